import { describe, expect, it } from 'vitest';
import { expectLinear } from '../cpu-time.ts';
import { only, readText } from './files.ts';

const text = (body: string) => only('a.rtf', `{\\rtf1\\ansi\\ansicpg1252 ${body}}`).article?.text;

describe('Rich Text', () => {
  it.each([
    ['Eins\\par Zwei', 'Eins\n\nZwei'],
    ['{\\b Angela} Merkel', 'Angela Merkel'],
    ["M\\'fcller sagte: \\'84Ja\\'93", 'Müller sagte: „Ja“'],
    ['\\u352?koda, \\uc0\\u1055 utin', 'Škoda, Пutin'],
    ["\\u8364\\'80 5", '€ 5'],
    ['Kiel\\~und Genf\\_Süd \\{x\\}', 'Kiel\u00a0und Genf-Süd {x}'],
    ['Eins\\line zwei\\tab drei', 'Eins\nzwei drei'],
    ['a\\emdash b\\rquote s', 'a—b’s'],
    ['{\\*\\generator Riched20;}Text', 'Text'],
    ['{\\header Kopf}{\\info{\\title T}}Text{\\footnote Note}.', 'Text.'],
    ['{\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt Genf}}', 'Genf'],
    ['vor{\\pict\\bin5 {{{{{}nach', 'vornach'],
    ['zer\r\nlegt', 'zerlegt'],
    ['A\\cell B\\cell\\row C', 'A\n\nB\n\nC'],
  ])('%s', (body, expected) => {
    expect(text(body)).toBe(expected);
  });

  it('is read in the code pages of its fonts', () => {
    const fonts = '{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204 Arial Cyr;}}';
    expect(text(`${fonts}\\f0 Herr {\\f1\\'cf\\'f3\\'f2\\'e8\\'ed} und K\\'f6hler`)).toBe(
      'Herr Путин und Köhler',
    );
  });

  it('that is none is said to be none', () => {
    expect(readText('a.rtf', 'Hallo')).toMatchObject({ articles: [], problems: [{ code: 'read/damaged' }] });
  });

  it.each(['{', '}', "\\'", '\\u1', '{\\*', '\\bin9 '])('is not slowed down by %s without end', (part) => {
    expectLinear(60_000, (size) => void readText('a.rtf', `{\\rtf1 ${part.repeat(size / part.length)}`));
  });
});
