/** ALTO 1 to 4: the words of scanned pages, line by line. */

import { withPages } from '../pages.ts';
import { createParagraphs } from '../paragraphs.ts';
import type { Dialect } from './dialect.ts';

/** The halves of a word that a line breaks; the first knows the whole. */
const HALF = { first: 'HypPart1', second: 'HypPart2' } as const;

/** Words that a line has parted are put together again (`SUBS_CONTENT`). */
export const alto: Dialect = {
  title: 'ALTO',
  roots: ['alto'],
  open: () => {
    const pages: string[][] = [];
    let paragraphs = createParagraphs();
    return {
      open: (name, attributes) => {
        if (name === 'Page') paragraphs = createParagraphs();
        if (name === 'TextBlock') paragraphs.begin();
        if (name === 'TextLine') paragraphs.add(' ');
        if (name === 'SP') paragraphs.add(' ');
        if (name !== 'String' || attributes.SUBS_TYPE === HALF.second) return;
        const whole = attributes.SUBS_TYPE === HALF.first ? attributes.SUBS_CONTENT : undefined;
        paragraphs.add(whole ?? attributes.CONTENT ?? '');
      },
      close: (name) => {
        if (name === 'TextBlock') paragraphs.end();
        if (name === 'Page') pages.push([...paragraphs.all()]);
      },
      drafts: () => (pages.length === 0 ? [] : [{ fields: {}, ...withPages(pages) }]),
    };
  },
};
