import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readBytes } from '../files.ts';

/** A document of Word with this body. */
const docx = (body: string, styles = '') =>
  zipSync({
    'word/document.xml': strToU8(`<?xml version="1.0"?><w:document><w:body>${body}</w:body></w:document>`),
    'word/styles.xml': strToU8(`<w:styles>${styles}</w:styles>`),
  });
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inner: string, style = '') =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>${inner}</w:p>`;
const textOf = async (body: string) => (await readBytes('a.docx', docx(body))).articles[0]?.text;

describe('a document of Word', () => {
  it('is its paragraphs, of runs that were cut anywhere', async () => {
    const body =
      paragraph(run('Angela Mer') + run('kel kam ') + run('an &amp; ging.')) + paragraph(run('Zwei.'));
    expect(await textOf(body)).toBe('Angela Merkel kam an & ging.\n\nZwei.');
  });

  it('has the text after all changes, without comments and second forms', async () => {
    const changes =
      run('Er ') +
      `<w:del><w:r><w:delText>ging</w:delText></w:r></w:del><w:ins>${run('kam')}</w:ins>` +
      `<w:moveFrom>${run('weg')}</w:moveFrom>` +
      `<mc:AlternateContent><mc:Choice>${run('.')}</mc:Choice><mc:Fallback>${run('?')}</mc:Fallback></mc:AlternateContent>` +
      '<w:r><w:instrText>PAGE</w:instrText></w:r>';
    expect(await textOf(paragraph(changes))).toBe('Er kam.');
  });

  it('has breaks, tabs and tables', async () => {
    const body =
      paragraph(
        '<w:r><w:t>A</w:t><w:br/><w:t>B</w:t><w:tab/><w:t>C</w:t><w:noBreakHyphen/><w:t>D</w:t></w:r>',
      ) +
      `<w:tbl><w:tr><w:tc>${paragraph(run('E'))}</w:tc><w:tc>${paragraph(run('F'))}</w:tc></w:tr></w:tbl>`;
    expect(await textOf(body)).toBe('A\nB C-D\n\nE\n\nF');
  });

  it('has the title that its style says, whatever the style is called in the language of the program', async () => {
    const styles = '<w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>';
    const body =
      paragraph('') + paragraph(run('Wahl in Kiel: ein Bericht.'), 'berschrift1') + paragraph(run('Text.'));
    expect((await readBytes('a.docx', docx(body, styles))).articles).toMatchObject([
      { title: 'Wahl in Kiel: ein Bericht.', text: 'Wahl in Kiel: ein Bericht.\n\nText.' },
    ]);
  });

  it('that is another archive is said to be none', async () => {
    const { articles, problems } = await readBytes('a.docx', zipSync({ 'x.txt': strToU8('x') }));
    expect({ articles, problems }).toMatchObject({
      articles: [],
      problems: [{ code: 'read/damaged', lost: true }],
    });
  });

  it('that was made to explode ends with a problem', async () => {
    const bomb = zipSync({ 'word/document.xml': [new Uint8Array(40_000_000), { level: 1 }] });
    expect(await readBytes('a.docx', bomb)).toMatchObject({
      articles: [],
      problems: [{ code: 'read/bomb' }],
    });
    const nested = zipSync({ 'word/document.xml': strToU8('<w:p>'.repeat(50_000)) });
    expect(await readBytes('a.docx', nested)).toMatchObject({
      articles: [],
      problems: [{ code: 'read/nested' }],
    });
  });
});
