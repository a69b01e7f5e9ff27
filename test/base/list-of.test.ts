/** Of which list a row is. */
import { expect, it } from 'vitest';
import { listOf } from '../../src/base/list-of.ts';

it('a list has the name before the first slash', () => {
  expect(listOf('people-sport/birgit-prinz')).toBe('people-sport');
  expect(listOf('places/ulm/donau')).toBe('places');
});
