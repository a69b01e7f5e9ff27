/** The packs by name. */
import { expect, it } from 'vitest';
import { packFile, packNames, tellingSection } from '../../src/knowledge/packs.ts';

it('there is one for all names, and two for each language', () => {
  expect(packNames(['de', 'fr']).map(packFile)).toEqual([
    'names.bin',
    'de.words.bin',
    'de.weights.bin',
    'fr.words.bin',
    'fr.weights.bin',
  ]);
});

it('each sort has a section of its own', () => {
  expect(packNames(['de']).map(tellingSection)).toEqual(['list-particle', 'usage-names', 'confidence']);
});
