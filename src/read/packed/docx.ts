/** Documents of Word (ECMA-376): the text as it stands after all changes are accepted, without notes and comments. */
import { strToU8, zipSync } from 'fflate';
import { documentDrafts } from '../document.ts';
import type { Unpacker } from '../format.ts';
import { createParagraphs } from '../paragraphs.ts';
import { Unreadable } from '../whole.ts';
import { attribute, walkXml, type XmlAttributes } from '../xml/walk.ts';
import { openZip, textOfEntry } from './zip-file.ts';

/** Largest part of a document, in bytes. */
const MAX_PART = 100_000_000;

/** What is not shown, or shown elsewhere: what was moved away, and a picture's second form. */
const HIDDEN = new Set(['moveFrom', 'Fallback', 'del']);
const BREAKS: ReadonlyMap<string, string> = new Map([
  ['br', '\n'],
  ['cr', '\n'],
  ['tab', ' '],
  ['noBreakHyphen', '-'],
]);
/** The names of styles are English in every language of Word. */
const TITLES = new Set(['title', 'heading 1']);

/** The ids of styles by which a paragraph is the title. */
function titleStyles(styles: string | undefined): ReadonlySet<string> {
  const ids = new Set<string>();
  let id: string | undefined;
  walkXml(styles ?? '', {
    open: (name, attributes) => {
      if (name === 'style') id = attribute(attributes, 'styleId');
      const isTitle = name === 'name' && TITLES.has(attribute(attributes, 'val')?.toLowerCase() ?? '');
      if (isTitle && id !== undefined) ids.add(id);
    },
  });
  return ids;
}

function readBody(xml: string, titles: ReadonlySet<string>) {
  const paragraphs = createParagraphs();
  let hidden = 0;
  let inRun = 0;
  let inText = false;
  let isTitle = false;
  let title: string | undefined;
  const open = (name: string, attributes: XmlAttributes) => {
    if (HIDDEN.has(name)) hidden++;
    if (name === 'p') paragraphs.begin();
    if (name === 'pStyle')
      isTitle = paragraphs.all().length === 0 && titles.has(attribute(attributes, 'val') ?? '');
    if (name === 'r') inRun++;
    if (name === 't') inText = true;
    if (hidden === 0 && inRun > 0) paragraphs.add(BREAKS.get(name) ?? '');
  };
  const close = (name: string) => {
    if (HIDDEN.has(name)) hidden--;
    if (name === 'r') inRun--;
    if (name === 't') inText = false;
    if (name !== 'p') return;
    paragraphs.end();
    if (isTitle) title ??= paragraphs.all()[0];
    isTitle = false;
  };
  walkXml(xml, { open, close, text: (text) => inText && hidden === 0 && paragraphs.add(text) });
  return { paragraphs: paragraphs.all(), title };
}

/** The title is what has its style; what revisions delete or move away is passed over. */
export const unpacker: Unpacker = {
  example: (text) => {
    const body = `<w:document><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`;
    return zipSync({ 'word/document.xml': strToU8(body) });
  },
  *unpack(source, _, words) {
    const entries = openZip(source);
    const xml = textOfEntry(entries, 'word/document.xml', MAX_PART);
    if (xml === undefined)
      throw new Unreadable('read/damaged', 'It is not a document of Word: its text is missing.');
    const styles = titleStyles(textOfEntry(entries, 'word/styles.xml', MAX_PART));
    yield* documentDrafts(readBody(xml, styles), words);
  },
};
