import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createClient, type State } from '../../src/worker/client.ts';
import type { Answer, Reply, Request } from '../../src/worker/protocol.ts';

vi.mock('../../src/worker/script-addresses.ts', () => ({ workerAddress: 'worker.js' }));

/** A worker that does nothing but keep what it is told. */
class FakeWorker extends EventTarget {
  static readonly all: FakeWorker[] = [];
  readonly told: Request[] = [];
  ended = false;
  readonly address: string;
  constructor(address: string) {
    super();
    this.address = address;
    FakeWorker.all.push(this);
  }
  postMessage(request: Request) {
    this.told.push(request);
  }
  terminate() {
    this.ended = true;
  }
  reply(data: Reply) {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
  break(message = '') {
    this.dispatchEvent(Object.assign(new Event('error'), { message }));
  }
}

const ARTICLE = { id: 'a', text: 'Emil Wondra kam.' };
const PROBLEM = { code: 'x', where: 'a', message: 'No.' };
const answerOf = (article: string): Answer => ({
  found: { article, language: 'de', sentences: [], mentions: [] },
  entities: [],
  actors: [],
  rows: [],
});

let states: State[];
let client: ReturnType<typeof createClient>;
const last = () => FakeWorker.all.at(-1) as FakeWorker;

beforeEach(() => {
  FakeWorker.all.length = 0;
  states = [];
  vi.stubGlobal('Worker', FakeWorker);
  client = createClient('knowledge/', (state) => states.push(state));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a client', () => {
  it('starts one worker when it is needed, and lets it load the packs first', () => {
    expect(FakeWorker.all).toEqual([]);
    client.start();
    client.start();
    void client.find(ARTICLE);
    expect(FakeWorker.all).toHaveLength(1);
    expect(last().address).toBe('worker.js');
    expect(last().told).toEqual([
      { is: 'open', packs: 'knowledge/' },
      { is: 'find', id: 1, article: ARTICLE },
    ]);
  });

  it('tells how far the worker is', () => {
    client.start();
    last().reply({ is: 'loading', loaded: 5, total: 9 });
    last().reply({ is: 'ready' });
    expect(states).toEqual([
      { is: 'loading', loaded: 0, total: null },
      { is: 'loading', loaded: 5, total: 9 },
      { is: 'ready' },
    ]);
  });

  it('gives each question its own answer, in whatever order they come', async () => {
    const [one, two] = [client.find(ARTICLE), client.find(ARTICLE)];
    last().reply({ is: 'found', id: 2, answer: answerOf('second') });
    last().reply({ is: 'failed', id: 1, problem: PROBLEM });
    expect(await one).toMatchObject({ is: 'failed', problem: PROBLEM });
    expect(await two).toMatchObject({ is: 'found', answer: answerOf('second') });
    expect(last().ended).toBe(false);
  });
});

describe('the end', () => {
  it('on demand answers all that was asked, and ends the worker', async () => {
    const asked = [client.find(ARTICLE), client.find(ARTICLE)];
    client.stop();
    expect(await Promise.all(asked)).toEqual([{ is: 'stopped' }, { is: 'stopped' }]);
    expect(last().ended).toBe(true);
    expect(states.at(-1)).toEqual({ is: 'idle' });
  });

  it('comes where no question can succeed, with the reason for all', async () => {
    const asked = client.find(ARTICLE);
    last().reply({ is: 'failed', id: null, problem: PROBLEM });
    expect(await asked).toMatchObject({ is: 'failed', problem: PROBLEM });
    expect(last().ended).toBe(true);
  });

  it('comes where the script breaks, with its message or a sentence of our own', async () => {
    for (const [message, said] of [
      ['Out of memory', 'Out of memory'],
      ['', 'The worker could not start.'],
    ] as const) {
      const asked = client.find(ARTICLE);
      last().break(message);
      expect(await asked).toMatchObject({ is: 'failed', problem: { code: 'worker/broken', message: said } });
    }
    const unreadable = client.find(ARTICLE);
    last().dispatchEvent(new Event('messageerror'));
    expect(await unreadable).toMatchObject({ is: 'failed' });
  });

  it('is not the last word: the next question starts another worker', async () => {
    void client.find(ARTICLE);
    const first = last();
    client.stop();
    const asked = client.find(ARTICLE);
    expect(FakeWorker.all).toHaveLength(2);
    first.reply({ is: 'failed', id: null, problem: PROBLEM });
    last().reply({ is: 'found', id: 2, answer: answerOf('a') });
    expect(await asked).toMatchObject({ is: 'found' });
    expect(last().ended).toBe(false);
  });
});
