import { describe, expect, it } from 'vitest';
import { genderTeller } from '../../src/link/gender.ts';
import { genderBeside } from './knowledge.ts';

const of = (before: string) => genderBeside(`${before}Clinton`, before.length, before.length + 7);

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

  it.each([
    ['Clinton-Gattin', 'm'],
    ['Clinton-Witwer', 'f'],
    ['Clinton-Gattinnen', undefined],
    ['Clinton Gattin', undefined],
    ['Clinton-Fan', undefined],
  ])('%s tells %s, behind the name', (text, gender) => expect(genderBeside(text, 0, 7)).toBe(gender));

  it('are those of the languages that are given', () => {
    const french = genderTeller([{ f: ['Mme', 'Madame'], m: ['M.'] }]);
    expect([french('Mme Clinton', 4, 11), french('M. Clinton', 3, 10), french('MX Clinton', 3, 10)]).toEqual([
      'f',
      'm',
      undefined,
    ]);
    expect(genderTeller([])('Frau Clinton', 5, 12)).toBeUndefined();
  });
});
