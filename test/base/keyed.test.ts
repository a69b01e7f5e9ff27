import { describe, expect, it } from 'vitest';
import { byId, keyed } from '../../src/base/keyed.ts';

describe('keyed', () => {
  it('has a value for each id, in their order', () => {
    expect(Object.entries(keyed(['b', 'a'], (id) => id + id))).toEqual([
      ['b', 'bb'],
      ['a', 'aa'],
    ]);
  });

  it('bears ids that are names of every object', () => {
    expect(Object.entries(keyed(['__proto__', 'constructor'], () => 1))).toHaveLength(2);
  });
});

describe('byId', () => {
  const [one, two] = [{ id: 'one' as const }, { id: 'two' as const }];

  it('sorts things as the ids stand', () => {
    expect(Object.values(byId(['two', 'one'], [one, two], 'here'))).toEqual([two, one]);
  });

  it('says which thing is missing, and where', () => {
    expect(() => byId(['one', 'two'], [one], 'src/here')).toThrow(/“two”.*src\/here/u);
  });
});
