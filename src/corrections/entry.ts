/** Corrections as entries of the file: as values, as text, and as keys by which the same one is known again. */
import { foldWords } from '../spelling/fold.ts';
import type { Content, Said } from './correction.ts';
import { type Reference, referenceText } from './reference.ts';
import { verbOf } from './verbs/index.ts';

/** What an entry says, wherever it stands. */
export type Entry = Content & Omit<Said, 'at'>;

/** An entry as a value that YAML writes, with its fields in the order of the file. */
export function entryValue(entry: Entry): Readonly<Record<string, unknown>> {
  const { verb, in: scope, note } = entry;
  const value = verbOf(verb)?.value(entry);
  return { [verb]: value, ...(scope !== undefined && { in: scope }), ...(note !== undefined && { note }) };
}

/**
 * A text that entries share which say one thing, in whatever order and with whatever note.
 * @example
 * entryKey({ verb: 'same', actors: [{ name: 'A' }, { name: 'B' }] }) === entryKey({ verb: 'same', actors: [{ name: 'B' }, { name: 'A' }] }) // true
 */
export const entryKey = (entry: Entry): string => keyWith(entry, referenceText);

/** A text like `entryKey` that also entries share of which one says the kinds of its names and the other does not. */
export const looseKey = (entry: Entry): string =>
  keyWith(entry, (reference) => foldWords('row' in reference ? reference.row : reference.name));

function keyWith(entry: Entry, textOf: (reference: Reference) => string): string {
  const names = (references: readonly Reference[]) => references.map(textOf).sort();
  const said =
    entry.verb === 'add'
      ? [textOf({ name: entry.name, kind: entry.kind }), entry.kind, ...[...entry.also].sort()]
      : entry.verb === 'wrong'
        ? [entry.relation, entry.role ?? '', ...entry.actors.map(textOf)]
        : 'actors' in entry
          ? names(entry.actors)
          : [textOf(entry.actor), entry.to];
  return JSON.stringify([entry.verb, entry.in ?? '', ...said]);
}

/**
 * The actors whom an entry speaks of, in its order; none for an added name, which speaks of nobody yet.
 * @example
 * referencesOf({ verb: 'ignore', actors: [{ name: 'Egal' }] }) // [{ name: 'Egal' }]
 */
export function referencesOf(entry: Entry): readonly Reference[] {
  if (entry.verb === 'add') return [];
  return 'actors' in entry ? entry.actors : [entry.actor];
}

/** An entry about other references, one for each of its own. */
export function withReferences<E extends Entry>(entry: E, change: (reference: Reference) => Reference): E {
  if (entry.verb === 'add') return entry;
  return 'actors' in entry
    ? { ...entry, actors: entry.actors.map(change) }
    : { ...entry, actor: change(entry.actor) };
}
