// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article, Problem } from '../../../src/model.ts';
import * as trial from '../../../src/viewer/trial/trial.ts';
import type { Outcome } from '../../../src/worker/client.ts';
import { NATO, READING } from './reading.ts';

/** The worker: keeps what it is asked, and answers when the test lets it. */
const worker = vi.hoisted(() => {
  const asked: { readonly article: Article; readonly answer: (outcome: Outcome) => void }[] = [];
  return { asked };
});
vi.mock('../../../src/worker/client.ts', () => ({
  createClient: () => ({
    start: vi.fn(),
    stop: vi.fn(),
    find: (article: Article) => new Promise((answer) => worker.asked.push({ article, answer })),
  }),
}));

/** Reads a text and lets the worker answer. */
async function read(text: string, outcome: Outcome): Promise<void> {
  trial.input.value = text;
  const running = trial.run();
  worker.asked.at(-1)?.answer(outcome);
  await running;
}
const found: Outcome = { is: 'found', answer: READING };
const problem: Problem = { code: 'worker/find', where: 'text', message: 'No.' };

beforeEach(() => {
  worker.asked.length = 0;
  trial.input.value = '';
  trial.write();
});

describe('reading a text', () => {
  it('asks the worker for the text and shows what it finds', async () => {
    trial.input.value = 'Angela Merkel kam.';
    const running = trial.run();
    expect(trial.phase.value.is).toBe('busy');
    expect(worker.asked[0]?.article.text).toBe('Angela Merkel kam.');
    worker.asked[0]?.answer(found);
    await running;
    expect(trial.reading.value).toMatchObject({ text: 'Angela Merkel kam.', actors: READING.actors });
  });

  it('is done once at a time', async () => {
    trial.input.value = 'Angela Merkel kam.';
    void trial.run();
    await trial.run();
    expect(worker.asked).toHaveLength(1);
    worker.asked[0]?.answer({ is: 'stopped' });
  });

  it.each([
    ['empty', ' \n ', 'read/empty'],
    ['longer than any article may be', 'x'.repeat(2_000_001), 'viewer/long'],
  ])('is not begun with a text that is %s', async (_, text, code) => {
    trial.input.value = text;
    await trial.run();
    expect(worker.asked).toEqual([]);
    expect(trial.phase.value).toMatchObject({ is: 'writing', problem: { code } });
  });

  it('goes back to the text, with the problem, where it fails', async () => {
    await read('Angela Merkel kam.', { is: 'failed', problem });
    expect(trial.phase.value).toEqual({ is: 'writing', problem });
    expect(trial.input.value).toBe('Angela Merkel kam.');
  });

  it('goes back to the text without one where it was stopped', async () => {
    await read('Angela Merkel kam.', { is: 'stopped' });
    expect(trial.phase.value).toEqual({ is: 'writing' });
  });
});

describe('a long text', () => {
  const text = 'Es war einmal. '.repeat(5000).trim();
  const sentences = Array.from({ length: 5000 }, (_, i) => ({ start: 15 * i, end: 15 * i + 14 }));
  const last = {
    ...READING.found.mentions[0],
    start: 60_000,
    end: 60_002,
  } as (typeof READING.found.mentions)[0];
  const long: Outcome = {
    is: 'found',
    answer: { ...READING, found: { ...READING.found, sentences, mentions: [last] }, actors: [NATO] },
  };

  it('is shown bit by bit, up to whole sentences', async () => {
    await read(text, long);
    const first = trial.shownEnd.value;
    expect(text.slice(0, first)).toMatch(/einmal\.$/);
    trial.showMore();
    expect(trial.shownEnd.value).toBeGreaterThan(first);
    expect(trial.shownEnd.value).toBeLessThan(text.length);
    for (let i = 0; i < 5; i++) trial.showMore();
    expect(trial.shownEnd.value).toBe(text.length);
  });

  it('is shown as far as the chosen mention', async () => {
    await read(text, long);
    trial.choose(0);
    expect(trial.shownEnd.value).toBeGreaterThanOrEqual(60_002);
  });

  it('begins at its beginning again when it is read again', async () => {
    await read(text, long);
    const first = trial.shownEnd.value;
    trial.choose(0);
    await read(text, long);
    expect(trial.shownEnd.value).toBe(first);
    expect(trial.chosen.value).toBeNull();
  });
});

describe('the mention that is explained', () => {
  const words = () => trial.explained.value?.mention.text;
  beforeEach(() => read(READING.text, found));

  it('is none at first, then the chosen one, and the one under the pointer before that', () => {
    expect(words()).toBeUndefined();
    trial.choose(1);
    expect(words()).toBe('Emmanuel Macron');
    trial.pointed.value = 3;
    expect(words()).toBe('NATO');
    trial.pointed.value = null;
    expect(words()).toBe('Emmanuel Macron');
  });

  it('is what was chosen last, wherever the pointer rested before', () => {
    trial.pointed.value = 3;
    trial.choose(1);
    expect(words()).toBe('Emmanuel Macron');
  });

  it('stays when a mention is wanted that there is not', () => {
    trial.choose(1);
    trial.choose(99);
    expect(words()).toBe('Emmanuel Macron');
  });
});

describe('chooseNextOf', () => {
  beforeEach(() => read(READING.text, found));

  it('goes through the mentions of an actor in a circle', () => {
    const walk = () => {
      trial.chooseNextOf('e:merkel');
      return trial.chosen.value;
    };
    expect([walk(), walk(), walk(), walk()]).toEqual([0, 2, 5, 0]);
  });

  it('goes on from wherever one is', () => {
    trial.choose(3);
    trial.chooseNextOf('e:merkel');
    expect(trial.chosen.value).toBe(5);
  });
});
