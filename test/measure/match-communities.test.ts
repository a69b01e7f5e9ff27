import { describe, expect, it } from 'vitest';
import { matchCommunities } from '../../src/measure/match-communities.ts';

const apart = [[...'abc'], [...'xyz']];

describe('groups', () => {
  it('get the numbers of those they share most with, others free ones', () => {
    const before = new Map(Object.entries({ a: 5, b: 5, c: 5, x: 0, q: 1 }));
    expect(matchCommunities([...apart, ['m']], before)).toEqual([5, 0, 2]);
  });

  it('are counted from 0 without a previous partition', () => {
    expect(matchCommunities(apart, new Map())).toEqual([0, 1]);
  });

  it('that came from one group leave its number to the part with the greater overlap', () => {
    const before = new Map([...'abcdef'].map((node) => [node, 3]));
    expect(matchCommunities([[...'ab'], [...'cdef']], before)).toEqual([0, 3]);
  });

  it('that are equal halves of one leave its number to the first', () => {
    const before = new Map([...'abcd'].map((node) => [node, 3]));
    expect(matchCommunities([[...'ab'], [...'cd']], before)).toEqual([3, 0]);
  });

  it('do not inherit from actors that were linked with nobody', () => {
    const before = new Map([...'abc'].map((node) => [node, -1]));
    expect(matchCommunities([[...'abc']], before)).toEqual([0]);
  });

  it('never take the number of a group that is gone', () => {
    expect(matchCommunities([['new']], new Map([['old', 0]]))).toEqual([1]);
  });
});
