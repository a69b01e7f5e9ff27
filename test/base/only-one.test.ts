import { expect, it } from 'vitest';
import { createOnlyOnes } from '../../src/base/only-one.ts';

it('a key stands for the only thing that was noted under it, however often', () => {
  const rows = createOnlyOnes<string, string>();
  for (const row of ['Wondra AG', 'Wondra AG']) rows.note('Wondra', row);
  expect(rows.of('Wondra')).toBe('Wondra AG');
});

it('for nothing where there are several, in any order, or none', () => {
  const rows = createOnlyOnes<string, string>();
  for (const row of ['Kerl AG', 'Kerl SE', 'Kerl AG']) rows.note('Kerl', row);
  expect([rows.of('Kerl'), rows.of('Wondra')]).toEqual([undefined, undefined]);
});
