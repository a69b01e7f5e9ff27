/** TEI P5: texts that historians and philologists have encoded; a corpus holds several. */
import type { Fields } from '../fields.ts';
import type { Draft } from '../format.ts';
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

/** A field of the header whose text is being read. */
interface Field {
  readonly name: string;
  readonly depth: number;
  readonly parts: string[];
}

/** What is known of a document at a place in it. */
interface TeiState {
  readonly drafts: Draft[];
  /** The elements around the place, outermost first. */
  readonly path: string[];
  text: Text;
  /** How many of the elements around it hide what is in them. */
  hidden: number;
  field: Field | undefined;
}

const within = ({ path }: TeiState, name: string): boolean => path.includes(name);

const hides = ({ path }: TeiState, name: string): boolean =>
  HIDDEN.has(name) && (!ONLY_IN_CHOICE.has(name) || path.at(-1) === 'choice');

const isShown = (reading: TeiState): boolean => reading.hidden === 0 && within(reading, 'text');

/** The first that is stated of a field counts. */
function state({ says }: Text, name: string, value: string): void {
  if (value.trim() !== '' && !says.has(name)) says.set(name, value.replace(/\s+/g, ' ').trim());
}

function openInHeader(reading: TeiState, name: string, attributes: XmlAttributes): void {
  const collect = (field: string) => {
    reading.field ??= { name: field, depth: reading.path.length, parts: [] };
  };
  if (name === 'title' && within(reading, 'titleStmt')) collect('title');
  if (name === 'publisher') collect('source');
  if (name !== 'date') return;
  const when = attributes.when ?? attributes['when-iso'];
  if (when === undefined) collect('date');
  else state(reading.text, 'date', when);
}

/** A page may begin in the middle of a paragraph, which then goes on on the next one. */
function nextPage({ text, path }: TeiState): void {
  const open = path.filter((name) => BLOCKS.has(name));
  for (const _ of open) text.paragraphs.end();
  if (text.paragraphs.all().length > 0) text.pages.push(text.paragraphs.all());
  text.paragraphs = createParagraphs();
  for (const _ of open) text.paragraphs.begin();
}

function openInText(reading: TeiState, name: string, attributes: XmlAttributes): void {
  if (name === 'pb') nextPage(reading);
  const { paragraphs } = reading.text;
  if (BLOCKS.has(name)) paragraphs.begin();
  if (name === 'lb' && attributes.break !== 'no') paragraphs.add(' ');
  if (name === 'space') paragraphs.add(' ');
}

function open(reading: TeiState, name: string, attributes: XmlAttributes): void {
  if (TEXTS.has(name)) reading.text = begin();
  if (hides(reading, name)) reading.hidden++;
  if (within(reading, 'teiHeader')) openInHeader(reading, name, attributes);
  else if (isShown(reading)) openInText(reading, name, attributes);
  reading.path.push(name);
}

function closeField(reading: TeiState): void {
  const { field, path, text } = reading;
  if (field?.depth !== path.length) return;
  state(text, field.name, field.parts.join(''));
  reading.field = undefined;
}

function close(reading: TeiState, name: string): void {
  reading.path.pop();
  if (isShown(reading) && BLOCKS.has(name)) reading.text.paragraphs.end();
  if (hides(reading, name)) reading.hidden--;
  closeField(reading);
  if (!TEXTS.has(name)) return;
  nextPage(reading);
  reading.drafts.push(draftOf(reading.text));
}

function addText(reading: TeiState, part: string): void {
  if (reading.field !== undefined) reading.field.parts.push(part);
  else if (isShown(reading)) reading.text.paragraphs.add(part);
}

/** Told by the roots `TEI`, `TEI.2` and `teiCorpus`. */
export const tei: Dialect = {
  title: 'TEI',
  roots: ['TEI', 'TEI.2', 'teiCorpus'],
  open: () => {
    const reading: TeiState = { drafts: [], path: [], text: begin(), hidden: 0, field: undefined };
    return {
      open: (name, attributes) => open(reading, name, attributes),
      text: (part) => addText(reading, part),
      close: (name) => close(reading, name),
      drafts: () => reading.drafts,
    };
  },
};
