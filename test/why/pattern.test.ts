import { expect, it } from 'vitest';
import { CATALOGUE } from '../../src/why/catalogue.ts';
import { GERMAN_TAGS } from '../../src/why/german-tags.ts';
import { own } from '../../src/why/own.ts';
import { groupFor, patternFor } from '../../src/why/pattern.ts';

it.each([
  [
    '[<to>#Place] #Title{0,4} [<from>#Person+]',
    'als Ziel: Ort; bis zu 4 × Anrede; als Quelle: einmal oder öfter Person',
  ],
  ['.{1,5} von? #NameToken+?', '1 bis 5 × irgendein Wort; vielleicht „von“; beliebig oft Namensteil'],
  ['(#Role && !#Kin && !/^x/)', 'Rolle, nicht Verwandtschaftswort, nicht ein Wort wie /^x/'],
  ['!(#Comma|und)', 'nicht (Komma oder „und“)'],
])('%s in German', (match, said) => {
  expect(patternFor(match, 'de')).toBe(said);
});

it('English readers read English, of groups too', () => {
  expect(patternFor('[<to>#PlacePart]', 'en')).toBe('as to: place part');
  expect([groupFor('to', 'en'), groupFor('to', 'de'), groupFor('other', 'de')]).toEqual([
    ...['to', 'Ziel', 'other'],
  ]);
});

it('every tag that a rule speaks of has a German term', () => {
  const patterns = CATALOGUE.flatMap(({ match, notAfter, notBefore, notWith }) => [
    ...[match, notAfter, notBefore, notWith],
  ]);
  const tags = patterns.flatMap((pattern) =>
    [...(pattern ?? '').matchAll(/#(\w+)/gu)].map(([, tag = '']) => tag),
  );
  expect(tags.length).toBeGreaterThan(100);
  expect([...new Set(tags)].filter((tag) => own(GERMAN_TAGS, tag) === undefined)).toEqual([]);
});
