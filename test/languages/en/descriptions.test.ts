/** Phrases that describe one body of a country. */
import { expect, it } from 'vitest';
import { descriptions } from '../../../src/languages/en/descriptions.ts';

it.each([
  ['Iraqi', false, 'Parliament', 'Iraqi parliament'],
  ['Chinese', true, 'army', 'Chinese army'],
  ['British', false, 'embassy', 'British embassy'],
  ['Iraqi', false, 'ARMY', undefined],
  ['Iraqi', false, 'rain', undefined],
])('%s (people: %s) and %s describe %s', (word, people, noun, body) => {
  expect(descriptions.bodyOf(word, people, noun)).toBe(body);
});

it('single words do where something American or a movement stands in front', () => {
  expect(['US-Army', 'Anti-Fascist'].filter(descriptions.describes)).toHaveLength(2);
  expect(['US-backed', 'US', 'government'].filter(descriptions.describes)).toEqual([]);
});
