/** The text of a file of notes -> what it says, and what cannot be read, with its line. */
import { readYamlList, type YamlFile, yamlValue } from '../base/yaml-list.ts';
import { readReference } from '../corrections/index.ts';
import type { Problem } from '../model.ts';
import type { About, NotesEntry } from './note.ts';

/** The name of the file in its corpus. */
export const NOTES = 'notes.yaml';

/** The entries of a file, and what cannot be read in it. */
export interface NotesRead {
  readonly entries: readonly NotesEntry[];
  readonly problems: readonly Problem[];
  /** Whether the file as a whole cannot be read: what it says is not known. */
  readonly broken: boolean;
}

/** No note is longer, in characters. */
const LONGEST = 20_000;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const EXAMPLE = 'Each entry begins with a dash: - note: Ask for the contract.';

const fault = (where: string, message: string, hint = EXAMPLE): Problem => ({
  code: 'notes/entry',
  where,
  message,
  hint: `It is passed over. ${hint}`,
});

/**
 * Reads a file of notes. `file` is how problems name it. Never throws.
 * @example
 * parseNotes('- note: Look again.\n  actor: SPD\n').entries.length // 1
 */
export function parseNotes(text: string, file: string = NOTES): NotesRead {
  const list = readYamlList(text);
  if ('wrong' in list) {
    const { line, wrong, hint = EXAMPLE } = list;
    const where = line === undefined ? file : `${file}:${line}`;
    const problem: Problem = { code: 'notes/broken', where, message: wrong, hint };
    return { entries: [], problems: [problem], broken: true };
  }
  const read = list.items.map((item) => readItem(item, list, file));
  return {
    entries: read.filter((one): one is NotesEntry => !('code' in one)),
    problems: read.filter((one) => 'code' in one),
    broken: false,
  };
}

/** An entry of the file, or what is wrong with it. */
export function readItem(
  item: YamlFile['items'][number],
  { tree, lineOf }: YamlFile,
  file: string = NOTES,
): NotesEntry | Problem {
  const value = yamlValue(item, tree);
  const read = value === undefined ? 'This is no note.' : readNotesValue(value);
  return typeof read === 'string' ? fault(`${file}:${lineOf(item)}`, read) : read;
}

/** What an entry says, or in a sentence what is wrong with it. */
export function readNotesValue(value: Readonly<Record<string, unknown>>): NotesEntry | string {
  return 'view' in value ? readView(value) : readNote(value);
}

function readView({ view, at, ...others }: Readonly<Record<string, unknown>>): NotesEntry | string {
  const [other] = Object.keys(others);
  if (other !== undefined) return `“${other}” is not known beside “view”; there is: at.`;
  const name = textIn(view);
  if (name === undefined) return 'A view has a name.';
  const place = at === '' || at === null ? '' : textIn(at);
  return place === undefined
    ? 'A view has “at”: what stands behind the # in the address of the page.'
    : { view: name, at: place.replace(/^#/, '') };
}

function readNote({ note, date, ...rest }: Readonly<Record<string, unknown>>): NotesEntry | string {
  const text = textIn(note);
  if (text === undefined)
    return `It has neither “note” nor “view”, or a note without words or of more than ${LONGEST} characters.`;
  const about = readAbout(rest);
  if (typeof about === 'string') return about;
  if (date === undefined) return { note: text, about };
  return typeof date === 'string' && DAY.test(date)
    ? { note: text, about, date }
    : '“date” is a day: 2020-01-31.';
}

function readAbout(rest: Readonly<Record<string, unknown>>): About | string {
  const [[id, value] = [undefined, undefined], second] = Object.entries(rest);
  if (second !== undefined) return `“${second[0]}” is one too many: a note is about one thing.`;
  if (id === 'article') {
    const article = textIn(value);
    return article === undefined ? '“article” is the id of an article.' : { article };
  }
  if (id === 'actor') {
    const actor = readReference(value);
    return typeof actor === 'string' ? actor : { actor };
  }
  if (id === 'link') return readLink(value);
  return `${id === undefined ? 'It is about nothing' : `“${id}” is not known`}; there are: actor, link, article.`;
}

function readLink(value: unknown): About | string {
  const [a, b, ...more] = Array.isArray(value) ? value.map(readReference) : [];
  if (a === undefined || b === undefined || more.length > 0) return 'A link has two ends: link: [A, B].';
  if (typeof a === 'string') return a;
  return typeof b === 'string' ? b : { link: [a, b] };
}

/** Text with something in it that is not too long; numbers are text as well. */
function textIn(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string' || text.trim() === '' || text.length > LONGEST) return undefined;
  return text.normalize('NFC').trim();
}
