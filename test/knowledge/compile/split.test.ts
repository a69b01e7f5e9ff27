/** Names are split as texts are. */
import { expect, it } from 'vitest';
import { splitter } from '../../../src/knowledge/compile/split.ts';

it('abbreviations keep their full stop', () => {
  const split = splitter(new Set(['St']));
  expect(split('St. Pölten-Land')).toEqual(['St.', 'Pölten-Land']);
  expect(split('FC Wondra 04')).toEqual(['FC', 'Wondra', '04']);
});
