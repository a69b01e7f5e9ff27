/** The compiled gazetteer, searched in place: words with their classes, names of several words, rows of actors. */

import { KINDS, type Kind, type Row } from '../model.ts';
import { Automaton } from './automaton.ts';
import { ROW_FLAGS, type TailClass } from './classes.ts';
import { openPack, type Pack } from './pack.ts';
import { type PhraseTrie, step } from './phrases.ts';

/** Words with class bits (`nameBit`, `wordBit`). */
export interface Lexicon {
  /** The number of a word, or -1. */
  readonly find: (word: string) => number;
  readonly classesAt: (rank: number) => number;
  /** Class bits of a word; 0 for unknown words. */
  readonly classesOf: (word: string) => number;
}

function openLexicon(pack: Pack): Lexicon {
  const automaton = new Automaton({ alphabet: pack.text('alphabet'), edges: pack.u32('edges'), root: pack.u32('root')[0] ?? 0 });
  const classes = pack.u16('classes');
  const classesAt = (rank: number): number => classes[rank] ?? 0;
  return { find: (word) => automaton.find(word), classesAt, classesOf: (word) => classesAt(automaton.find(word)) };
}

/** The words of one language. */
export interface WordList extends Lexicon {
  /** Lower-case endings of words, by class. */
  readonly tails: Readonly<Record<TailClass, ReadonlySet<string>>>;
}

/** Opens the pack of a language's words. */
export function openWords(bytes: Uint8Array): WordList {
  const pack = openPack(bytes);
  const tails = (name: TailClass): ReadonlySet<string> => new Set(pack.text(name).split('\n').filter(Boolean));
  return { ...openLexicon(pack), tails: { 'role-tail': tails('role-tail'), 'org-tail': tails('org-tail'), 'place-tail': tails('place-tail') } };
}

/** Known names. Rows are handled by number; `row` gives them in full. */
export interface Gazetteer {
  readonly words: Lexicon;
  /** The trie state behind `state` (0 at the start of a name) and a word number, or -1. */
  readonly step: (state: number, word: number) => number;
  /** The rows named by a trie state: `2 * row`, plus 1 where the state is only the surname of a famous person. Empty inside a name. */
  readonly namedBy: (state: number) => Uint32Array;
  readonly kindOf: (row: number) => Kind;
  readonly flagsOf: (row: number) => number;
  readonly row: (row: number) => Row;
  readonly rowById: (id: string) => Row | undefined;
  /** The row of a demonym and whether it names people, by word number. */
  readonly demonym: (word: number) => { readonly row: number; readonly people: boolean } | undefined;
}

const NOTHING = new Uint32Array(0);

/** Opens the pack of names. */
export function openGazetteer(bytes: Uint8Array): Gazetteer {
  const pack = openPack(bytes);
  const trie: PhraseTrie = { first: pack.u32('trie-first'), words: pack.u32('trie-words'), values: pack.u32('trie-values') };
  const listFirst = pack.u32('list-first');
  const listRows = pack.u32('list-rows');
  const kinds = pack.u8('row-kinds');
  const flags = pack.u32('row-flags');
  const row = rowReader(pack.text.bind(null, 'row-names'), kinds, flags);
  return {
    words: openLexicon(pack),
    step: (state, word) => step(trie, state, word),
    namedBy: (state) => {
      const value = trie.values[state] as number;
      return value === 0 ? NOTHING : listRows.subarray(listFirst[value - 1], listFirst[value]);
    },
    kindOf: (number) => KINDS[kinds[number] ?? 0] ?? 'person',
    flagsOf: (number) => flags[number] ?? 0,
    row: row.at,
    rowById: row.byId,
    demonym: demonymReader(pack),
  };
}

/** Row texts are split on first use: most articles need few of them. */
function rowReader(names: () => string, kinds: Uint8Array, flags: Uint32Array) {
  let lines: readonly string[] | undefined;
  let numbers: Map<string, number> | undefined;
  const line = (number: number): string => {
    lines ??= names().split('\n');
    return lines[number] ?? '';
  };
  const known = new Map<number, Row>();
  const at = (number: number): Row => {
    let row = known.get(number);
    if (!row) {
      row = read(number);
      known.set(number, row);
    }
    return row;
  };
  const read = (number: number): Row => {
    const [id = '', de = '', en = de] = line(number).split('\t');
    const own = flags[number] ?? 0;
    return { id, kind: KINDS[kinds[number] ?? 0] ?? 'person', label: { de, en }, flags: ROW_FLAGS.filter((_, i) => (own & (1 << i)) !== 0) };
  };
  const byId = (id: string): Row | undefined => {
    numbers ??= new Map(Array.from(kinds, (_, number) => [line(number).split('\t', 1)[0] ?? '', number]));
    const number = numbers.get(id);
    return number === undefined ? undefined : at(number);
  };
  return { at, byId };
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
