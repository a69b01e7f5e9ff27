import { expect, it } from 'vitest';
import { townsWith } from '../../src/languages/towns.ts';

const townsOf = townsWith('ois', [
  ['', ''],
  ['ll', 'lle'],
]);

it('a town has its own end in place of what stands before the ending', () => {
  expect(townsOf('Lillois')).toEqual(['Lill', 'Lille']);
  expect(townsOf('Berlinois')).toEqual(['Berlin']);
});

it.each(['Lille', 'Blois', 'ois', ''])('%j comes from no town', (word) => {
  expect(townsOf(word)).toEqual([]);
});
