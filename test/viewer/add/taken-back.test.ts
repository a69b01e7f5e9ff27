import { expect, it } from 'vitest';
import { withoutAddition } from '../../../src/viewer/add/taken-back.ts';
import { ADDITION, LETTERS, listOf, QUANDORF } from './made.ts';

const later = { ...LETTERS, fresh: [] };

it('who came with it stays with the first of the others that names them', () => {
  const others = [listOf(2), later, { ...later, id: 'added/third' }];
  const left = withoutAddition([ADDITION, ...others], ADDITION.id);
  expect(left.map(({ id }) => id)).toEqual(['added/list', LETTERS.id, 'added/third']);
  expect(left.map(({ fresh }) => fresh.map(({ id }) => id))).toEqual([
    ['e:p/1000', 'e:p/1001'],
    [QUANDORF],
    [],
  ]);
});

it('who came with another as well is there once, and who is named nowhere else is gone', () => {
  expect(withoutAddition([ADDITION, LETTERS], ADDITION.id)).toEqual([LETTERS]);
  expect(withoutAddition([ADDITION, listOf(1)], ADDITION.id)).toEqual([listOf(1)]);
});

it('one that is not there changes nothing', () => {
  expect(withoutAddition([ADDITION, later], 'added/else')).toEqual([ADDITION, later]);
});
