import { describe, expect, it } from 'vitest';
import { genderTeller } from '../../src/link/gender.ts';
import { genderBefore } from './knowledge.ts';

const of = (before: string) => genderBefore(`${before}Clinton`, before.length);

describe('forms of address', () => {
  it.each([
    ['Frau ', 'f'],
    ['Mrs. ', 'f'],
    ['Ms ', 'f'],
    ['Miss  ', 'f'],
    ['Herr ', 'm'],
    ['Herrn ', 'm'],
    ['sagte Mr. ', 'm'],
    ['(Mr ', 'm'],
  ])('"%s" tells %s', (before, gender) => expect(of(before)).toBe(gender));

  it.each(['', 'Frau', 'Ehefrau ', 'frau ', 'Frau und ', 'Herren '])('"%s" tells nothing', (before) =>
    expect(of(before)).toBeUndefined(),
  );

  it('are those of the languages that are given', () => {
    const french = genderTeller([{ f: ['Mme', 'Madame'], m: ['M.'] }]);
    expect([french('Mme Clinton', 4), french('M. Clinton', 3), french('MX Clinton', 3)]).toEqual([
      'f',
      'm',
      undefined,
    ]);
    expect(genderTeller([])('Frau Clinton', 5)).toBeUndefined();
  });
});
