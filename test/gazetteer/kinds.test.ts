import { expect, it } from 'vitest';
import { kindCalled } from '../../src/gazetteer/kinds.ts';

it.each([
  ['Person', 'person'],
  [' ORG ', 'organization'],
  ['PublicBody', 'organization'],
  ['City', 'place'],
  ['Vessel', undefined],
  ['', undefined],
])('%j means %s', (text, kind) => {
  expect(kindCalled(text)).toBe(kind);
});
