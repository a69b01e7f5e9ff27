import { expect, it } from 'vitest';
import { align, PREFIX } from '../../../src/knowledge/format/directory.ts';

it('sections begin where a column of 32-bit numbers may begin', () => {
  expect([0, 1, 3, 4, 5].map(align)).toEqual([0, 4, 4, 4, 8]);
  expect(align(PREFIX)).toBe(PREFIX);
});
