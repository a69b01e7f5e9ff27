import { expect, it } from 'vitest';
import { overlap } from '../../src/base/wide-bits.ts';
import { german } from '../../src/languages/de/index.ts';
import { TAGS, tagBits } from '../../src/relate/tags.ts';
import { createTerms } from '../../src/relate/terms.ts';
import { tokenize } from '../../src/text/tokens.ts';
import { findIn, knowledge } from '../knowledge.ts';

const { profileOf } = knowledge.of('de');
const termsOf = createTerms({
  words: german.relations,
  wordOf: (text) => profileOf(text, true),
  rowById: knowledge.gazetteer.rowById,
});

/** The terms of a text of one sentence. */
function terms(text: string) {
  const { starts, ends, words, count } = tokenize(text, german);
  const profiles = Array.from({ length: count }, (_, i) =>
    profileOf(text.slice(starts[i], ends[i]), words[i] === 1),
  );
  return termsOf(text, { words: profiles, starts, ends, first: 0 }, findIn(text, 'de').mentions, 0);
}

const tagsAt = (text: string, place: number) =>
  TAGS.filter((tag) => overlap(terms(text)[place] ?? tagBits([]), tagBits([tag])));

it('a mention is one term, and so is each half of a compound', () => {
  const text = 'Der Ex-SPD-Chef Emil Wondra kam.';
  expect(terms(text).map((one) => one.text)).toEqual([
    'Der',
    'Ex-',
    'SPD',
    'Chef',
    'Emil Wondra',
    'kam',
    '.',
  ]);
  expect(terms(text).map(({ start, end }) => text.slice(start, end))).toEqual(
    terms(text).map((one) => one.text),
  );
  expect(terms(text).map(({ mention }) => mention)).toEqual([-1, -1, 0, -1, 1, -1, -1]);
});

it('terms have the tags of rows, of words and of signs', () => {
  const text = 'Der SPD-Chef und Bayerns Minister, Emil Wondra.';
  expect(tagsAt(text, 1)).toEqual(expect.arrayContaining(['OrganizationPart', 'Party', 'Listed', 'Flow']));
  expect(tagsAt(text, 2)).toEqual(expect.arrayContaining(['Role']));
  expect(tagsAt(text, 4)).toEqual(expect.arrayContaining(['Place', 'OfPlace', 'Area']));
  expect(tagsAt(text, 5)).toEqual(expect.arrayContaining(['Role', 'Office']));
  expect(tagsAt(text, 6)).toEqual(['Comma']);
});

it('a body that is described is a body, and a listed one', () => {
  expect(tagsAt('Die Bundesregierung schwieg.', 1)).toEqual(
    expect.arrayContaining(['Organization', 'Body', 'Listed']),
  );
});

it('a name that ends in an acronym is glued to it, a king has a number', () => {
  const told = (text: string) => findIn(text, 'de').relations?.length ?? 0;
  expect(told('Jetzt verlässt Sänger Emil Wondra DSDS und geht.')).toBe(0);
  expect(told('Jetzt verlässt Sänger Emil Wondra den Saal.')).toBe(1);
});

it('a letter is the name of nobody', () => {
  const told = (text: string) => findIn(text, 'de').relations?.length ?? 0;
  expect(told('Das sagte der Pianist Herr R. am Freitag.')).toBe(0);
  expect(told('Das sagte der Pianist Emil R. am Freitag.')).toBe(1);
});

it('whom a text seems to call by a place and a surname is nobody', () => {
  expect(findIn('Das sagte Emil Söder (CSU).', 'de').relations).toHaveLength(1);
  const text = 'Das wird dem Bayern Wondra (CDU) nicht gefallen.';
  const people = findIn(text, 'de').mentions.filter(({ kind }) => kind === 'person');
  expect(people.map((one) => one.text)).toEqual(['Bayern Wondra']);
  expect(findIn(text, 'de').relations).toBeUndefined();
});
