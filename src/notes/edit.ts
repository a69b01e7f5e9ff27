/** Writes into the text of a file of notes: all that somebody has written there stays as it is, comments and order too. */
import { readYamlList, withoutMark, withYamlItemAt, withYamlItems } from '../base/yaml-list.ts';
import type { Problem } from '../model.ts';
import { type NotesEntry, notesKey, notesValue } from './note.ts';
import { parseNotes, readItem } from './parse.ts';

/** The text after an edit; `changed` is false where it says so already. */
export interface EditedNotes {
  readonly text: string;
  readonly changed: boolean;
  /** Why nothing can be written into this file. */
  readonly problems: readonly Problem[];
}

/** What becomes of a file: an entry more, one less, or, with both, another one in the place of one. */
export interface NotesChange {
  readonly add?: NotesEntry;
  readonly remove?: NotesEntry;
}

const HEAD = `# Notes on the actors, links and articles beside this file, and saved views of their network.
# The page shows and writes them; no build changes them, and nothing of them is published.
`;

/** The text with the change. Adding what is there already, and removing what is not, change nothing. */
export function editNotes(given: string, { add, remove }: NotesChange): EditedNotes {
  const text = withoutMark(given);
  const { broken, problems, entries } = parseNotes(text);
  if (broken) return { text, changed: false, problems };
  const known = new Set(entries.map(notesKey));
  const at = remove === undefined ? -1 : placeOf(text, remove);
  const isNew = add !== undefined && !known.has(notesKey(add));
  const expects = (by: number) => (one: string) => {
    const read = parseNotes(one);
    return !read.broken && read.entries.length === entries.length + by;
  };
  const value = isNew ? notesValue(add) : null;
  if (at >= 0) return changed(withYamlItemAt(text, at, value, expects(value === null ? -1 : 0)));
  if (value === null) return { text, changed: false, problems: [] };
  return changed(withYamlItems(text, [value], HEAD, expects(1)));
}

const changed = (text: string): EditedNotes => ({ text, changed: true, problems: [] });

/** The place of an entry among all of the file. */
function placeOf(text: string, entry: NotesEntry): number {
  const list = readYamlList(text);
  if ('wrong' in list) return -1;
  return list.items.findIndex((item) => {
    const read = readItem(item, list);
    return !('code' in read) && notesKey(read) === notesKey(entry);
  });
}
