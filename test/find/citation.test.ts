/** The citation form of a name. */
import { describe, expect, it } from 'vitest';
import { citation } from '../../src/find/citation.ts';
import { contextCode } from '../../src/find/profile/symbols.ts';
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
    isPerson: true,
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
  [
    'a short given name of a listed person',
    'Lenz Wondrascheck',
    'Lenz Wondrascheck',
    [],
    'Lenzius Wondrascheck',
  ],
  ['another name of a listed actor', 'Roter Drache', 'Roter Drache', [], 'Islamischer Staat'],
  ['a name with signs', 'Wondra & Lindrau', 'Wondra & Lindrau', [], undefined],
  ['a name with an ordinal', 'Emil II.', 'Emil II .', [], undefined],
])('%s: %s', (_, expected, text, words, listed) => expect(cited(text, words, listed)).toBe(expected));

/** The name between bars in a sentence. */
function citedIn(sentence: string, words: readonly string[] = [], isPerson = true): string {
  const [before = '', name = '', after = ''] = sentence.split('|');
  const count = (text: string): number => text.split(' ').filter(Boolean).length;
  const profiles = [before, name, after]
    .flatMap((text) => text.split(' '))
    .filter(Boolean)
    .map((word) =>
      word === ',' ? { ...profileIn('de', word), context: contextCode('comma') } : profileIn('de', word),
    );
  const start = count(before);
  const candidate = { start, end: start + count(name), list: undefined, rules: [] };
  const { language } = knowledge.of('de');
  return citation(candidate, {
    profiles,
    isApart: () => true,
    language,
    isPerson,
    listed: undefined,
    words: () => new Set(words),
  });
}

describe('a name that lists know without its last letter', () => {
  it.each([
    ['behind whom somebody is told', '|Emil Brandts| , Autor'],
    ['who does something', 'Sprecherin |Emma Brandts| sagte'],
    ['behind a preposition', 'laut |Emil Brandts| ist das so'],
  ])('is whole of somebody %s', (_, text) => expect(citedIn(text)).toMatch(/Brandts$/));

  it.each([
    ['before what is hers', 'mit |Emma Brandts| Roman'],
    ['before what is described', 'wegen |Emma Brandts| mitreißender Rede'],
    ['behind what is hers', 'die Rede |Emma Brandts| ist gut'],
    ['behind an article', 'des |Emma Brandts| , Autor'],
    ['at the end', 'Rede |Emma Brandts|'],
  ])('stands in the genitive %s', (_, text) => expect(citedIn(text)).toMatch(/Brandt$/));

  it('stands in the genitive where the article has it without', () =>
    expect(citedIn('|Emil Brandts| sagte', ['Brandt'])).toBe('Emil Brandt'));

  it('is whole where a given name alone is the same without', () =>
    expect(citedIn('Herrn |Peter Peters| als', ['Peter'])).toBe('Peter Peters'));

  it('stays in the genitive if it is a body', () =>
    expect(citedIn('laut |Stiftung Brandts| ist das so', [], false)).toBe('Stiftung Brandt'));
});

it('a surname alone is what lists know of it', () =>
  expect(citedIn('sagte |Brandts| , Autor')).toBe('Brandt'));

it('what endings a text gives a name is for the language', () => {
  expect(cited('Wondras', ['Wondra'], undefined, 'en')).toBe('Wondra');
  expect(cited('Wondrass', ['Wondras'], undefined, 'en')).toBe('Wondrass');
});
