import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readBytes } from '../files.ts';

const odt = (body: string, styles = '', manifest = '') =>
  zipSync({
    'content.xml': strToU8(
      `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
    'META-INF/manifest.xml': strToU8(`<manifest:manifest>${manifest}</manifest:manifest>`),
  });
const read = (...parts: Parameters<typeof odt>) => readBytes('a.odt', odt(...parts));

it('a text document is its paragraphs and headings, with blanks and breaks', async () => {
  const body =
    '<text:h text:outline-level="1">Wahl</text:h><text:p>Angela <text:span>Merkel</text:span>' +
    '<text:s text:c="3"/>kam<text:tab/>an.<text:line-break/>Sie <text:a>ging</text:a>.</text:p>';
  expect((await read(body)).articles).toMatchObject([
    { title: 'Wahl', text: 'Wahl\n\nAngela Merkel kam an.\nSie ging.' },
  ]);
});

it('deleted text, notes and comments are left out', async () => {
  const body =
    '<text:tracked-changes><text:p>weg</text:p></text:tracked-changes><text:p>Text' +
    '<text:note><text:note-body><text:p>Note</text:p></text:note-body></text:note>' +
    '<office:annotation><text:p>Hm</text:p></office:annotation>.</text:p>';
  expect((await read(body)).articles).toMatchObject([{ text: 'Text.' }]);
});

it('an automatic style may stand for the title', async () => {
  const styles = '<style:style style:name="P1" style:parent-style-name="Title"/>';
  const body = '<text:p text:style-name="P1">Die Wahl.</text:p><text:p>Text.</text:p>';
  expect((await read(body, styles)).articles).toMatchObject([{ title: 'Die Wahl.' }]);
});

it('a document with a password, and what is none, are said', async () => {
  const locked = '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>';
  expect((await read('', '', locked)).problems).toMatchObject([{ code: 'read/encrypted', lost: true }]);
  const none = await readBytes('a.odt', zipSync({ 'x.txt': strToU8('x') }));
  expect(none.problems).toMatchObject([{ code: 'read/damaged' }]);
});
