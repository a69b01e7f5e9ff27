/** The parts of a workbook beside its sheets (ECMA-376, Office Open XML). */
import { xmlText } from '../xml.ts';

/** A sheet by its name and its file in the workbook. */
export interface Sheet {
  readonly name: string;
  /** Its path below the folder of the workbook. */
  readonly file: string;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** `[Content_Types].xml`: what each part of the workbook is. */
export const contentTypes = (sheets: readonly Sheet[]): string =>
  [
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>`,
    ...sheets.map(({ file }) => `<Override PartName="/xl/${file}" ContentType="${TYPE}.worksheet+xml"/>`),
    '</Types>',
  ].join('');

/** `_rels/.rels`: where the workbook is. */
export const RELATIONS = `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

/** `xl/workbook.xml`: the sheets in their order. */
export const workbook = (sheets: readonly Sheet[]): string => {
  const listed = sheets.map(({ name }, i) => {
    return `<sheet name="${xmlText(name)}" sheetId="${i + 1}" r:id="s${i + 1}"/>`;
  });
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${listed.join('')}</sheets></workbook>`;
};

/** `xl/_rels/workbook.xml.rels`: where the sheets and their styles are. */
export const workbookRelations = (sheets: readonly Sheet[]): string => {
  const relations = sheets.map(({ file }, i) => {
    return `<Relationship Id="s${i + 1}" Type="${OFFICE}/worksheet" Target="${file}"/>`;
  });
  const styles = `<Relationship Id="styles" Type="${OFFICE}/styles" Target="styles.xml"/>`;
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}${styles}</Relationships>`;
};

/** The number of the style of heads; 0 is that of all other cells. */
export const BOLD = 1;

/** `xl/styles.xml`: the least that Excel opens without repairing, and bold for heads. */
export const STYLES = [
  `${HEAD}<styleSheet xmlns="${MAIN}">`,
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>',
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join('');

/** What a sheet begins with: the head stays in view, columns of text are wide. */
export const sheetStart = (widths: readonly number[]): string => {
  const columns = widths.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  const views = `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`;
  return `${HEAD}<worksheet xmlns="${MAIN}">${views}<cols>${columns.join('')}</cols><sheetData>`;
};

/** What a sheet ends with, behind its rows. */
export const SHEET_END = '</sheetData></worksheet>';
