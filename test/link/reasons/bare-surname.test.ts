import { describe, expect, it } from 'vitest';
import { joinedBy } from './ends.ts';

describe('a famous surname', () => {
  it('means nobody by fame alone where the corpus knows another bearer', () => {
    const merkel = '[[Angela Merkel|person|people/merkel|famous]]';
    expect(joinedBy(merkel, '[[Merkel|person]]')).toContain('famous-surname');
    expect(joinedBy(merkel, '[[Max Merkel|person]]', '[[Merkel|person]]')).toBeUndefined();
  });

  it('is one only where lists call it famous', () =>
    expect(joinedBy('[[Rob Malley|person|people/malley]]', '[[Malley|person]]')).toBeUndefined());
});

describe('the owner of a surname', () => {
  const named = '[[Rob Malley|person]]';

  it('is told by articles, not by mentions', () => {
    const often = `${named}. ${named}. ${named}.`;
    expect(joinedBy(often, often, often, often, '[[Malley|person]]')).toBeUndefined();
    expect(joinedBy(named, named, named, named, named, '[[Malley|person]]')).toContain('surname-owner');
  });

  it('does not get a surname that an article gives to two others', () => {
    const two = '[[Ida Malley|person]] – [[Uwe Malley|person]]. [[Malley|person]].';
    expect(joinedBy(named, named, named, named, named, two)).toBeUndefined();
  });
});

describe('a bare surname', () => {
  it('is one with itself in all articles that tell no more', () =>
    expect(joinedBy('[[Malley|person]]', '[[Doha|place]]', '[[Malley|person]]')).toContain('bare-name'));

  it('is no place of the same name', () =>
    expect(joinedBy('[[Malley|person]]', '[[Malley|place]]')).toBeUndefined());
});
