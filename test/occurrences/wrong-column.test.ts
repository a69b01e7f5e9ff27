import { expect, it } from 'vitest';
import type { Occurrences } from '../../src/occurrences/occurrences.ts';
import { wrongColumn } from '../../src/occurrences/wrong-column.ts';

const numbers = (...values: readonly number[]) => Uint32Array.from(values);

/** Two actors in the one sentence of one article, without statements. */
const TOGETHER: Occurrences = {
  actors: ['e:a', 'e:b'],
  kinds: ['person', 'person'],
  articles: [{ id: 'x' }],
  version: numbers(0),
  sentences: numbers(1),
  paragraphs: numbers(1),
  first: numbers(0, 1),
  sentence: numbers(0),
  paragraph: numbers(0),
  recurs: numbers(0),
  named: numbers(0, 2),
  members: numbers(0, 1),
  mentions: numbers(1, 1),
  confidence: numbers(100, 100),
  facet: numbers(0, 0),
  facts: {
    texts: [],
    ...{ type: numbers(), subject: numbers(), object: numbers(), role: numbers(), status: numbers() },
    ...{ rule: numbers(), article: numbers(), sentence: numbers() },
  },
};

it('finds nothing in columns that fit', () => expect(wrongColumn(TOGETHER)).toBeUndefined());

it.each([
  ['members', { members: numbers(0, 2) }],
  ['named', { named: numbers(0, 1) }],
  ['mentions', { mentions: numbers(1) }],
  ['confidence', { confidence: numbers(100, 101) }],
  ['version', { version: numbers(1) }],
])('names the column %s where it does not fit', (name, wrong) => {
  expect(wrongColumn({ ...TOGETHER, ...wrong })).toBe(name);
});
