/** Ordinary words of all languages. */
import { expect, it } from 'vitest';
import { ordinaryWords } from '../../../src/knowledge/compile/ordinary.ts';

it('are nouns, adjectives, verbs and what is frequent, in small letters', () => {
  const german = new Map([['noun', ['Halle']] as const, ['lower', ['rom']] as const]);
  const english = new Map([['frequent', ['reading']] as const]);
  expect([...ordinaryWords([german, english])]).toEqual(['halle', 'reading']);
});
