import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages/index.ts';
import { familyTeller } from '../../src/link/families.ts';
import { localsOf, marked } from './marked.ts';

const teller = familyTeller(languages);

/** The family that the only mention of a text means. */
function told(article: string) {
  const { founds, texts } = marked([article]);
  const [found] = founds;
  const [mention] = found?.mentions ?? [];
  return found && mention && teller(texts(found.article) ?? '', mention);
}

describe('a surname that means a family', () => {
  const wondras = { name: 'Wondras', readAs: 'Wondras' };

  it.each([
    'Da kamen die [[Wondra=Wondras|person]].',
    'Die [[Wondra=Wondras|person]] haben Angst.',
    'Die [[Wondra=Wondras|person]] selbst schwiegen.',
    'Das Haus der [[Wondra=Wondras|person]] steht leer.',
    'Mit den [[Wondra=Wondras|person]] sprach niemand, die [[Nowak|person]] kannten.',
    'They visited the [[Wondra=Wondras|person]] in May.',
    'Nur einer half, die [[Wondra=Wondras|person]] waren fort.',
  ])('is a plural behind an article: %s', (article) => expect(told(article)).toEqual(wondras));

  it('stands behind a noun for it, and is one with its plural', () =>
    expect(told('Das Gut der Familie [[Wondra|person]].')).toEqual({
      name: 'Familie Wondra',
      readAs: 'Wondras',
    }));

  it.each([
    ['no article', 'Da kamen [[Wondra=Wondras|person]] Freunde.'],
    ['no plural', 'Die [[Wondra|person]] kam.'],
    ['a noun behind it', 'Es war die [[Wondra=Wondras|person]] Anhänger nie verziehen.'],
    ['a relative pronoun', 'Die Steuern, die [[Wondra=Wondras|person]] neue Regierung will, kommen.'],
    ['a full name', 'Die Bilder der [[Ida Wondra=Ida Wondras|person]].'],
    ['another word that ends so', 'Er sah Indie [[Wondra=Wondras|person]].'],
  ])('is a person with %s', (_, article) => expect(told(article)).toBeUndefined());
});

it('nobody of a family is meant by its name, in the article or in lists', () => {
  const locals = localsOf(
    '[[Bill Clinton|person|people/bill|famous]] und die [[Clinton=Clintons|person|people/bill]]. Die Familie [[Clinton|person]]. [[Clinton|person]].',
  );
  expect(locals.map(({ rowId, keys, appearances }) => [rowId, keys, appearances.length])).toEqual([
    ['people/bill', ['billclinton'], 2],
    [undefined, ['clintons'], 2],
  ]);
});
