import { describe, expect, it } from 'vitest';
import { includes, overlap } from '../../src/base/wide-bits.ts';
import { isTag, TAGS, tagger, tagSet } from '../../src/rules/tags.ts';

describe('a set of tags', () => {
  it('is one object, in whatever order its tags are named', () => {
    expect(tagSet('Role', 'Around')).toBe(tagSet('Around', 'Role'));
    expect(tagSet('Role')).not.toBe(tagSet('Around'));
    expect(new Set(TAGS.map((tag) => tagSet(tag).number)).size).toBe(TAGS.length);
  });

  it('knows its tags, and what it shares with others', () => {
    for (const tag of TAGS) {
      expect([...tagSet(tag).names]).toEqual([tag]);
      expect(TAGS.filter((other) => overlap(tagSet(tag), tagSet(other)))).toEqual([tag]);
    }
    expect(includes(tagSet(...TAGS), tagSet('Role', 'Around'))).toBe(true);
    expect(includes(tagSet('Role'), tagSet('Role', 'Around'))).toBe(false);
    expect(includes(tagSet(), tagSet())).toBe(true);
  });

  it('is that of the tests that hold', () => {
    const tagsOf = tagger<number>([
      ['Around', (number) => number > 2],
      ['Role', (number) => number > 1],
    ]);
    expect([1, 2, 3].map(tagsOf)).toEqual([tagSet(), tagSet('Role'), tagSet('Role', 'Around')]);
    expect(tagsOf(3)).toBe(tagSet('Role', 'Around'));
    expect([...tagsOf(3).names]).toEqual(['Role', 'Around']);
  });

  it('knows names that are none', () => expect(['Person', '', 'constructor'].filter(isTag)).toEqual([]));
});
