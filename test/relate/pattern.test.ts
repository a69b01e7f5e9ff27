import { describe, expect, it } from 'vitest';
import { compilePattern, type Groups } from '../../src/relate/pattern.ts';
import { type Tag, tagBits } from '../../src/relate/tags.ts';
import type { SeenWord } from '../../src/rules/part-test.ts';

const term = (normal: string, ...tags: readonly Tag[]): SeenWord => ({ normal, ...tagBits(tags) });
const LIST = [
  term('spd', 'OrganizationPart', 'Party'),
  term('chef', 'Role'),
  term('dr.', 'Title'),
  term('emil wondra', 'Person'),
];

function match(pattern: string, terms: readonly SeenWord[], at = 0, exactly?: number) {
  const groups: Groups = new Map();
  const end = compilePattern(pattern, 'test').match(terms, at, groups, exactly);
  return end < 0
    ? undefined
    : { end, ...Object.fromEntries([...groups].map(([name, { start }]) => [name, start])) };
}

describe('a pattern', () => {
  it('gives where it ends and which term each group holds', () => {
    expect(
      match('[<to>#OrganizationPart] [<role>(#Role && !#Kin)] #Title{0,4} [<from>#Person]', LIST),
    ).toEqual({
      ...{ end: 4, to: 0, role: 1, from: 3 },
    });
    expect(match('[<to>#OrganizationPart] [<from>#Person]', LIST)).toBeUndefined();
  });

  it('takes less of a part that may repeat where the rest needs it', () => {
    expect(match('.{0,8} #Person', LIST)).toEqual({ end: 4 });
    expect(match('.{0,8} #Role', LIST)).toEqual({ end: 2 });
    expect(match('#Title{1,2} #Person', LIST)).toBeUndefined();
  });

  it('knows words, choices of words, of rows of words and what is not', () => {
    const words = [term('von'), term('der'), term('spd', 'Organization')];
    expect(match('(vom|von der) #Organization', words)).toEqual({ end: 3 });
    expect(match('von (der|dem) #Organization', words)).toEqual({ end: 3 });
    expect(match('!#Organization', words)).toEqual({ end: 1 });
    expect(match('!(#Comma|#Close)', words)).toEqual({ end: 1 });
    expect(match('vom? von /^d/', words)).toEqual({ end: 2 });
  });

  it('may hold several terms in a group', () => {
    const groups: Groups = new Map();
    const { match: find } = compilePattern('[<role>#Title{0,2} #Role] #Title?', 'test');
    expect(find(LIST, 1, groups)).toBe(3);
    expect(groups.get('role')).toEqual({ start: 1, end: 2 });
    compilePattern('[<all>#Role #Title] #Person', 'test').match(LIST, 1, groups);
    expect(groups.get('all')).toEqual({ start: 1, end: 3 });
  });

  it('ends exactly where it is told to', () => {
    expect(match('#OrganizationPart .{0,3}', LIST, 0, 2)).toEqual({ end: 2 });
    expect(match('#OrganizationPart', LIST, 0, 2)).toBeUndefined();
  });

  it('says with which tags it begins and which it needs, but not those that may lack', () => {
    const { first, needed } = compilePattern(
      '(#Place|#PlacePart) #Title{0,4} #Adjective? (#Role && !#Kin)',
      'test',
    );
    expect(first).toEqual(tagBits(['Place', 'PlacePart']));
    expect(needed).toEqual(tagBits(['Role']));
    expect(compilePattern('in #Place', 'test').first).toEqual(tagBits([]));
    expect(compilePattern('#Title{0,2} #Role', 'test').first).toEqual(tagBits(['Title', 'Role']));
  });

  it('says with which tags its second term begins, where the first is one term and the tags can be told', () => {
    const second = (pattern: string) => compilePattern(pattern, 'test').second;
    expect(second('[<to>#Place] #Title? (#Role && !#Kin) #Person')).toEqual(tagBits(['Title', 'Role']));
    expect(second('#Title{0,2} #Role')).toEqual(tagBits([]));
    expect(second('#Place (von|der) #Role')).toEqual(tagBits([]));
    expect(second('#Place #Title?')).toEqual(tagBits([]));
  });

  it('may speak of no unknown tag', () => {
    expect(() => compilePattern('#Rolle #Person', 'rule x')).toThrow('rule x: #Rolle is not a tag');
  });
});
