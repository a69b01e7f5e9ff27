/** What people note beside a network: remarks on actors, links and articles, and views to come back to. */
import { type Reference, referenceText, referenceValue } from '../corrections/index.ts';

/** What a remark is about: an actor, the link of two, or an article by its id. */
export type About =
  | { readonly actor: Reference }
  | { readonly link: readonly [Reference, Reference] }
  | { readonly article: string };

/** A remark, with whom or what it is about. */
export interface Note {
  readonly note: string;
  readonly about: About;
  /** The day on which it was written: `2020-01-31`. */
  readonly date?: string;
}

/** A view of the page: what its address has behind the `#`, under a name. */
export interface SavedView {
  readonly view: string;
  readonly at: string;
}

/** One entry of a file of notes. */
export type NotesEntry = Note | SavedView;

/**
 * Whether an entry is a note; else it is a saved view.
 * @example
 * isNote({ view: 'All', at: '#' }) // false
 */
export const isNote = (entry: NotesEntry): entry is Note => 'note' in entry;

/**
 * A note or a saved view as a value that YAML writes, with its fields in the order of the file.
 * @example
 * notesValue({ note: 'Ask.', about: { article: 'a' } }) // { note: 'Ask.', article: 'a' }
 */
export function notesValue(entry: NotesEntry): object {
  if (!isNote(entry)) return { view: entry.view, at: entry.at };
  return {
    note: entry.note,
    ...aboutValue(entry.about),
    ...(entry.date !== undefined && { date: entry.date }),
  };
}

function aboutValue(about: About): object {
  if ('actor' in about) return { actor: referenceValue(about.actor) };
  return 'link' in about ? { link: about.link.map(referenceValue) } : { article: about.article };
}

/**
 * A text that entries share which say one thing of one subject; the two ends of a link have no order.
 * @example
 * notesKey({ view: 'All', at: '#' }) // '["view","All","#"]'
 */
export function notesKey(entry: NotesEntry): string {
  if (!isNote(entry)) return JSON.stringify(['view', entry.view, entry.at]);
  return JSON.stringify([entry.note, ...aboutKey(entry.about)]);
}

function aboutKey(about: About): readonly string[] {
  if ('actor' in about) return ['actor', referenceText(about.actor)];
  return 'link' in about ? ['link', ...about.link.map(referenceText).sort()] : ['article', about.article];
}
