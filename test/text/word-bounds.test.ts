import { expect, it } from 'vitest';
import { boundsIn } from '../../src/text/word-bounds.ts';

it('says where words begin and end, as far as it is asked', () => {
  expect(boundsIn('„Emil“, 3. Nordbit')).toEqual([1, 5, 8, 9, 11, 18]);
  expect(boundsIn('Emil Wondra Nord', 4)).toEqual([0, 4, 5, 11]);
  expect(boundsIn('Emil Wondra', 3)).toEqual([0, 4, 5]);
  expect(boundsIn('…')).toEqual([]);
});
