import { expect, it } from 'vitest';
import { addressOf } from '../../src/gazetteer/identifiers.ts';

it.each([
  ['Q64', 'https://www.wikidata.org/wiki/Q64'],
  ['wikidata:Q64', 'https://www.wikidata.org/wiki/Q64'],
  ['http://www.wikidata.org/entity/Q64', 'https://www.wikidata.org/wiki/Q64'],
  ['geonames:2950159', 'https://www.geonames.org/2950159'],
  ['https://nordbit.example/about', 'https://nordbit.example/about'],
  ['K-17', 'K-17'],
  ['javascript:alert(1)', 'javascript:alert(1)'],
])('%s leads to %s', (identifier, address) => {
  expect(addressOf(identifier)).toBe(address);
});
