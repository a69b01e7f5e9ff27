import { expect, it } from 'vitest';
import { same } from '../../../src/corrections/verbs/same.ts';

it('actors of two kinds are never one', () => {
  expect(same.read(['Obama (person)', 'Obama (place)'])).toContain('retype');
  expect(same.read(['Obama (person)', 'Barack Obama'])).toMatchObject({ verb: 'same' });
});

it('takes the names as they are given', () => {
  expect(same.read(same.fromArguments(['A', 'B (person)']))).toEqual({
    verb: 'same',
    actors: [{ name: 'A' }, { name: 'B', kind: 'person' }],
  });
});
