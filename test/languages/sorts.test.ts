import { expect, it } from 'vitest';
import { languages } from '../../src/languages/index.ts';
import { SORTS, sortIn } from '../../src/languages/sorts.ts';

it('tells the most telling sort of the flags of a row', () => {
  const sorts = { party: 'party', militia: 'armed group' };
  expect(sortIn(['acronym', 'party'], sorts)).toBe('party');
  expect(sortIn(['party', 'militia'], sorts)).toBe('armed group');
  expect(sortIn(['famous'], sorts)).toBeUndefined();
  expect(sortIn(['club'], sorts)).toBeUndefined();
});

it('a language that has words for sorts has one of its own for each', () => {
  const speaking = languages.filter(({ sorts }) => Object.keys(sorts).length > 0);
  expect(speaking.length).toBeGreaterThan(1);
  for (const { code, sorts } of speaking)
    expect(new Set(SORTS.flatMap((sort) => sorts[sort] ?? [])).size, code).toBe(SORTS.length);
});
