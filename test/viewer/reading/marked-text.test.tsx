// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FullArticle, parseArticle } from '../../../src/graph/article-file.ts';
import { MarkedText } from '../../../src/viewer/reading/marked-text.tsx';
import { hovered, model } from '../../../src/viewer/state.ts';
import { createFixture } from '../fixture.ts';
import { appear, click, draw, erase, find, happen, openPage, press, textsOf } from '../page.ts';

let host: HTMLElement;
let article: FullArticle;
const marks = () => [...host.querySelectorAll<HTMLElement>('[data-mark]')];
const labelAt = (at: number) => {
  const mark = article.marks[Number(marks()[at]?.dataset.mark)];
  return model.value.actor.get(mark?.entity ?? '')?.label;
};

beforeEach(() => {
  openPage();
  article = parseArticle(createFixture().articles.get('a5.json'));
  host = draw(<MarkedText article={article} at={1} />);
});
afterEach(() => erase(host));

describe('the whole text', () => {
  it('is there, with every name marked', () => {
    const shown = textsOf(host, '.reading > p').join('\n\n');
    expect(shown.split(/\s+/)).toEqual(article.text.trim().split(/\s+/));
    expect(marks()).toHaveLength(article.marks.length);
  });

  it('shows where to begin', () => {
    const [start, end] = article.sentences[1] ?? [0, 0];
    expect(textsOf(host, '[data-at]')).toEqual([article.text.slice(start, end)]);
  });

  it('tells who is meant and why at a click, and folds again', async () => {
    click(host, '[data-mark]');
    expect(textsOf(host, '.mark-card b')).toEqual([labelAt(0)]);
    await appear(host, '.mark-card .reasons');
    click(host, '[data-mark]');
    expect(host.querySelector('.mark-card')).toBeNull();
  });

  it('shows in the picture whose name the pointer is on', () => {
    const mark = find(host, '[data-mark]');
    happen(() => mark.dispatchEvent(new PointerEvent('pointerover', { bubbles: true })));
    expect(hovered.value).toEqual({ is: 'actor', key: article.marks[Number(mark.dataset.mark)]?.entity });
    happen(() => find(host, '.reading').dispatchEvent(new PointerEvent('pointerleave')));
    expect(hovered.value).toEqual({ is: 'nothing' });
  });
});

describe('the keyboard', () => {
  it('stops once in the text, and goes from name to name by arrows', () => {
    const stops = () => marks().filter(({ tabIndex }) => tabIndex === 0);
    expect(stops()).toEqual([marks()[0]]);
    press(find(host, '[data-mark]'), 'ArrowRight');
    expect(document.activeElement).toBe(marks()[1]);
    press(marks()[1] as HTMLElement, 'End');
    expect(document.activeElement).toBe(marks().at(-1));
    press(marks().at(-1) as HTMLElement, 'ArrowRight');
    expect(stops()).toEqual([marks().at(-1)]);
    press(marks().at(-1) as HTMLElement, 'Home');
    expect(stops()).toEqual([marks()[0]]);
  });

  it('opens at Enter, and leaves other keys to the browser', () => {
    expect(press(find(host, '[data-mark]'), 'Enter')).toBe(true);
    expect(textsOf(host, '.mark-card b')).toEqual([labelAt(0)]);
    expect(press(find(host, '[data-mark]'), 'PageDown')).toBe(false);
    expect(press(find(host, '[data-mark]'), 'ArrowRight', { ctrlKey: true })).toBe(false);
  });
});
