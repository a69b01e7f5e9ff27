/** Names are split as texts are. */
import { expect, it } from 'vitest';
import { splitter } from '../../../src/knowledge/compile/split.ts';

it('abbreviations keep their full stop', () => {
  const split = splitter({ abbreviations: new Set(['St']), possessives: new Set() });
  expect(split('St. Pölten-Land')).toEqual(['St.', 'Pölten-Land']);
  expect(split('FC Wondra 04')).toEqual(['FC', 'Wondra', '04']);
});

it('what shows possession is a word where a language has it', () => {
  const [abbreviations, none] = [new Set<string>(), new Set<string>()];
  expect(splitter({ abbreviations, possessives: new Set(['s']) })("Wondra's")).toEqual(['Wondra', "'s"]);
  expect(splitter({ abbreviations, possessives: none })("Wondra's")).toEqual(["Wondra's"]);
});
