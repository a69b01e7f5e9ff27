import { describe, expect, it } from 'vitest';
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

describe('of several of one first name', () => {
  const [one, other] = ['[[Greta Wondra|person]]', '[[Greta Fenn|person]]'];

  it('means whom alone the article has named so far', () =>
    expect(joinedBy(`${one}. [[Greta|person]]. ${other}. ${one}.`)).toContain('given-name'));

  it('means further on whom the article is about and has called so before', () => {
    const often = `${one}. `.repeat(3);
    expect(joinedBy(`${often}[[Greta|person]]. ${other}. [[Greta|person]].`)).toContain('given-name');
    expect(joinedBy(`${often}${other}. [[Greta|person]].`)).toBeUndefined();
    expect(joinedBy(`${one}. [[Greta|person]]. ${other}. [[Greta|person]].`)).toBeUndefined();
  });
});

describe('ahead of the full name', () => {
  const famous = '[[Greta Wondra|person|people/wondra|famous]]';
  const plain = '[[Greta Wondra|person|people/wondra]]';

  it('means whom all news knows', () => {
    expect(joinedBy(`Heute. [[Greta|person]] singt. ${famous}.`)).toContain('given-name');
    expect(joinedBy(`Heute. [[Greta|person]] singt. ${plain}.`)).toBeUndefined();
  });

  it('but not where it stands there often, or others have it', () => {
    const often = '[[Greta|person]] singt. '.repeat(3);
    expect(joinedBy(`${often}${famous}.`)).toBeUndefined();
    expect(joinedBy(`[[Greta|person]] singt. [[Greta Fenn|person]]. ${famous}.`)).toBeUndefined();
  });

  it('means in a headline also whom the article names by the surname, and whom it calls so', () => {
    const named = '[[Wondra|person|people/wondra]]';
    expect(joinedBy(`[[Greta|person]]. ${named}.`, `Titel. ${famous}`)).toBeUndefined();
    expect(joinedBy(`[[Greta|person]]. ${famous.replace('Greta Wondra', 'Greta Wondra=Wondra')}.`)).toContain(
      'given-name',
    );
    expect(joinedBy(`[[Greta|person]]. ${plain}. [[Greta|person]].`)).toContain('given-name');
  });
});
