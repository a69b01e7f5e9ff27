/** A candidate with the words in it and beside it. */
import { expect, it } from 'vitest';
import { contextAt, stretchOf } from '../../../src/find/features/stretch.ts';
import { contextCode, EDGE } from '../../../src/find/profile/symbols.ts';
import { sentencesIn } from '../seen.ts';

const [sentence] = sentencesIn('de', 'Er sah Emil Wondra');

it('knows its words and what stands beside it', () => {
  if (!sentence) throw new Error('no sentence');
  const stretch = stretchOf(sentence, { start: 2, end: 4, list: undefined, rules: [] });
  expect(stretch).toMatchObject({ words: 2, first: { text: 'Emil' }, last: { text: 'Wondra' } });
  expect([stretch.left, stretch.right]).toEqual([contextAt(sentence.profiles, 1), EDGE]);
});

it('outside a sentence is its edge', () => {
  const profiles = sentence?.profiles ?? [];
  expect([contextAt(profiles, -1), contextAt(profiles, 0), contextAt(profiles, 9)]).toEqual([
    EDGE,
    contextCode('pronoun'),
    EDGE,
  ]);
});
