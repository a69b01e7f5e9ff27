/** What English endings tell of a word. */
import { expect, it } from 'vitest';
import { wordForms } from '../../../src/languages/en/word-forms.ts';

it('a plural is a form of a name, for what the same text says of it', () => {
  expect(['Democrats', 'Hess', 'Wondra'].map(wordForms.withoutEnding)).toEqual([
    'Democrat',
    'Hess',
    'Wondra',
  ]);
});

it('else endings tell nothing: the genitive is a token of its own', () => {
  expect(wordForms.withoutGenitive('Trumps')).toBe('Trumps');
  expect([wordForms.looksGenitive('Wondras'), wordForms.isAgentNoun('Ornithologin')]).toEqual([false, false]);
});

it('some words call a woman by what she does', () => {
  expect(['spokeswoman', 'Congresswoman', 'spokesman', 'woman'].map(wordForms.isWoman)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

it('a capital behind Mc or Mac is that of a surname', () => {
  expect(['McWondra', 'MacWondra', 'MacOS', 'Wondra'].map(wordForms.looksSurname)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

it('some compounds say where something is or how, and are parts of no name', () => {
  const words = ['Ohio-based', 'Merkel-led', 'Kerl-style', 'Wondra-Kerl', 'Sang-hyeok', 'Red'];
  expect(words.map(wordForms.isCompoundAdjective)).toEqual([true, true, true, false, false, false]);
});
