/** Text documents of LibreOffice and OpenOffice (OASIS OpenDocument 1.3), without notes, comments and deleted text. */
import { strToU8, zipSync } from 'fflate';
import { documentDrafts } from '../document.ts';
import type { Unpacker } from '../format.ts';
import { createParagraphs } from '../paragraphs.ts';
import { Unreadable } from '../whole.ts';
import { attribute, walkXml, type XmlAttributes } from '../xml/walk.ts';
import { encrypted, openZip, textOfEntry } from './zip-file.ts';

/** Largest part of a document, in bytes. */
const MAX_PART = 100_000_000;
/** Most blanks that one element stands for. */
const MAX_BLANKS = 100;

const HIDDEN = new Set([
  'annotation',
  'tracked-changes',
  'note',
  'forms',
  'sequence-decls',
  'script',
  'styles',
]);
const BLOCKS = new Set(['p', 'h']);

/** What an element of white space stands for. */
function blanks(name: string, attributes: XmlAttributes): string {
  if (name === 'line-break') return '\n';
  if (name === 'tab') return ' ';
  return name === 's' ? ' '.repeat(Math.min(MAX_BLANKS, Number(attribute(attributes, 'c') ?? 1) || 1)) : '';
}

/** The names of automatic styles that stand for the title. */
const isTitleStyle = (name: string, attributes: XmlAttributes): boolean =>
  name === 'style' && attribute(attributes, 'parent-style-name') === 'Title';

function readBody(xml: string) {
  const paragraphs = createParagraphs();
  const titles = new Set(['Title']);
  let hidden = 0;
  let isTitle = false;
  let title: string | undefined;
  const open = (name: string, attributes: XmlAttributes) => {
    if (HIDDEN.has(name)) hidden++;
    if (isTitleStyle(name, attributes)) titles.add(attribute(attributes, 'name') ?? '');
    if (hidden > 0) return;
    if (!BLOCKS.has(name)) return paragraphs.add(blanks(name, attributes));
    const isFirst = paragraphs.all().length === 0;
    const isHeading = name === 'h' && attribute(attributes, 'outline-level') === '1';
    isTitle = isFirst && (isHeading || titles.has(attribute(attributes, 'style-name') ?? ''));
    paragraphs.begin();
  };
  const close = (name: string) => {
    if (hidden === 0 && BLOCKS.has(name)) {
      paragraphs.end();
      if (isTitle) title ??= paragraphs.all()[0];
      isTitle = false;
    }
    if (HIDDEN.has(name)) hidden--;
  };
  walkXml(xml, { open, close, text: (text) => hidden === 0 && paragraphs.add(text) });
  return { paragraphs: paragraphs.all(), title };
}

/** The content alone; an encrypted one is refused. */
export const unpacker: Unpacker = {
  example: (text) => {
    const body = `<office:body><office:text><text:p>${text}</text:p></office:text></office:body>`;
    return zipSync({ 'content.xml': strToU8(`<office:document-content>${body}</office:document-content>`) });
  },
  *unpack(source, _, words) {
    const entries = openZip(source);
    const manifest = textOfEntry(entries, 'META-INF/manifest.xml', MAX_PART);
    if (manifest?.includes('encryption-data')) throw encrypted();
    const xml = textOfEntry(entries, 'content.xml', MAX_PART);
    if (xml === undefined)
      throw new Unreadable('read/damaged', 'It is not a text document: its text is missing.');
    yield* documentDrafts(readBody(xml), words);
  },
};
