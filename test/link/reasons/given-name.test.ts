import { expect, it } from 'vitest';
import { joinedBy } from './ends.ts';

it('a first name means whom the article has named in full, however often', () => {
  expect(joinedBy('[[Greta Thunberg|person]]. [[Greta Thunberg|person]]. [[Greta|person]].')).toContain(
    'given-name',
  );
});

it('but not ahead of the full name, and not in another article', () => {
  expect(joinedBy('[[Greta|person]]. [[Greta Thunberg|person]].')).toBeUndefined();
  expect(joinedBy('[[Greta Thunberg|person]].', '[[Greta|person]].')).toBeUndefined();
});

it('and a name of two words is no first name', () =>
  expect(joinedBy('[[Greta Thunberg|person]]. [[Greta Garbo|person]].')).toBeUndefined());
