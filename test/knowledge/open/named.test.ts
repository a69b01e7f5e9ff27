import { expect, it } from 'vitest';
import { isBySurname, naming, rowOf } from '../../../src/knowledge/open/named.ts';

it.each([
  [0, false],
  [0, true],
  [7, false],
  [200_000, true],
])('row %i comes back, and whether a surname named it: %s', (row, isSurname) => {
  const named = naming(row, isSurname);
  expect([rowOf(named), isBySurname(named)]).toEqual([row, isSurname]);
});
