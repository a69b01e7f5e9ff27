import { expect, it } from 'vitest';
import type { Digest } from '../../src/pipeline.ts';
import { digestIn, digestLine } from '../../src/regenerate/digest-line.ts';

const DIGEST: Digest = {
  traces: {
    ...{ language: 'de', hashes: [2 ** 53 - 1, 0], words: [7, 0], paragraphs: [0, 1] },
    ...{ sentences: [-1, 0], confidences: [100, 85] },
    statements: [{ type: 'party', subject: 1, object: 0, status: 'held', rule: 'de/party/in', sentence: 0 }],
  },
  sightings: {
    records: ['[0,0,[["Ida\\u2028 \\"Fenn\\""]]]', '[2,0,[["Moskau"]]]'],
    because: ['surname-in-article slip', ''],
    ...{ named: [2, 1], names: ['Ida "Fenn"', 'Fenn', 'Moskau'], counts: [5, 2, 3], actors: [1, 0, 0] },
    facets: [[0, 'government']],
    ruled: new Map(),
  },
};

it('a line gives the digest back, and is one line', () => {
  const line = digestLine(DIGEST);
  expect(line).not.toContain('\n');
  expect(digestIn(line)).toEqual(DIGEST);
});

it.each([
  '',
  'null',
  '[',
  '["de"]',
  digestLine(DIGEST).replace('"de"', '7'),
  digestLine(DIGEST).replace('[7,0]', '["7"]'),
  digestLine(DIGEST).replace('"Fenn"', '7'),
  digestLine(DIGEST).replace('[0,"government"]', '0'),
  digestLine(DIGEST).replace('de/party/in', 'r'),
])('a damaged line gives none: %s', (line) => {
  expect(digestIn(line)).toBeUndefined();
});
