/** Dates as sources write them. */
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages/index.ts';
import { createDateReader, isAmbiguous } from '../../src/read/date.ts';
import { expectLinear } from '../cpu-time.ts';

const isoDate = createDateReader(languages.map(({ dates }) => dates));

describe('dates', () => {
  it.each([
    ['2020', '2020'],
    ['2020-1', '2020-01'],
    ['2020-01-03T10:00:00+01:00', '2020-01-03'],
    ['3.1.2020', '2020-01-03'],
    ['3. März 2020', '2020-03-03'],
    ['3. Mrz. 2020', '2020-03-03'],
    ['3. Jänner 2020', '2020-01-03'],
    ['Mittwoch, 9. Dez. 2020', '2020-12-09'],
    ['Fri, 03 Jan 2020 10:00:00 GMT', '2020-01-03'],
    ['January 3, 2020', '2020-01-03'],
    ['Sept. 22nd, 2020', '2020-09-22'],
    ['3rd May 2020', '2020-05-03'],
    ['Dezember 2020', '2020-12'],
    ['2020/01/06', '2020-01-06'],
    ['2020.01.06', '2020-01-06'],
    ['20200106', '2020-01-06'],
    ['20200106T101500Z', '2020-01-06'],
    ['2020-01-06 10:15', '2020-01-06'],
    ['06.01.20', '2020-01-06'],
    ['6.1.87', '1987-01-06'],
    ['6. 1. 2020', '2020-01-06'],
    ['01/2020', '2020-01'],
    ['13/06/2020', '2020-06-13'],
    ['06/13/2020', '2020-06-13'],
    ['05/05/2020', '2020-05-05'],
    ['25-12-2020', '2020-12-25'],
    ['06/01/2020', '2020'],
    ['06-Jan-2020', '2020-01-06'],
    ['6/Jan/20', '2020-01-06'],
    ['Mo., 6. Jan. 2020', '2020-01-06'],
    ['am 6. Januar 2020', '2020-01-06'],
    ['Montag, den 6. Januar 2020', '2020-01-06'],
    ['Monday 6 January 2020', '2020-01-06'],
    ['Monday, January 6th, 2020', '2020-01-06'],
    ['Mon Jan  6 10:00:00 2020', '2020-01-06'],
    ['Mon Jan 6 10:00:00 CET 2020', '2020-01-06'],
    ['Mon Jan 06 2020 10:00:00 GMT+0100 (MEZ)', '2020-01-06'],
    ['6. Januar 2020 um 10:15 Uhr', '2020-01-06'],
    ['10:15 Uhr, 6. Januar 2020', '2020-01-06'],
    ['Stand: 06.01.2020, 10:15', '2020-01-06'],
    ['1578304800', '2020-01-06'],
    ['1578304800000', '2020-01-06'],
    [' 2020-01-06 ', '2020-01-06'],
    ['3020', undefined],
    ['13/13/2020', undefined],
    ['1.1.1', undefined],
    ['2020-02-30', undefined],
    ['31. April 2020', undefined],
    ['2020-13', undefined],
    ['soon', undefined],
    ['3. Brumaire 2020', undefined],
    ['3. Ju 2020', undefined],
  ])('%j is %j', (text, date) => {
    expect(isoDate(text)).toBe(date);
  });

  it('are those of the languages that are given', () => {
    const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre';
    const french = createDateReader([{ months: months.split(' '), ordinalEndings: ['er'] }]);
    expect(french('1er août 2020')).toBe('2020-08-01');
    expect(french('14 juil. 2020')).toBe('2020-07-14');
    expect(french('14 jui 2020')).toBeUndefined();
    expect(french('3. Oktober 2020')).toBeUndefined();
    expect(isoDate('1 août 2020')).toBeUndefined();
  });

  it('whose day and month may be either way round are told', () => {
    expect(['06/01/2020', '6-1-2020'].map(isAmbiguous)).toEqual([true, true]);
    for (const certain of ['13/06/2020', '5/5/2020', '2020-01-06', '6. Januar 2020'])
      expect(isAmbiguous(certain)).toBe(false);
  });

  it.each([' ', 'a ', '1', '1.', 'a, ', '10:15 '])(
    'are told from %j without end in time that grows with it',
    (part) => {
      expectLinear(50_000, (size) => void isoDate(`6${part.repeat(size / part.length)}x`));
    },
  );
});
