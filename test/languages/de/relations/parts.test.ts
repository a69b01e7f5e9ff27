import { expect, it } from 'vitest';
import { AFTER_NAMING, BEFORE_NAMING, DATE } from '../../../../src/languages/de/relations/parts.ts';
import { compilePattern } from '../../../../src/relate/pattern.ts';
import { tagBits } from '../../../../src/relate/tags.ts';

/** Whether a pattern matches the whole of some words, of which „ and “ are quotes. */
const matches = (choices: string, words: readonly string[]): boolean => {
  const terms = words.map((normal) => ({ ...tagBits([/[„“]/.test(normal) ? 'Quote' : 'Flow']), normal }));
  return compilePattern(`(${choices})`, 'a test').match(terms, 0, new Map(), words.length) === words.length;
};

it.each([
  [['alias'], true],
  [['alias', '„'], true],
  [['nannten', 'ihn'], true],
  [['nannten', 'ihn', '„'], true],
  [['nannten', 'ihn', 'gern', '„'], true],
  [['nannten'], false],
  [['nannten', 'den'], false],
  [['heißt', 'sie'], false],
])('before what somebody is called stands %j: %s', (words, expected) =>
  expect(matches(AFTER_NAMING, words)).toBe(expected),
);

it.each([
  [['“', 'nennen'], true],
  [['“', 'getauft'], true],
  [['nennen'], true],
  [['nannte'], false],
  [['heißt'], false],
])('behind what somebody is called stands %j: %s', (words, expected) =>
  expect(matches(BEFORE_NAMING, words)).toBe(expected),
);

it.each([
  [['im', 'jahr'], true],
  [['im', 'feber'], true],
  [['im', 'herbst'], true],
  [['ende'], true],
  [['seit'], false],
  [['juni'], false],
])('before the number of a year stands %j: %s', (words, expected) =>
  expect(matches(DATE, words)).toBe(expected),
);
