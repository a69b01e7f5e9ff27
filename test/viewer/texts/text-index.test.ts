import { describe, expect, it } from 'vitest';
import { createTextIndex, termsOf } from '../../../src/viewer/texts/text-index.ts';

const index = createTextIndex();
const add = (id: string, ...sentences: readonly string[]) => {
  let at = 0;
  const spans = sentences.map((sentence) => {
    const start = at;
    at += sentence.length + 1;
    return [start, start + sentence.length] as const;
  });
  index.add(id, { text: sentences.join(' '), sentences: spans });
};
add(
  'a',
  'Der Vertrag wurde unterzeichnet.',
  'Die Straße von Hormus blieb offen.',
  'Offen blieb auch der Preis.',
);
add('b', 'Ein Vertrags-Entwurf von Erdoğan.', 'Hormus und die Straße.');
const found = (query: string) => index.search(query).map(({ article, at, places }) => [article, at, places]);

describe('what a query asks for', () => {
  it('is phrases in any quotes, and words', () => {
    expect(termsOf('„Straße von“ offen "a b"')).toEqual([' strasse von ', ' a b ', ' offen']);
    expect(termsOf('  "" - ')).toEqual([]);
  });
});

describe('texts', () => {
  it('have words by their beginnings, however they are spelt', () => {
    expect(found('vertrag')).toEqual([
      ['a', 0, 1],
      ['b', 0, 1],
    ]);
    expect(found('ERDOGAN')).toEqual([['b', 0, 1]]);
    expect(found('trag')).toEqual([]);
  });

  it('have all words, anywhere, and the sentence with most of them first', () => {
    expect(found('offen strasse')).toEqual([['a', 1, 2]]);
    expect(found('offen erdogan')).toEqual([]);
  });

  it('have phrases as they are, within a sentence', () => {
    expect(found('"strasse von hormus"')).toEqual([['a', 1, 1]]);
    expect(found('"unterzeichnet die"')).toEqual([]);
    expect(found('"strasse von hor"')).toEqual([]);
  });

  it('give the sentence as it is written', () => {
    expect(index.search('hormus blieb')[0]?.sentence).toBe('Die Straße von Hormus blieb offen.');
    expect([index.has('a'), index.has('c'), index.search('')]).toEqual([true, false, []]);
  });
});
