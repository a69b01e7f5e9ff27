import { expect, it } from 'vitest';
import { dateStyles, isoOfSerial } from '../../../src/read/packed/xlsx-dates.ts';

it.each([
  [1, '1900-01-01'],
  [59, '1900-02-28'],
  [61, '1900-03-01'],
  [43836, '2020-01-06'],
  [43836.75, '2020-01-06'],
  [0, undefined],
  [Number.NaN, undefined],
  [1e9, undefined],
])('day %f is %s', (serial, day) => {
  expect(isoOfSerial(serial)).toBe(day);
});

it('styles show a day by a known format or by one of the workbook', () => {
  const xml = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode='0.0" years"'/></numFmts>
    <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
    <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`;
  expect([...dateStyles(xml)]).toEqual([1, 2]);
});
