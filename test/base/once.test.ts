import { expect, it } from 'vitest';
import { oncePer } from '../../src/base/once.ts';

it('works out once for each thing, also where nothing comes of it', () => {
  let made = 0;
  const sizeOf = oncePer((list: readonly number[]) => {
    made += 1;
    return list.length > 0 ? list.length : undefined;
  });
  const [few, none] = [[1, 2], []];
  expect([sizeOf(few), sizeOf(few), sizeOf(none), sizeOf(none)]).toEqual([2, 2, undefined, undefined]);
  expect(made).toBe(2);
  expect(sizeOf([1, 2])).toBe(2);
  expect(made).toBe(3);
});
