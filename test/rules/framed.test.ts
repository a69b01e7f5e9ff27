/** Words of a list in stretches of patterns. */
import { expect, it } from 'vitest';
import { framed } from '../../src/rules/framed.ts';

it('puts each word into each frame, word by word', () => {
  expect(framed(['taufte', 'rief'], ['_ ihn', '_ #Flow #Quote'])).toEqual([
    'taufte ihn',
    'taufte #Flow #Quote',
    'rief ihn',
    'rief #Flow #Quote',
  ]);
});

it('takes a word as it is written', () => {
  expect(framed(['a$&b', '$$'], ['in _', '_'])).toEqual(['in a$&b', 'a$&b', 'in $$', '$$']);
});

it('gives nothing for no words', () => {
  expect(framed([], ['_ ihn'])).toEqual([]);
});
