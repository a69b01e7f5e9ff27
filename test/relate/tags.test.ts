import { expect, it } from 'vitest';
import { allOf, includes, overlap } from '../../src/base/wide-bits.ts';
import { isTag, TAGS, tagBits } from '../../src/relate/tags.ts';

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
  expect([includes(all, some), includes(some, all), overlap(all, some), overlap(all, other)]).toEqual([
    ...[true, false, true, false],
  ]);
});

it('all tags of some are those that one of them has', () => {
  expect(allOf([tagBits(['Person']), tagBits(['Comma', 'Capital'])])).toEqual(
    tagBits(['Person', 'Comma', 'Capital']),
  );
  expect(allOf([])).toEqual(tagBits([]));
});

it('a name is a tag or none', () => {
  expect([isTag('Person'), isTag('person')]).toEqual([true, false]);
});
