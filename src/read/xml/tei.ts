/** TEI P5: texts that historians and philologists have encoded; a corpus holds several. */
import type { Draft, Fields } from '../format.ts';
import { withPages } from '../pages.ts';
import { createParagraphs, type Paragraphs } from '../paragraphs.ts';
import type { Dialect } from './dialect.ts';
import type { XmlAttributes } from './walk.ts';

const TEXTS = new Set(['TEI', 'TEI.2']);
const BLOCKS = new Set([
  'p',
  'head',
  'l',
  'ab',
  'item',
  'cell',
  'opener',
  'closer',
  'salute',
  'byline',
  'dateline',
  'sp',
  'speaker',
  'stage',
]);
/** What stands in the source and is not read: what was deleted, printed around the text, or noted by editors. */
const HIDDEN = new Set(['note', 'fw', 'del', 'sic', 'orig', 'abbr', 'figDesc', 'front', 'back']);
/** Of `choice` only one reading counts; outside of it, these are text. */
const ONLY_IN_CHOICE = new Set(['sic', 'orig', 'abbr']);

/** The header of one text, and its pages so far. */
interface Text {
  readonly says: Map<string, string>;
  readonly pages: (readonly string[])[];
  paragraphs: Paragraphs;
}

const begin = (): Text => ({ says: new Map(), pages: [], paragraphs: createParagraphs() });

function draftOf({ says, pages }: Text): Draft {
  const fields: Fields = Object.fromEntries(says);
  return { fields, ...withPages(pages) };
}

export const tei: Dialect = {
  title: 'TEI',
  roots: ['TEI', 'TEI.2', 'teiCorpus'],
  open: () => {
    const drafts: Draft[] = [];
    const path: string[] = [];
    let text = begin();
    let hidden = 0;
    let field: { readonly name: string; readonly depth: number; parts: string[] } | undefined;
    const within = (name: string) => path.includes(name);
    const hides = (name: string) =>
      HIDDEN.has(name) && (!ONLY_IN_CHOICE.has(name) || path.at(-1) === 'choice');
    const state = (name: string, value: string | undefined) => {
      if (value?.trim() && !text.says.has(name)) text.says.set(name, value.replace(/\s+/g, ' ').trim());
    };
    const openInHeader = (name: string, attributes: XmlAttributes) => {
      const depth = path.length;
      if (name === 'title' && within('titleStmt')) field ??= { name: 'title', depth, parts: [] };
      if (name === 'publisher') field ??= { name: 'source', depth, parts: [] };
      if (name !== 'date') return;
      const when = attributes.when ?? attributes['when-iso'];
      if (when !== undefined) state('date', when);
      else field ??= { name: 'date', depth, parts: [] };
    };
    const openInText = (name: string, attributes: XmlAttributes) => {
      if (name === 'pb') nextPage();
      if (BLOCKS.has(name)) text.paragraphs.begin();
      if (name === 'lb' && attributes.break !== 'no') text.paragraphs.add(' ');
      if (name === 'space') text.paragraphs.add(' ');
    };
    /** A page may begin in the middle of a paragraph, which then goes on on the next one. */
    const nextPage = () => {
      const open = path.filter((name) => BLOCKS.has(name)).length;
      for (let i = 0; i < open; i++) text.paragraphs.end();
      if (text.paragraphs.all().length > 0) text.pages.push(text.paragraphs.all());
      text.paragraphs = createParagraphs();
      for (let i = 0; i < open; i++) text.paragraphs.begin();
    };
    return {
      open: (name, attributes) => {
        if (TEXTS.has(name)) text = begin();
        if (hides(name)) hidden++;
        if (within('teiHeader')) openInHeader(name, attributes);
        else if (within('text') && hidden === 0) openInText(name, attributes);
        path.push(name);
      },
      text: (part) => {
        if (field !== undefined) field.parts.push(part);
        else if (hidden === 0 && within('text')) text.paragraphs.add(part);
      },
      close: (name) => {
        path.pop();
        if (hidden === 0 && within('text') && BLOCKS.has(name)) text.paragraphs.end();
        if (hides(name)) hidden--;
        if (field?.depth === path.length) {
          state(field.name, field.parts.join(''));
          field = undefined;
        }
        if (!TEXTS.has(name)) return;
        nextPage();
        drafts.push(draftOf(text));
      },
      drafts: () => drafts,
    };
  },
};
