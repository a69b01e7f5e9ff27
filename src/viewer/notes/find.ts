/** Finds notes and saved views by their words. */
import { isNote, type NotesEntry } from '../../notes/index.ts';
import { select } from '../actions.ts';
import { searchKey } from '../model/search-key.ts';
import type { Further } from '../panels/found.ts';
import { read } from '../reading/arrival.ts';
import { whole } from '../state.ts';
import { entries, type Subject, subjects } from './desk.ts';
import { notesTexts } from './texts.ts';

/** So much of a note is shown. */
const SHOWN = 80;
/** Shorter queries are part of too many words. */
const SHORTEST = 3;

/** The notes and views that hold all words of a query, at most `limit`. */
export function findNotes(query: string, limit: number): readonly Further[] {
  const wanted = searchKey(query).split(' ').filter(Boolean);
  if (wanted.join('').length < SHORTEST) return [];
  const holds = (entry: NotesEntry) => {
    const text = searchKey(isNote(entry) ? entry.note : entry.view);
    return wanted.every((word) => text.includes(word));
  };
  return entries.value.filter(holds).flatMap(found).slice(0, limit);
}

function found(entry: NotesEntry): Further[] {
  if (!isNote(entry)) {
    const { view, at } = entry;
    return [{ id: `view ${view}`, name: view, aside: notesTexts.value.views, open: () => openView(at) }];
  }
  const subject = subjects.value.get(entry);
  if (!subject) return [];
  const name = entry.note.length > SHOWN ? `${entry.note.slice(0, SHOWN)} …` : entry.note;
  return [{ id: `note ${entry.note}`, name, aside: nameOf(subject), open: () => openSubject(subject) }];
}

/** Opens the actor, link or article that a note is about. */
export function openSubject({ of, key }: Subject): void {
  const link = linkOf(key);
  if (of === 'articles') read(key);
  else if (of === 'actors') select({ is: 'actor', key });
  else if (link) select({ is: 'link', key: link.key });
}

/** The link between two actors, whichever way its key names them. */
function linkOf(key: string) {
  const { link, linksOf } = whole.value;
  const [a = '', b = ''] = key.split('|');
  const found = (linksOf.get(a) ?? []).find(({ source, target }) => source.key === b || target.key === b);
  return link.get(key) ?? found;
}

/** What something is called that is noted on. */
export function nameOf({ of, key }: Subject): string {
  const { actor, articles } = whole.value;
  if (of === 'articles') return articles.get(key)?.title || key;
  if (of === 'actors') return actor.get(key)?.label ?? key;
  const link = linkOf(key);
  return link ? `${link.source.label} – ${link.target.label}` : key;
}

/** Goes to a view, as a step that Back undoes. */
export function openView(at: string): void {
  location.hash = at;
}
