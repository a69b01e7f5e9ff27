/** The compiled gazetteer, searched in place: words with their classes, names of several words, rows of actors. */

import { KINDS, type Kind, type Label, type Row } from '../../model.ts';
import { type NotedClass, ROW_FLAGS, type TailClass } from '../classes.ts';
import { Automaton, restoreEdges } from '../format/automaton.ts';
import { restoreClasses } from '../format/class-sets.ts';
import { openPack, type Pack } from '../format/pack.ts';
import { type PhraseTrie, pathTo, restorePhrases, step } from '../format/phrases.ts';
import { VarintReader } from '../format/varint.ts';
import { slug } from '../slug.ts';

/** Words with class bits (`nameBit`, `wordBit`). */
export interface Lexicon {
  /** The number of a word, or -1. */
  readonly find: (word: string) => number;
  /** The word of a number. */
  readonly word: (rank: number) => string;
  readonly classesAt: (rank: number) => number;
  /** Class bits of a word; 0 for unknown words. */
  readonly classesOf: (word: string) => number;
}

function openLexicon(pack: Pack): Lexicon {
  const edges = restoreEdges({
    symbols: pack.u8('edge-symbols'),
    marks: pack.u8('edge-marks'),
    steps: pack.u8('edge-steps'),
  });
  const automaton = new Automaton({ alphabet: pack.text('alphabet'), edges, root: pack.u32('root')[0] ?? 0 });
  const classesAt = restoreClasses(pack);
  return {
    find: (word) => automaton.find(word),
    word: (rank) => automaton.word(rank),
    classesAt,
    classesOf: (word) => classesAt(automaton.find(word)),
  };
}

/** The words of one language. */
export interface WordList extends Lexicon {
  /** Lower-case endings of words, by class. */
  readonly tails: Readonly<Record<TailClass, ReadonlySet<string>>>;
}

/** Opens the pack of a language's words. */
export function openWords(bytes: Uint8Array): WordList {
  const pack = openPack(bytes);
  const tails = (name: TailClass): ReadonlySet<string> =>
    new Set(pack.text(name).split('\n').filter(Boolean));
  return {
    ...openLexicon(pack),
    tails: {
      'role-tail': tails('role-tail'),
      'org-tail': tails('org-tail'),
      'place-tail': tails('place-tail'),
    },
  };
}

/** The words of a list with their notes. */
export type Notes = ReadonlyMap<string, readonly string[]>;

/** Known names. Rows are handled by number; `row` gives them in full. */
export interface Gazetteer {
  readonly words: Lexicon;
  /** The trie state behind `state` (0 at the start of a name) and a word number, or -1. */
  readonly step: (state: number, word: number) => number;
  /** Whether some name begins with a word; quicker than a step from the root. */
  readonly begins: (word: number) => boolean;
  /** The rows named by a trie state: `2 * row`, plus 1 where the state is only the surname of a famous person. Empty inside a name. */
  readonly namedBy: (state: number) => Uint32Array;
  readonly kindOf: (row: number) => Kind;
  readonly flagsOf: (row: number) => number;
  readonly row: (row: number) => Row;
  readonly rowById: (id: string) => Row | undefined;
  readonly notes: (list: NotedClass) => Notes;
  /** The row of a demonym and whether it names people, by word number. */
  readonly demonym: (word: number) => { readonly row: number; readonly people: boolean } | undefined;
}

const NOTHING = new Uint32Array(0);

/** Opens the pack of names. */
export function openGazetteer(bytes: Uint8Array): Gazetteer {
  const pack = openPack(bytes);
  const trie = restorePhrases({
    degrees: pack.u8('trie-degrees'),
    words: pack.u8('trie-words'),
    values: pack.u8('trie-values'),
  });
  const words = openLexicon(pack);
  const kinds = pack.u8('row-kinds');
  const flags = pack.u32('row-flags');
  const row = rowReader(pack, trie, words);
  const beginnings = beginningsOf(trie);
  return {
    words,
    step: (state, word) => step(trie, state, word),
    begins: (word) => beginnings[word] === 1,
    namedBy: (state) => {
      const value = trie.values[state] as number;
      return value === 0 ? NOTHING : trie.rows.subarray(trie.listFirst[value - 1], trie.listFirst[value]);
    },
    kindOf: (number) => KINDS[kinds[number] ?? 0] ?? 'person',
    flagsOf: (number) => flags[number] ?? 0,
    row: row.at,
    rowById: row.byId,
    notes: (list) => notesIn(pack.text(`list-${list}`)),
    demonym: demonymReader(pack),
  };
}

