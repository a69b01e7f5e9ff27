/** YAML files that hold a list, edited as text: all that somebody has written there stays as it is, comments and order too. */
import {
  Document,
  isCollection,
  isMap,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLSeq,
} from 'yaml';

/** A file of this many characters was written by no hand. */
const MOST = 20_000_000;

/** A file as a tree, with the lines of its entries. */
export interface YamlFile {
  readonly tree: Document.Parsed;
  readonly lineOf: (node: Node) => number;
  /** The entries of its list; none where it is empty. */
  readonly items: readonly Node[];
}

/** Why a text is no such file; without a line where it is the whole. */
export interface NoYamlList {
  readonly line?: number;
  readonly wrong: string;
  readonly hint?: string;
}

/**
 * The text without the mark that some editors put before it.
 * @example
 * withoutMark('\ufeff- same: []') // '- same: []'
 */
export const withoutMark = (text: string): string => text.replace(/^\uFEFF/u, '');

/** The list in a text, or why there is none. Never throws. */
export function readYamlList(text: string): YamlFile | NoYamlList {
  if (text.length > MOST) return { wrong: `It has more than ${MOST} characters.` };
  const lineCounter = new LineCounter();
  const tree = parseDocument(withoutMark(text), { lineCounter, uniqueKeys: true, merge: false });
  const [error] = tree.errors;
  if (error !== undefined)
    return {
      line: error.linePos?.[0].line ?? 1,
      wrong: `It is not YAML: ${error.message.split(/ at line |:?\n/)[0]}.`,
      hint: 'Put names that hold a colon, a comma or brackets in quotes.',
    };
  const { contents } = tree;
  const lineOf = ({ range }: Node) => lineCounter.linePos(range?.[0] ?? 0).line;
  if (isSeq<Node>(contents)) return { tree, lineOf, items: contents.items };
  if (contents === null || tree.toJS() === null) return { tree, lineOf, items: [] };
  return { line: lineOf(contents), wrong: 'It is no list.' };
}

/** The value of an entry that is a map; none where it is something else, or refers to itself too often. */
export function yamlValue(entry: Node, tree: Document.Parsed): Record<string, unknown> | undefined {
  try {
    return isMap(entry) ? entry.toJS(tree, { maxAliasCount: 0 }) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * An entry as such a file has it: a line for each of its values.
 * @example
 * yamlItem({ same: ['A', 'B'] }) // '- same: [A, B]\n'
 */
export function yamlItem(value: object, indent = ''): string {
  const tree = new Document([value]);
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

/** Whether a text is what an edit was to make of it. */
export type IsRight = (text: string) => boolean;

/** Adds entries at the end; `head` begins a new file. What is not right as text is written as the package writes it, with its comments. */
export function withYamlItems(
  text: string,
  values: readonly object[],
  head: string,
  isRight: IsRight,
): string {
  const items = values.map((value) => yamlItem(value, indentOf(text))).join('');
  const appended = `${startOf(text, head)}${items}`;
  const add = (tree: Document.Parsed) => {
    for (const value of values) tree.add(tree.createNode(value));
  };
  return asBefore(text, isRight(appended) ? appended : rewritten(text, add));
}

/** Takes the entry at a place out, with a comment on its own lines but not with those above; or puts another one in its place. */
export function withYamlItemAt(text: string, at: number, value: object | null, isRight: IsRight): string {
  const file = readYamlList(text);
  const node = 'wrong' in file ? undefined : file.items[at];
  if (node === undefined) return text;
  const { before, after } = around(text, node);
  const cut = `${before}${value === null ? '' : yamlItem(value, indentOf(text))}${after}`;
  const change = (tree: Document.Parsed) =>
    value === null ? tree.delete(at) : tree.set(at, tree.createNode(value));
  return asBefore(text, isRight(cut) ? cut : rewritten(text, change));
}

/** Line ends as the file had them. */
const asBefore = (text: string, edited: string): string =>
  text.includes('\r\n') ? edited.replace(/\r?\n/g, '\r\n') : edited;

/** The text up to where entries begin or go on. */
function startOf(text: string, head: string): string {
  if (text.trim() === '') return head;
  return text.endsWith('\n') ? text : `${text}\n`;
}

/** How far the entries are indented. */
const indentOf = (text: string): string => /^( *)- /mu.exec(text)?.[1] ?? '';

/** What stands before and after the lines of an entry, from the beginning of its first line to the end of its last one. */
function around(text: string, { range }: Node): { readonly before: string; readonly after: string } {
  const [start = 0, end = 0, whole = end] = range ?? [];
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const line = text.indexOf('\n', Math.max(end - 1, start));
  const to = line < 0 ? text.length : Math.max(line + 1, Math.min(whole, line + 1));
  return { before: text.slice(0, from), after: text.slice(to) };
}

/** For files that are written in brackets or in another unusual way. */
function rewritten(text: string, change: (tree: Document.Parsed) => void): string {
  const file = readYamlList(text);
  if ('wrong' in file) return text;
  const { tree } = file;
  if (!isSeq(tree.contents)) tree.contents = tree.createNode([]) as YAMLSeq & Document.Parsed['contents'];
  change(tree);
  return textOf(tree);
}
