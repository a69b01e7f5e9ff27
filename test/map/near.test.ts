import { expect, it } from 'vitest';
import { createNear } from '../../src/map/near.ts';

it('finds what lies in the cells of a rectangle', () => {
  const near = createNear<string>(10);
  near.add('here', 1, 1, 4, 4);
  near.add('wide', 0, 0, 35, 5);
  near.add('far', 95, 95, 96, 96);
  const found = new Set<string>();
  near.visit(5, 5, 6, 6, (item) => found.add(item));
  expect(found).toEqual(new Set(['here', 'wide']));
});
