import { describe, expect, it } from 'vitest';
import { joinedBy } from './ends.ts';

const introduced = (times: number): readonly string[] =>
  Array.from({ length: times }, () => '[[Bund der Winzer|organization]] ([[BDW|organization]])');

describe('an acronym in brackets', () => {
  it('is that of the name before it', () =>
    expect(joinedBy('[[Bund der Winzer|organization]] ([[BDW|organization]])')).toContain('acronym'));

  it('is none of a name in another sentence', () =>
    expect(joinedBy('[[Nordische Werft|organization]]. ([[NW|organization]])')).toBeUndefined());
});

describe('initials', () => {
  it('count small words, too', () =>
    expect(joinedBy('[[Bund der Winzer|organization]] – [[BDW|organization]]')).toContain('initials'));

  it('of two letters are too common', () =>
    expect(joinedBy('[[Nordische Werft|organization]] – [[NW|organization]]')).toBeUndefined());

  it('are those of bodies and places, not of people', () =>
    expect(joinedBy('[[Emil Lutz Wondra|person]] – [[ELW|organization]]')).toBeUndefined());
});

describe('the owner of an acronym', () => {
  it('has introduced it in five articles', () => {
    const [first = '', ...others] = introduced(5);
    expect(joinedBy(first, ...others, '[[BDW|organization]]')).toContain('acronym-owner');
    expect(joinedBy(first, ...others.slice(1), '[[BDW|organization]]')).toBeUndefined();
  });

  it('is nobody where one article in six introduces it for another', () => {
    const [first = '', ...others] = introduced(5);
    const other = '[[Bank Des Westens|organization]] ([[BDW|organization]])';
    expect(joinedBy(first, ...others, other, '[[BDW|organization]]')).toBeUndefined();
  });
});
