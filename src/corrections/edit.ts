/** Writes into the text of a file of corrections: all that somebody has written there stays as it is, comments and order too. */
import { withoutMark, withYamlItemAt, withYamlItems, yamlItem } from '../base/yaml-list.ts';
import type { Problem } from '../model.ts';
import { consistent } from './contradictions.ts';
import type { Correction } from './correction.ts';
import { type Entry, entryKey, entryValue, looseKey } from './entry.ts';
import { CORRECTIONS, parseCorrections, parseFile, readEntry } from './parse.ts';

/** The text after an edit; `changed` is false where it says so already. */
export interface Edited {
  readonly text: string;
  readonly changed: boolean;
  /** Why nothing can be written into this file. */
  readonly problems: readonly Problem[];
}

/** How a new file begins: what editors need to help, and what readers need to know. */
const HEAD = `# yaml-language-server: $schema=corrections.schema.json
# What we have decided about the actors of these articles. Every build keeps it.
`;

const unchanged = (text: string, problems: readonly Problem[] = []): Edited => ({
  text,
  changed: false,
  problems,
});
const changedTo = (text: string): Edited => ({ text, changed: true, problems: [] });

/**
 * Adds entries at the end; none that stands there already, and none at all where one contradicts what stands there.
 * @example
 * const { text } = withEntries('- ignore: Egal\n', [{ verb: 'keep', actors: [{ name: 'SPD' }] }]);
 * text // '- ignore: Egal\n- keep: SPD\n'
 */
export function withEntries(given: string, entries: readonly Entry[]): Edited {
  const text = withoutMark(given);
  const read = parseCorrections(text);
  if (read.broken) return unchanged(text, read.problems);
  const known = new Set(read.corrections.map(entryKey));
  const fresh = entries.filter((entry) => !known.has(entryKey(entry)) && known.add(entryKey(entry)));
  if (fresh.length === 0) return unchanged(text);
  const wanted = read.corrections.length + fresh.length;
  const written = withYamlItems(text, fresh.map(entryValue), HEAD, (one) => isRead(one, wanted));
  const against = contradictionsIn(written, text);
  return against.length > 0 ? unchanged(text, against) : changedTo(written);
}

/** The contradictions that a text has and an earlier one had not. */
function contradictionsIn(text: string, before: string): readonly Problem[] {
  const said = (one: string) => consistent(parseCorrections(one).corrections).problems;
  const old = new Set(said(before).map(({ where }) => where));
  return said(text).filter(({ where }) => !old.has(where));
}

/** Takes an entry out, with a comment on its own lines but not with those above. */
export function withoutEntry(given: string, entry: Entry): Edited {
  const text = withoutMark(given);
  const parsed = parseFile(text, CORRECTIONS);
  if ('broken' in parsed) return unchanged(text, parsed.problems);
  const entries = parsed.items.map((node) => readEntry(node, parsed, CORRECTIONS));
  const found = placeOf(entry, entries);
  if (found < 0) return unchanged(text);
  const wanted = parseCorrections(text).corrections.length - 1;
  return changedTo(withYamlItemAt(text, found, null, (one) => isRead(one, wanted)));
}

/** Takes several entries out of the text of a file, one after the other; `changed` says whether any stood there. */
export function withoutEntries(text: string, entries: readonly Entry[]): Edited {
  return entries.reduce<Edited>((edited, entry) => {
    const next = withoutEntry(edited.text, entry);
    return { ...next, changed: edited.changed || next.changed };
  }, unchanged(text));
}

/** The place of an entry that says the same; of one that says the same of actors of whatever kind, where only one does. */
function placeOf(entry: Entry, all: readonly (Correction | Problem)[]): number {
  const saying = (keyOf: (one: Entry) => string) =>
    all.flatMap((one, i) => ('verb' in one && keyOf(one) === keyOf(entry) ? [i] : []));
  const [exact] = saying(entryKey);
  const [loose, another] = saying(looseKey);
  return exact ?? (another === undefined ? loose : undefined) ?? -1;
}

const isRead = (text: string, wanted: number): boolean => {
  const { broken, corrections } = parseCorrections(text);
  return !broken && corrections.length === wanted;
};

/**
 * An entry as the file has it: on one line, where that is not too long.
 * @example
 * entryText({ verb: 'same', actors: [{ name: 'A' }, { name: 'B' }] }) // '- same: [A, B]\n'
 */
export const entryText = (entry: Entry, indent = ''): string => yamlItem(entryValue(entry), indent);
