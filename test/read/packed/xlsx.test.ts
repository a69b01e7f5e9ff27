import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { columnOf } from '../../../src/read/packed/xlsx.ts';
import { readBytes } from '../files.ts';

const workbook = (parts: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [`xl/${name}`, strToU8(xml)])));

const sheet = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;

it('a sheet is a table, with shared texts, days, gaps and empty rows', async () => {
  const bytes = workbook({
    'sharedStrings.xml':
      '<sst><si><t>Datum</t></si><si><t>Text</t></si><si><r><t>Merkel </t></r><r><t>kam.</t></r><rPh><t>x</t></rPh></si></sst>',
    'styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    'worksheets/sheet1.xml': sheet(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>' +
        '<row r="3"><c r="A3" s="1"><v>43836.5</v></c><c r="C3" t="s"><v>2</v></c></row>' +
        '<row r="4"><c r="C4" t="inlineStr"><is><t>Maas ging.</t></is></c></row>',
    ),
  });
  const { articles, problems } = await readBytes('a.xlsx', bytes);
  expect(articles).toEqual([
    { id: 'a#1', date: '2020-01-06', text: 'Merkel kam.' },
    { id: 'a#2', text: 'Maas ging.' },
  ]);
  expect(problems).toMatchObject([{ columns: { date: 'Datum', text: 'Text' } }]);
});

it('all sheets are read in their order', async () => {
  const one = (text: string) =>
    sheet(`<row><c t="inlineStr"><is><t>text</t></is></c></row><row><c t="str"><v>${text}</v></c></row>`);
  const bytes = workbook({ 'worksheets/sheet10.xml': one('Zehn.'), 'worksheets/sheet2.xml': one('Zwei.') });
  expect((await readBytes('a.xlsx', bytes)).articles.map(({ text }) => text)).toEqual(['Zwei.', 'Zehn.']);
});

it('what is no workbook is damaged', async () => {
  const { problems } = await readBytes('a.xlsx', workbook({ 'x.xml': '<x/>' }));
  expect(problems).toMatchObject([{ code: 'read/damaged', lost: true }]);
});

it('columns are counted by their letters', () => {
  expect(['A1', 'Z9', 'AA1', 'AB12', 'XFD1', 'ZZZZ1'].map(columnOf)).toEqual([0, 25, 26, 27, 16383, 16383]);
});
