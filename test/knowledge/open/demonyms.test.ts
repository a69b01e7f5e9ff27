import { expect, it } from 'vitest';
import { writePack } from '../../../src/knowledge/compile/pack.ts';
import { openDemonyms } from '../../../src/knowledge/open/demonyms.ts';
import { openPack } from '../../../src/knowledge/open/pack.ts';

const open = (...demonyms: readonly (readonly [word: number, row: number, people: number])[]) =>
  openDemonyms(
    openPack(
      writePack(
        new Map<string, Uint32Array | Uint8Array>([
          ['demonym-words', Uint32Array.from(demonyms, ([word]) => word)],
          ['demonym-rows', Uint32Array.from(demonyms, ([, row]) => row)],
          ['demonym-types', Uint8Array.from(demonyms, ([, , people]) => people)],
        ]),
      ),
      'a pack',
    ),
  );

it('a word leads to its place, and tells whether it names people', () => {
  const demonym = open([3, 70, 0], [8, 70, 1], [9, 12, 0]);
  expect([3, 8, 9].map(demonym)).toEqual([
    { row: 70, people: false },
    { row: 70, people: true },
    { row: 12, people: false },
  ]);
});

it('other words lead nowhere, and in an empty list none does', () => {
  expect([-1, 0, 4, 10].map(open([3, 70, 0], [8, 70, 1], [9, 12, 0]))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(open()(0)).toBeUndefined();
});
