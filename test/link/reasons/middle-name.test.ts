import { expect, it } from 'vitest';
import { joinedBy } from './ends.ts';

it('an initial stands for the middle name that begins with it', () =>
  expect(joinedBy('[[Donald J. Trump|person]] – [[Donald John Trump|person]]')).toContain('middle-name'));

it('but not for another one', () =>
  expect(joinedBy('[[Donald J. Trump|person]] – [[Donald Fred Trump|person]]')).toBeUndefined());

it('of two with different initials the name without any is neither', () => {
  const two = ['[[George H. W. Bush|person]]', '[[George W. Bush|person]]'] as const;
  expect(joinedBy(two[0], two[1], '[[George Bush|person]]')).toBeUndefined();
  expect(joinedBy(two[1], two[0], '[[George Bush|person]]')).toBeUndefined();
});

it('the surname must be the same', () =>
  expect(joinedBy('[[Donald J. Trump|person]] – [[Donald Tramp|person]]')).toBeUndefined());
