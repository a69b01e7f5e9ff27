import { describe, expect, it } from 'vitest';
import type { Line } from '../../../src/read/pdf/lines.ts';
import { readPages } from '../../../src/read/pdf/paragraphs.ts';

/** Lines below each other, a dozen points apart; `gap` is more room above, `left` where they begin. */
function page(
  ...lines: readonly (readonly [text: string, more?: Partial<Line> & { readonly gap?: number }])[]
) {
  let y = 800;
  return lines.map(([text, { gap = 0, ...more } = {}]): Line => {
    y -= 12 + gap;
    return { text, left: 50, right: 50 + text.length * 5, y, height: 10, ...more };
  });
}
const FULL = 'Der Rat der Stadt hat am Montag lange über das Bad';

describe('lines of a page', () => {
  it('become paragraphs by room, indents and short last lines', () => {
    const lines = page(
      [FULL],
      [`${FULL}.`],
      ['Ende.'],
      [FULL, { gap: 8 }],
      [`${FULL}.`],
      [FULL, { left: 60, right: 310 }],
    );
    expect(readPages([lines]).pages).toEqual([[`${FULL} ${FULL}. Ende.`, `${FULL} ${FULL}.`, FULL]]);
  });

  it('are made whole where a word was broken, and keep hyphens of their own', () => {
    expect(readPages([page(['Der Stadt-'], ['rat und Nordrhein-'], ['Westfalen'])]).pages).toEqual([
      ['Der Stadtrat und Nordrhein-Westfalen'],
    ]);
  });

  it('go on in the next column', () => {
    const lines = [...page([FULL]), { text: 'beraten.', left: 320, right: 360, y: 788, height: 10 }];
    expect(readPages([lines]).pages).toEqual([[`${FULL} beraten.`]]);
  });
});

it('what stands on every page, and page numbers, belong to none', () => {
  const birds = ['Amsel', 'Drossel', 'Fink', 'Star'];
  const pages = birds.map((bird, i) =>
    page(['Bote, Seite 1'], [`${bird} sang.`, { gap: 20 }], [`– ${i + 1} –`, { gap: 300 }]),
  );
  expect(readPages(pages).pages).toEqual(birds.map((bird) => [`${bird} sang.`]));
});

it('of two pages, only what stands on both belongs to none', () => {
  const pages = ['Amsel', 'Drossel'].map((bird) => page(['Bote, 1/2'], [`${bird} sang.`, { gap: 20 }]));
  expect(readPages(pages).pages).toEqual([['Amsel sang.'], ['Drossel sang.']]);
});

it('the largest letters of the first page are the title, where they are larger than the text', () => {
  const large = { height: 20 };
  const lines = page(['Das Bad bleibt', large], ['geschlossen', large], [FULL], [FULL], [FULL]);
  expect(readPages([lines])).toMatchObject({ title: 'Das Bad bleibt geschlossen' });
  expect(readPages([page([FULL], [FULL])]).title).toBeUndefined();
  expect(readPages([]).title).toBeUndefined();
});
