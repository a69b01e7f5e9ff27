import { expect, it } from 'vitest';
import { countBigrams, FIXED } from '../../src/cluster/bigrams.ts';
import { chosenForms, countForms } from '../../src/cluster/counting.ts';
import { createSurroundings, lookAround, type Side } from '../../src/cluster/surroundings.ts';

const counted = countForms([[['sehr', 'sehr', 'alt']], [['sehr', 'jung'], ['alt']]]);
const chosen = chosenForms(counted, { most: 3, count: 1, texts: 1 });
const bigrams = countBigrams(counted, chosen);
const wordOf = (form: string) => FIXED + chosen.indexOf(counted.forms.indexOf(form));

/** The edge in class 0, other words in class 1, *sehr* in class 2, *alt* and *jung* in class 3. */
const classOf = new Uint16Array(FIXED + chosen.length).fill(3);
classOf.set([0, 1]);
classOf[wordOf('sehr')] = 2;

const countsOf = ({ list, length, counts }: Side) =>
  Object.fromEntries(Array.from(list.subarray(0, length), (one) => [one, counts[one]]));

it('neighbours are counted by their classes, the word itself apart', () => {
  const around = createSurroundings(4);
  lookAround(around, wordOf('sehr'), bigrams, classOf);
  expect(around.itself).toBe(1);
  expect(countsOf(around.before)).toEqual({ 0: 2 });
  expect(countsOf(around.after)).toEqual({ 3: 2 });
  expect([around.before.total, around.after.total]).toEqual([3, 3]);
});

it('nothing is left of the word before', () => {
  const around = createSurroundings(4);
  lookAround(around, wordOf('sehr'), bigrams, classOf);
  lookAround(around, wordOf('jung'), bigrams, classOf);
  expect([around.itself, around.before.total, around.after.total]).toEqual([0, 1, 1]);
  expect(countsOf(around.before)).toEqual({ 2: 1 });
  expect(countsOf(around.after)).toEqual({ 0: 1 });
  expect([...around.after.counts]).toEqual([1, 0, 0, 0]);
});
