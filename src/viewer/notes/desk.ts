/** Where the reader's notes and saved views lie: in the file beside the articles where this program serves the page, else in the browser. */
import { computed, signal } from '@preact/signals';
import { referenceTo } from '../../corrections/index.ts';
import {
  type About,
  type EditedNotes,
  editNotes,
  isNote,
  linkNoteKey,
  type Note,
  type NotesChange,
  type NotesEntry,
  notesByTable,
  notesKey,
  notesValue,
  parseNotes,
  resolveNotes,
  type SavedView,
} from '../../notes/index.ts';
import { tell } from '../actions.ts';
import { keepText, keptText } from '../kept.ts';
import type { Actor } from '../model/graph.ts';
import { language } from '../preferences.ts';
import { toldOf } from '../problems/told.ts';
import { isServed, write } from '../served.ts';
import { whole } from '../state.ts';
import { notesTexts } from './texts.ts';

/** All notes and saved views, in the order of their file. */
export const entries = signal<readonly NotesEntry[]>([]);

/** In the order of the file, without saved views. */
export const notes = computed(() => entries.value.filter(isNote));
/** Addresses that somebody has kept under a name. */
export const savedViews = computed(() => entries.value.filter((entry): entry is SavedView => !isNote(entry)));
const resolved = computed(() => resolveNotes(notes.value, notes.value.length > 0 ? whole.value.actors : []));

/** What can be noted on, by its id in the graph. */
export interface Subject {
  readonly of: 'actors' | 'links' | 'articles';
  readonly key: string;
}

/** The notes on something, oldest first. */
export function notesOn({ of, key }: Subject): readonly Note[] {
  const name = of === 'links' ? linkNoteKey(...endsOf(key)) : key;
  return resolved.value[of].get(name) ?? [];
}

/** The notes as tables have them. */
export const notesForTables = () => notesByTable(resolved.value);

/** What each note is about, where the graph has it. */
export const subjects = computed<ReadonlyMap<Note, Subject>>(() => {
  const all = (['actors', 'links', 'articles'] as const).flatMap((of) =>
    [...resolved.value[of]].flatMap(([key, found]) => found.map((note) => [note, { of, key }] as const)),
  );
  return new Map(all);
});

function endsOf(link: string): [string, string] {
  const found = whole.value.link.get(link);
  return found ? [found.source.key, found.target.key] : ['', ''];
}

/** What the file is to say of a subject, so that it lasts over builds; null for what the graph does not know. */
export function aboutOf({ of, key }: Subject): About | null {
  const { actor, link } = whole.value;
  const referenceOf = (one: Actor) => referenceTo(one, whole.value.actors);
  if (of === 'articles') return { article: key };
  if (of === 'actors') {
    const found = actor.get(key);
    return found ? { actor: referenceOf(found) } : null;
  }
  const found = link.get(key);
  return found ? { link: [referenceOf(found.source), referenceOf(found.target)] } : null;
}

/** Adds, removes or exchanges an entry; what stands in the way is told. Gives whether it was kept. */
export async function change(wish: NotesChange): Promise<boolean> {
  const { add, remove } = wish;
  const problem = isServed()
    ? await write('notes', {
        ...(add && { add: notesValue(add) }),
        ...(remove && { remove: notesValue(remove) }),
      })
    : keep(editNotes(keptText('notes'), wish));
  if (problem !== null) {
    tell(notesTexts.value.failed, [problem]);
    return false;
  }
  const gone = remove && notesKey(remove);
  const at = entries.value.findIndex((entry) => notesKey(entry) === gone);
  const isKnown = add !== undefined && entries.value.some((entry) => notesKey(entry) === notesKey(add));
  const next = [...entries.value];
  const added = add && !isKnown ? [add] : [];
  next.splice(at < 0 ? next.length : at, at < 0 ? 0 : 1, ...added);
  entries.value = next;
  return true;
}

/** Keeps an edited file in the browser; gives what stands in the way. */
function keep({ text, problems: [problem] }: EditedNotes): string | null {
  return problem === undefined ? keepText('notes', text) : toldOf(problem, language.value);
}

/** The text of the file, wherever it lies. */
export async function fileText(): Promise<string> {
  if (!isServed()) return keptText('notes');
  try {
    const answer = await fetch('notes', { cache: 'no-cache' });
    return answer.ok ? await answer.text() : '';
  } catch {
    return '';
  }
}

/** Takes over what the file says. */
export async function restore(): Promise<void> {
  entries.value = readable(await fileText());
}

/** The entries of a file; what cannot be read in it is told with its line. */
function readable(text: string): readonly NotesEntry[] {
  const { entries: read, problems } = parseNotes(text);
  const lines = problems.map((problem) => toldOf(problem, language.value));
  if (lines.length > 0) tell(notesTexts.value.unreadable, lines);
  return read;
}

/** Adds the entries of a file to those that are there. Gives how many are new. */
export async function takeIn(text: string): Promise<number> {
  const known = new Set(entries.value.map(notesKey));
  const fresh = readable(text).filter((entry) => !known.has(notesKey(entry)));
  for (const entry of fresh) if (!(await change({ add: entry }))) return 0;
  return fresh.length;
}
