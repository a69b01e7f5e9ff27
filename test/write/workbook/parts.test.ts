import { expect, it } from 'vitest';
import {
  contentTypes,
  STYLES,
  sheetStart,
  workbook,
  workbookRelations,
} from '../../../src/write/workbook/parts.ts';
import { elementsOf } from '../well-formed.ts';

const SHEETS = [
  { name: 'Links & more', file: 'worksheets/sheet1.xml' },
  { name: 'About', file: 'worksheets/sheet2.xml' },
];

it('every sheet is listed, typed and found by the same id', () => {
  expect(workbook(SHEETS)).toContain('<sheet name="Links &amp; more" sheetId="1" r:id="s1"/>');
  expect(workbookRelations(SHEETS)).toContain('Target="worksheets/sheet2.xml"');
  for (const { file } of SHEETS) expect(contentTypes(SHEETS)).toContain(`PartName="/xl/${file}"`);
});

it('the styles hold as many as they count', () => {
  for (const [, count = '', inner = ''] of STYLES.matchAll(
    /<(?:fonts|fills|cellXfs) count="(\d)">(.*?)<\/(?:fonts|fills|cellXfs)>/g,
  ))
    expect(inner.match(/<(?:font|fill|xf)[ >]/g)).toHaveLength(Number(count));
});

it('a sheet begins with its views and columns', () => {
  const start = sheetStart([28, 12]);
  expect(
    elementsOf(`${start}</sheetData></worksheet>`).filter((one) => one.startsWith('<col ')),
  ).toHaveLength(2);
});
