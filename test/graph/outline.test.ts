import { expect, it } from 'vitest';
import { placeOf } from '../../src/graph/outline.ts';

it('finds every id of a sorted list, and no other', () => {
  const ids = ['e:a', 'e:a-b', 'e:b', 'e:z'];
  expect(ids.map((id) => placeOf(ids, id))).toEqual([0, 1, 2, 3]);
  expect(['', 'e:a-', 'e:c', 'x'].map((id) => placeOf(ids, id))).toEqual([-1, -1, -1, -1]);
  expect(placeOf([], 'e:a')).toBe(-1);
});
