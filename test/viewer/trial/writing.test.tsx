// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { worker } from '../../../src/viewer/trial/client.ts';
import * as trial from '../../../src/viewer/trial/trial.ts';
import { Writing } from '../../../src/viewer/trial/writing.tsx';
import { click, draw, erase, find, happen, openPage, press, textsOf, type } from '../page.ts';

const client = vi.hoisted(() => ({
  start: () => {},
  stop: vi.fn(),
  find: vi.fn(() => new Promise(() => {})),
}));
vi.mock('../../../src/worker/client.ts', () => ({ createClient: () => client }));

let host: HTMLElement;
const field = () => find(host, 'textarea') as HTMLTextAreaElement;
const fail = (code: string, message = 'Short of memory.') =>
  happen(() => trial.write({ code, where: 'text', message }));

beforeEach(() => {
  vi.clearAllMocks();
  openPage();
  trial.input.value = '';
  worker.value = { is: 'idle' };
  trial.write();
  host = draw(<Writing onAdded={() => {}} />);
});
afterEach(() => erase(host));

describe('the field', () => {
  it('has the keyboard, and keeps what is written', () => {
    expect(document.activeElement).toBe(field());
    type(field(), 'Angela Merkel kam.');
    expect(trial.input.value).toBe('Angela Merkel kam.');
  });

  it('offers an example as long as it is empty', () => {
    click(host, '.link');
    expect(field().value).toContain('Angela Merkel');
    expect(host.querySelector('.link')).toBeNull();
  });

  it('reads the text at its button, and at Ctrl+Enter', () => {
    type(field(), 'Angela Merkel kam.');
    press(field(), 'Enter');
    expect(client.find).not.toHaveBeenCalled();
    press(field(), 'Enter', { ctrlKey: true });
    expect(client.find).toHaveBeenCalledTimes(1);
    happen(() => trial.write());
    happen(() => find(host, 'form').dispatchEvent(new Event('submit', { cancelable: true })));
    expect(client.find).toHaveBeenCalledTimes(2);
  });
});

describe('while the text is read', () => {
  beforeEach(() => {
    type(field(), 'Angela Merkel kam.');
    press(field(), 'Enter', { metaKey: true });
  });

  it('it cannot be changed, but one can stop', () => {
    expect(field().readOnly).toBe(true);
    click(host, '.buttons button');
    expect(client.stop).toHaveBeenCalledTimes(1);
  });

  it('the page says so', () => expect(textsOf(host, '.status')).toEqual(['Reading the text …']));

  it('it says how much of the lists is there, as long as they are loaded', () => {
    const bar = () => find(host, 'progress') as HTMLProgressElement;
    happen(() => {
      worker.value = { is: 'loading', loaded: 2e6, total: 8e6 };
    });
    expect(bar().value).toBe(0.25);
    expect(textsOf(host, '.progress')).toEqual(['Loading the lists of names: 2 MB of 8 MB']);
    expect(textsOf(host, '.status')).toEqual(['']);
    happen(() => {
      worker.value = { is: 'ready' };
    });
    expect(host.querySelector('progress')).toBeNull();
  });
});

describe('a problem', () => {
  it.each([
    ['read/empty', 'There is no text yet.'],
    ['viewer/long', 'The text is longer than two million characters. Please try a part of it.'],
  ])('%s is said in words that need no detail', (code, sentence) => {
    fail(code);
    expect(textsOf(host, '.warning')).toEqual([sentence]);
  });

  it('of the lists is said with its detail', () => {
    fail('worker/packs-missing', 'de.words.bin: 404');
    expect(textsOf(host, '.warning')).toEqual(['The lists of names could not be loaded. de.words.bin: 404']);
  });

  it.each(['moon/full', 'constructor'])('that nobody has words for speaks for itself: %s', (code) => {
    fail(code);
    expect(textsOf(host, '.warning')).toEqual(['Short of memory.']);
  });
});
