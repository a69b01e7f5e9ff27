// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MarkedText } from '../../../src/viewer/trial/marked-text.tsx';
import { chosen, pointed } from '../../../src/viewer/trial/trial.ts';
import { click, draw, erase, find, happen, openPage, press, textsOf } from '../page.ts';
import { READING, showReading } from './reading.ts';

let host: HTMLElement;
const mark = (index: number) => find(host, `[data-mention="${index}"]`);
const point = (target: EventTarget, pointerType: string) =>
  happen(() => target.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType })));

beforeEach(() => {
  openPage();
  [chosen.value, pointed.value] = [null, null];
  host = draw(<MarkedText reading={showReading()} />);
});
afterEach(() => erase(host));

describe('the text', () => {
  it('is the text that was written, in paragraphs and its language', () => {
    expect(textsOf(host, 'p')).toEqual(READING.text.split('\n\n'));
    expect(find(host, 'article').lang).toBe('de');
  });

  it('has every mention marked, with its kind and form in words', () => {
    expect(textsOf(host, 'mark')).toEqual(READING.found.mentions.map(({ text }) => text));
    expect(mark(3).getAttribute('aria-label')).toBe('NATO: Organization, name');
    expect(find(mark(3), 'mark').className).toBe('organization');
  });
});

describe('the pointer', () => {
  it('chooses a mention at a click, and nothing at one beside', () => {
    click(host, '[data-mention="1"] mark');
    expect(chosen.value).toBe(1);
    click(host, 'p');
    expect(chosen.value).toBe(1);
    expect(mark(1).getAttribute('aria-pressed')).toBe('true');
  });

  it('looks at the mention that it rests on, and at none when it leaves', () => {
    point(find(mark(2), 'mark'), 'mouse');
    expect(pointed.value).toBe(2);
    point(find(host, 'p'), 'mouse');
    expect(pointed.value).toBeNull();
  });

  it('does not rest on anything where it is a finger', () => {
    point(mark(2), 'touch');
    expect(pointed.value).toBeNull();
  });
});

describe('the keyboard', () => {
  it('enters at the first mention, later at the chosen one', () => {
    expect([mark(0).tabIndex, mark(1).tabIndex]).toEqual([0, -1]);
    click(host, '[data-mention="1"]');
    expect([mark(0).tabIndex, mark(1).tabIndex]).toEqual([-1, 0]);
  });

  it.each([
    ['ArrowRight', 2, 3],
    ['ArrowDown', 2, 3],
    ['ArrowLeft', 2, 1],
    ['ArrowUp', 2, 1],
    ['Home', 4, 0],
    ['End', 1, 5],
    ['ArrowLeft', 0, 0],
    ['ArrowRight', 5, 5],
    ['Enter', 3, 3],
    [' ', 3, 3],
  ])('%j leads from mention %i to %i', (key, from, to) => {
    mark(from).focus();
    expect(press(mark(from), key)).toBe(true);
    expect(chosen.value).toBe(to);
    expect(document.activeElement).toBe(mark(to));
  });

  it('leaves other keys to the browser', () => {
    expect(press(mark(0), 'Tab')).toBe(false);
    expect(chosen.value).toBeNull();
  });
});

describe('a long text', () => {
  const text = `${READING.text} ${'Und so weiter. '.repeat(3000)}`;

  it('is shown in part, with the mentions of that part, and more of it at a click', () => {
    erase(host);
    const last = READING.found.sentences.length;
    const sentences = [
      ...READING.found.sentences,
      { start: 20_000, end: 20_500 },
      { start: 20_501, end: text.length },
    ];
    const far = {
      ...(READING.found.mentions[3] as (typeof READING.found.mentions)[0]),
      start: 30_000,
      end: 30_004,
    };
    const found = {
      ...READING.found,
      sentences,
      mentions: [...READING.found.mentions, { ...far, sentence: last }],
    };
    host = draw(<MarkedText reading={showReading({ text, found })} />);
    expect(textsOf(host, 'mark')).toHaveLength(6);
    click(host, '.more');
    expect(textsOf(host, 'mark')).toHaveLength(7);
    expect(host.querySelector('.more')).toBeNull();
  });
});
