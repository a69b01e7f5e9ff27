/** The citation form of a name. */
import { expect, it } from 'vitest';
import { citation } from '../../src/find/citation.ts';
import { knowledge } from '../knowledge.ts';
import { profileIn } from './seen.ts';

const LIST = { start: 0, end: 1, rows: new Uint32Array(1), genitive: false };

function cited(text: string, words: readonly string[] = [], listed?: string, code = 'de'): string {
  const profiles = text
    .split(' ')
    .map((word) => (word === '&' ? knowledge.of(code).profileOf(word, false) : profileIn(code, word)));
  const candidate = { start: 0, end: profiles.length, list: listed ? LIST : undefined, rules: [] };
  const { language } = knowledge.of(code);
  return citation(candidate, {
    profiles,
    isApart: (word) => !/^[.]/.test(profiles[word]?.text ?? ''),
    language,
    listed: listed === undefined ? undefined : { de: listed },
    words: () => new Set(words),
  });
}

it.each<[string, string, string, readonly string[], string | undefined]>([
  ['a name is its own', 'Emil Wondra', 'Emil Wondra', [], undefined],
  ['a genitive that the article speaks against', 'Emil Wondra', 'Emil Wondras', ['Wondra'], undefined],
  ['an ending that nothing speaks against', 'Emil Wondras', 'Emil Wondras', [], undefined],
  ['a genitive that a list knows', 'Donald Trump', 'Donald Trumps', [], undefined],
  ['capitals that a list knows otherwise', 'Angela Merkel', 'ANGELA MERKEL', [], 'Angela Merkel'],
  ['an inflected listed name', 'Islamischer Staat', 'Islamischen Staates', [], 'Islamischer Staat'],
  ['another name of a listed actor', 'Roter Drache', 'Roter Drache', [], 'Islamischer Staat'],
  ['a name with signs', 'Wondra & Lindrau', 'Wondra & Lindrau', [], undefined],
  ['a name with an ordinal', 'Emil II.', 'Emil II .', [], undefined],
])('%s: %s', (_, expected, text, words, listed) => expect(cited(text, words, listed)).toBe(expected));

it('what endings a text gives a name is for the language', () => {
  expect(cited('Wondras', ['Wondra'], undefined, 'en')).toBe('Wondra');
  expect(cited('Wondrass', ['Wondras'], undefined, 'en')).toBe('Wondrass');
});
