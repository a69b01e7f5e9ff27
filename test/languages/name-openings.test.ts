import { expect, it } from 'vitest';
import {
  BENT,
  KIND_OF_OPENING,
  NO_OPENINGS,
  OPENINGS,
  openingsIn,
} from '../../src/languages/name-openings.ts';

it('reads the groups and what is bent from a word file', () =>
  expect(openingsIn('# id: xx/openings\nFylke\tdistrict\nFylket\tdistrict bent\n')).toEqual({
    ...NO_OPENINGS,
    district: ['Fylke', 'Fylket'],
    bent: ['Fylket'],
  }));

it('each group is of places or of bodies, and empty for a language that has none', () => {
  for (const opening of OPENINGS) {
    expect(['place', 'organization']).toContain(KIND_OF_OPENING[opening]);
    expect(NO_OPENINGS[opening]).toEqual([]);
  }
  expect(NO_OPENINGS[BENT]).toEqual([]);
});
