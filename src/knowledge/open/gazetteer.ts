/** Known names, searched in place: words with their classes, names of several words, rows of actors. */

import type { Kind, Namesake, Row } from '../../model.ts';
import { NAME_BITS, type NotedClass } from '../classes.ts';
import { type FindDemonym, openDemonyms } from './demonyms.ts';
import { type EndedOffices, openEndedOffices } from './ended-offices.ts';
import { type Lexicon, openLexicon } from './lexicon.ts';
import { naming } from './named.ts';
import { type Notes, openNotes } from './notes.ts';
import { openPack } from './pack.ts';
import { type PhraseTrie, pathTo, restorePhrases, statesNaming, step } from './phrases.ts';
import { openPlaces } from './places.ts';
import { type Asked, openRows } from './rows.ts';

/** Rows are handled by number; `row` gives them in full. */
export interface Gazetteer {
  readonly words: Lexicon;
  /** The trie state behind `state` (0 at the start of a name) and a word number, or -1. */
  readonly step: (state: number, word: number) => number;
  /** Whether some name begins with a word; quicker than a step from the root. */
  readonly begins: (word: number) => boolean;
  /** The rows named by a trie state, as `named.ts` reads them; by surname those of famous people only. Empty inside a name. */
  readonly namedBy: (state: number) => Uint32Array;
  readonly kindOf: (row: number) => Kind;
  readonly flagsOf: (row: number) => number;
  readonly row: (row: number) => Row;
  readonly rowById: (id: string) => Row | undefined;
  /** What was asked for by id, and a hint of what will be: see `rows.ts`. */
  readonly asked: () => Asked;
  readonly recall: (asked: Asked) => void;
  /** The rows that a printed name is one of; with `surname`, famous people whose surname it is. */
  readonly named: (name: string, as: 'name' | 'surname') => readonly Row[];
  /** All names by which a row is found, as they are printed: its own, other ones, inflected ones. A look through all names. */
  readonly namesOf: (row: Row) => readonly string[];
  /** Whether people's names have a printed word as this part of them. */
  readonly isNamePart: (word: string, as: 'first-name' | 'surname') => boolean;
  /** Other places that bear the name of a row, in other regions and countries. */
  readonly namesakes: (row: Row) => readonly Namesake[];
  /** A list of which the words are kept with their notes. */
  readonly notes: (list: NotedClass) => Notes;
  readonly demonym: FindDemonym;
  /** The place to which an adjective or an inhabitant belongs: `French`. */
  readonly placeOfDemonym: (word: string) => Row | undefined;
  readonly endedOffices: EndedOffices;
}

const NOTHING = new Uint32Array(0);

/** The rows that bear the name behind a state, by their numbers as `naming` writes them. */
function rowsNamed({ values, rows, listFirst }: PhraseTrie, state: number): Uint32Array {
  const value = values[state] ?? 0;
  return value === 0 ? NOTHING : rows.subarray(listFirst[value - 1], listFirst[value]);
}

/** Opens the pack of names; `file` is how messages call it. */
export function openGazetteer(bytes: Uint8Array, file: string): Gazetteer {
  const pack = openPack(bytes, file);
  const trie = restorePhrases({
    degrees: pack.u8('trie-degrees'),
    words: pack.u8('trie-words'),
    values: pack.u8('trie-values'),
  });
  const words = openLexicon(pack);
  const nameAt = (state: number): string =>
    pathTo(trie, state)
      .map((word) => words.word(word))
      .join(' ');
  const rows = openRows(pack, trie.citation, nameAt, openPlaces(pack));
  const beginnings = beginningsOf(trie);
  const demonym = openDemonyms(pack);
  const namedBy: Gazetteer['namedBy'] = (state) => rowsNamed(trie, state);
  return {
    words,
    step: (state, word) => step(trie, state, word),
    begins: (word) => beginnings[word] === 1,
    namedBy,
    named: (name, as) => {
      const state = stateOf(name, trie, words);
      const wanted = as === 'surname' ? 1 : 0;
      const all = state < 0 ? [] : [...namedBy(state)];
      return all.filter((one) => (one & 1) === wanted).map((one) => rows.at(one >> 1));
    },
    namesOf: (row) => {
      const number = rows.numberOf(row);
      return number === undefined ? [] : statesNaming(trie, naming(number, false)).map(nameAt);
    },
    kindOf: rows.kindOf,
    flagsOf: rows.flagsOf,
    row: rows.at,
    rowById: rows.byId,
    asked: rows.asked,
    recall: rows.recall,
    isNamePart: (word, as) => (words.classesOf(word) & NAME_BITS[as]) !== 0,
    namesakes: rows.namesakes,
    notes: openNotes(pack),
    demonym,
    placeOfDemonym: (word) => {
      const found = demonym(words.find(word));
      return found && rows.at(found.row);
    },
    endedOffices: openEndedOffices(pack),
  };
}

/** The state of the trie behind a printed name, or -1. */
const stateOf = (name: string, trie: PhraseTrie, words: Lexicon): number =>
  name
    .split(' ')
    .map(words.find)
    .reduce((state, word) => (state < 0 || word < 0 ? -1 : step(trie, state, word)), 0);

/** Marks the words on the edges of the root. */
function beginningsOf({ first, words }: PhraseTrie): Uint8Array {
  const edges = first[1] ?? 0;
  const marks = new Uint8Array((words[edges - 1] ?? 0) + 1);
  for (let edge = 0; edge < edges; edge += 1) marks[words[edge] ?? 0] = 1;
  return marks;
}
