import { expect, it } from 'vitest';
import { openTally, tallied } from '../../src/cli/extract-tally.ts';

it('counts lines, broken ones, sentences and mentions', () => {
  const tally = openTally();
  const line = { type: 'line', bytes: Buffer.from('123456789') } as const;
  tallied(tally, line, { sentences: 3, mentions: [{}, {}] });
  tallied(tally, { type: 'too-long' }, undefined);
  tallied(tally, { type: 'too-long' }, { mentions: [] });
  const counted = { lines: 3, articles: 2, broken: 1, sentences: 3, mentions: 2 };
  expect(tally).toEqual({ ...counted, crc: 0xcbf43926 });
});
