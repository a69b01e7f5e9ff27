import { expect, it } from 'vitest';
import { tally } from '../../../src/viewer/choose/counts.ts';
import { countedFixture } from '../counted.ts';

const { occurrences } = countedFixture().opened;

it('counts all, and those that other filters leave', () => {
  expect(tally(occurrences, { from: '2020-02', sources: ['Der Morgen'] }, 'sources')).toEqual([
    { value: '', passing: 0, all: 1 },
    { value: 'Der Abend', passing: 1, all: 1 },
    { value: 'Der Morgen', passing: 0, all: 1 },
  ]);
});