const notesIn = (lines: string): Notes =>
  new Map(
    lines
      .split('\n')
      .map((line) => line.split('\t'))
      .map(([word = '', note = '']) => [word, note.split(' ').filter(Boolean)]),
  );

/** Marks the words on the edges of the root. */
function beginningsOf({ first, words }: PhraseTrie): Uint8Array {
  const marks = new Uint8Array((words[(first[1] as number) - 1] ?? 0) + 1);
  for (let edge = 0; edge < (first[1] as number); edge += 1) marks[words[edge] as number] = 1;
  return marks;
}

/** Rows are put together from the words of their names when they are asked for: most articles need few of them. */
function rowReader(pack: Pack, trie: PhraseTrie, words: Lexicon) {
  const kinds = pack.u8('row-kinds');
  const flags = pack.u32('row-flags');
  const sourceOf = pack.u8('row-sources');
  const sources = pack
    .text('sources')
    .split('\n')
    .map((line) => line.split('\t') as [name: string, language: string]);
  const exceptions = new Map(
    pack
      .text('row-exceptions')
      .split('\n')
      .map((line) => line.split('\t'))
      .map(([row, id = '', ...label]) => [Number(row), { id, label: inPairs(label) }] as const),
  );
  const labels = pack
    .text('label-codes')
    .split('\n')
    .map((code) => [code, labelStates(pack.u8(`row-labels-${code}`), trie.citation)] as const);
  const nameAt = (state: number): string =>
    pathTo(trie, state)
      .map((word) => words.word(word))
      .join(' ');
  const regular = (number: number): Pick<Row, 'id' | 'label'> => {
    const [source, language] = sources[sourceOf[number] ?? 0] ?? ['', ''];
    const name = nameAt(trie.citation[number] ?? 0);
    const label: Record<string, string> = { [language]: name };
    for (const [code, states] of labels) {
      const state = states.get(number);
      if (state !== undefined) label[code] = nameAt(state);
    }
    return { id: `${source}/${slug(name)}`, label };
  };
  const known = new Map<number, Row>();
  const seen = new Map<string, Row>();
  const read = (number: number): Row => {
    const own = flags[number] ?? 0;
    return {
      ...(exceptions.get(number) ?? regular(number)),
      kind: KINDS[kinds[number] ?? 0] ?? 'person',
      flags: ROW_FLAGS.filter((_, i) => (own & (1 << i)) !== 0),
    };
  };
  const at = (number: number): Row => {
    let row = known.get(number);
    if (!row) {
      row = read(number);
      known.set(number, row);
      seen.set(row.id, row);
    }
    return row;
  };
  const bySource = new Map<string, ReadonlyMap<string, number>>();
  const byId = (id: string): Row | undefined => {
    const row = seen.get(id);
    if (row) return row;
    const source = id.slice(0, id.indexOf('/'));
    let numbers = bySource.get(source);
    if (!numbers) {
      const own = sources.findIndex(([name]) => name === source);
      numbers = new Map(
        [...sourceOf.keys()]
          .filter((number) => sourceOf[number] === own)
          .map((number) => [at(number).id, number]),
      );
      bySource.set(source, numbers);
    }
    const number = numbers.get(id);
    return number === undefined ? undefined : at(number);
  };
  return { at, byId };
}

/** `['de', 'Köln', 'en', 'Cologne']` as a label. */
const inPairs = (cells: readonly string[]): Label =>
  Object.fromEntries(cells.flatMap((code, i) => (i % 2 === 0 ? [[code, cells[i + 1] ?? '']] : [])));

/** Row -> state of its name in a language, for the rows where it differs from the citation form. */
function labelStates(bytes: Uint8Array, citation: Uint32Array): ReadonlyMap<number, number> {
  const reader = new VarintReader(bytes);
  const states = new Map<number, number>();
  for (let row = 0; !reader.done; ) {
    row += reader.next();
    states.set(row, (citation[row] ?? 0) + reader.nextSigned());
  }
  return states;
}

function demonymReader(pack: Pack): Gazetteer['demonym'] {
  const words = pack.u32('demonym-words');
  const rows = pack.u32('demonym-rows');
  const types = pack.u8('demonym-types');
  return (word) => {
    let low = 0;
    let high = words.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((words[middle] as number) < word) low = middle + 1;
      else high = middle;
    }
    return words[low] === word ? { row: rows[low] as number, people: types[low] === 1 } : undefined;
  };
}
