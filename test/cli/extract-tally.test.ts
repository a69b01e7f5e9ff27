import { expect, it } from 'vitest';
import { openTally, tallied } from '../../src/cli/extract-tally.ts';

it('counts lines, broken ones, sentences and mentions', () => {
  const tally = openTally();
  tallied(tally, { sentences: 3, mentions: [{}, {}] });
  tallied(tally, undefined);
  tallied(tally, { mentions: [] });
  expect(tally).toEqual({ lines: 3, articles: 2, broken: 1, sentences: 3, mentions: 2 });
});
