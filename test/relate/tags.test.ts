import { expect, it } from 'vitest';
import { allTags, hasTags, isTag, shareTag, TAGS, tagBits } from '../../src/relate/tags.ts';

it('each tag has a bit of its own', () => {
  const bits = TAGS.map((tag) => tagBits([tag]));
  expect(new Set(bits.map(({ low, high }) => `${low} ${high}`)).size).toBe(TAGS.length);
});

it('sets are compared by their bits', () => {
  const [all, some, other] = [
    tagBits(['Person', 'Role', 'Capital']),
    tagBits(['Capital']),
    tagBits(['Comma']),
  ];
  expect([hasTags(all, some), hasTags(some, all), shareTag(all, some), shareTag(all, other)]).toEqual([
    ...[true, false, true, false],
  ]);
});

it('all tags of some are those that one of them has', () => {
  expect(allTags([tagBits(['Person']), tagBits(['Comma', 'Capital'])])).toEqual(
    tagBits(['Person', 'Comma', 'Capital']),
  );
  expect(allTags([])).toEqual(tagBits([]));
});

it('a name is a tag or none', () => {
  expect([isTag('Person'), isTag('person')]).toEqual([true, false]);
});
