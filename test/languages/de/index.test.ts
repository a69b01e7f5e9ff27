/** What is German about German: how its sentences end, and what its capitals say. */
import { expect, it } from 'vitest';
import { german } from '../../../src/languages/de/index.ts';
import { english } from '../../../src/languages/en/index.ts';
import { sentencesOf } from '../../text/split.ts';

it('a number with a full stop may go on, as it cannot in English', () => {
  const text = 'Er kam am 8. Januar. Dann ging er.';
  expect(sentencesOf(text, german)).toEqual(['Er kam am 8. Januar.', 'Dann ging er.']);
  expect(sentencesOf(text, english)).not.toEqual(sentencesOf(text, german));
});

it('a country in letters may end a sentence', () =>
  expect(sentencesOf('Er flog in die U.S.A. Dann kam er zurück.', german)).toHaveLength(2));

it('nouns have capitals, and names are not joined by small words', () => {
  expect(german.capitalNouns).toBe(true);
  expect(german.connectors.size).toBe(0);
});

it('its rules and relations bear its code', () => {
  const ids = [...german.rules, ...german.relations.rules].map(({ id }) => id);
  expect(ids.filter((id) => !id.startsWith('de/'))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});
