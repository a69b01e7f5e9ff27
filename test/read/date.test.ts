/** Dates as sources write them. */
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages/index.ts';
import { createDateReader } from '../../src/read/date.ts';

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
});
