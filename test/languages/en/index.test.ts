/** What is English about English: how its sentences end, and what its capitals say. */
import { expect, it } from 'vitest';
import { english } from '../../../src/languages/en/index.ts';
import { sentencesOf } from '../../text/split.ts';

it('a number ends a sentence, but No. before one does not', () => {
  expect(sentencesOf('He was born in 1908. He left.', english)).toHaveLength(2);
  expect(sentencesOf('It was No. 7 on the list.', english)).toHaveLength(1);
  expect(sentencesOf('She said No. He left.', english)).toHaveLength(2);
});

it('a country in letters may end a sentence, an abbreviated title does not', () => {
  expect(sentencesOf('He moved to the U.S.A. They stayed.', english)).toHaveLength(2);
  expect(sentencesOf('He met Gen. Wondra and Mrs. Fenn.', english)).toHaveLength(1);
  expect([...english.enders].sort()).toEqual(['D.P.R.K', 'U.A.E', 'U.S.A', 'U.S.S.R']);
});

it('nouns have small letters, and names may be joined by small words', () => {
  expect(english.capitalNouns).toBe(false);
  const small = ['of', 'for', 'and', 'the', '&', 'on', 'de', "'s", '’s', "'", '’'];
  expect([...english.connectors].sort()).toEqual(small.sort());
});

it('its rules and relations bear its code', () => {
  const ids = [...english.rules, ...english.relations.rules].map(({ id }) => id);
  expect(ids.filter((id) => !id.startsWith('en/'))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});
