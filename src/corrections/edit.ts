/** Writes into the text of a file of corrections: all that somebody has written there stays as it is, comments and order too. */
import { Document, isCollection, isMap, isSeq, type Node, type YAMLSeq } from 'yaml';
import type { Problem } from '../model.ts';
import { consistent } from './contradictions.ts';
import type { Correction } from './correction.ts';
import { type Entry, entryKey, entryValue, looseKey } from './entry.ts';
import { CORRECTIONS, parseCorrections, parseFile, readEntry, withoutMark } from './parse.ts';

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

/** Adds entries at the end; none that stands there already, and none at all where one contradicts what stands there. */
export function withEntries(given: string, entries: readonly Entry[]): Edited {
  const text = withoutMark(given);
  const read = parseCorrections(text);
  if (read.broken) return unchanged(text, read.problems);
  const known = new Set(read.corrections.map(entryKey));
  const fresh = entries.filter((entry) => !known.has(entryKey(entry)) && known.add(entryKey(entry)));
  if (fresh.length === 0) return unchanged(text);
  const wanted = read.corrections.length + fresh.length;
  const appended = `${startOf(text)}${fresh.map((entry) => entryText(entry, indentOf(text))).join('')}`;
  const written = isRead(appended, wanted) ? appended : rewritten(text, fresh);
  const against = contradictionsIn(written, text);
  if (against.length > 0) return unchanged(text, against);
  return changedTo(text.includes('\r\n') ? written.replace(/\r?\n/g, '\r\n') : written);
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
  const { contents } = parsed.tree;
  if (!isSeq<Node>(contents)) return unchanged(text);
  const entries = contents.items.map((node) => readEntry(node, parsed, CORRECTIONS));
  const found = placeOf(entry, entries);
  const node = contents.items[found];
  if (node === undefined) return unchanged(text);
  const cut = without(text, node);
  const wanted = parseCorrections(text).corrections.length - 1;
  if (isRead(cut, wanted)) return changedTo(cut);
  contents.items.splice(found, 1);
  return changedTo(textOf(parsed.tree));
}

/** The same for several. */
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

/** The text up to where entries begin or go on. */
function startOf(text: string): string {
  if (text.trim() === '') return HEAD;
  return text.endsWith('\n') ? text : `${text}\n`;
}

/** How far the entries are indented. */
const indentOf = (text: string): string => /^( *)- /mu.exec(text)?.[1] ?? '';

/** The lines of an entry, from the beginning of its first line to the end of its last one. */
function without(text: string, { range }: Node): string {
  const [start = 0, end = 0, whole = end] = range ?? [];
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const line = text.indexOf('\n', Math.max(end - 1, start));
  return (
    text.slice(0, from) + text.slice(line < 0 ? text.length : Math.max(line + 1, Math.min(whole, line + 1)))
  );
}

/** An entry as the file has it: on one line, where that is not too long. */
export function entryText(entry: Entry, indent = ''): string {
  const tree = new Document([entryValue(entry)]);
  if (isSeq<Node>(tree.contents)) for (const node of tree.contents.items) inFlow(node);
  return textOf(tree).replace(/^(?=.)/gmu, indent);
}

/** The values of an entry stand in brackets on one line. */
function inFlow(entry: Node): void {
  if (!isMap(entry)) return;
  for (const { value } of entry.items) if (isCollection(value)) value.flow = true;
}

const textOf = (tree: Document | Document.Parsed): string =>
  tree.toString({ lineWidth: 0, flowCollectionPadding: false });

/** For files that are written in brackets or in another unusual way: as the package writes them, with their comments. */
function rewritten(text: string, entries: readonly Entry[]): string {
  const parsed = parseFile(text, CORRECTIONS);
  if ('broken' in parsed) return text;
  const { tree } = parsed;
  if (!isSeq(tree.contents)) tree.contents = tree.createNode([]) as YAMLSeq & Document.Parsed['contents'];
  for (const entry of entries) tree.add(tree.createNode(entryValue(entry)));
  return textOf(tree);
}
