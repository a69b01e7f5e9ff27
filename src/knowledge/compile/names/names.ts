/** All names of all languages -> the pack of names. Pure; reads no files. */

import type { Problem } from '../../../model.ts';
import type { Section } from '../../format/directory.ts';
import { ENDED_OFFICES } from '../../format/ended-offices.ts';
import type { Provenance } from '../../format/provenance.ts';
import { type Demonym, demonymsOf } from '../demonyms.ts';
import type { NameSource } from '../lists/name-row.ts';
import type { WordSource } from '../lists/words.ts';
import { writePack } from '../pack.ts';
import type { PersonNames } from '../packages/person-names.ts';
import { type NumberedPhrases, type Phrase, storePhrases } from '../phrases.ts';
import { type Split, splitter } from '../split.ts';
import type { Cities } from './cities.ts';
import { type Divisions, shareOut, unknownDivisions } from './divisions.ts';
import { collectEntries } from './entries.ts';
import type { Entry } from './entry.ts';
import { nameLexicon } from './name-lexicon.ts';
import { notedLists } from './noted-lists.ts';
import { placeSections } from './places.ts';
import { rowSections } from './rows.ts';
import type { Writing } from './writing.ts';

/** All that the pack of names is made of. */
export interface NameInput {
  readonly tables: readonly NameSource[];
  /** Lists of words in names. */
  readonly lists: readonly WordSource[];
  readonly cities: Cities;
  readonly divisions: Divisions;
  /** By the row of a person the offices that are over. */
  readonly endedOffices: ReadonlyMap<string, string>;
  readonly people: PersonNames;
  readonly writing: Writing;
  /** Abbreviations of all languages. */
  readonly abbreviations: ReadonlySet<string>;
  /** What in any language stands behind an apostrophe and is a word of its own: `s`. */
  readonly possessives: ReadonlySet<string>;
  readonly made: readonly Provenance[];
}

/** The pack, and what is wrong with its sources. */
export interface CompiledNames {
  readonly pack: Uint8Array;
  readonly problems: readonly Problem[];
}

/** Compiles the pack of names. Problems do not stop the compilation; whoever calls decides. */
export function compileNames(input: NameInput): CompiledNames {
  const { divisions, cities } = input;
  const { entries, left, problems } = collectEntries(input.tables, cities.entries, input.writing);
  const placed = shareOut(entries, [...left, ...cities.smaller], divisions);
  const demonyms = input.tables
    .flatMap(({ rows }) => rows)
    .flatMap((row) => demonymsOf(row, input.writing.inflections));
  const split = splitter(input);
  const { ranks, sections } = nameLexicon({ ...input, entries, demonyms, villages: cities.villages }, split);
  const numbers: Numbers = (name) => split(name).map((word) => ranks.get(word) ?? -1);
  const phrases = storePhrases(phrasesOf(entries, numbers));
  const rows = phrases.order.flatMap((entry) => entries[entry] ?? []);
  const pack = writePack(
    new Map<string, Section>([
      ...sections,
      ...notedLists(input.lists),
      ['trie-degrees', phrases.stored.degrees],
      ['trie-words', phrases.stored.words],
      ['trie-values', phrases.stored.values],
      ...rowSections(rows, (name) => stateOf(name, phrases, numbers, split)),
      ...placeSections(rows, divisions, placed),
      ...demonymSections(demonyms, rows, ranks),
      [ENDED_OFFICES, [...input.endedOffices].map((row) => row.join('\t')).join('\n')],
    ]),
    input.made,
  );
  return { pack, problems: [...problems, ...unknownDivisions(divisions, entries)] };
}

/** The numbers of the words of a name; -1 for words that were left out. */
type Numbers = (name: string) => readonly number[];

const LONGEST_NAME = 12;

/** Citation forms first: a row is numbered by the place of its citation form. Names with words that were left out are skipped. */
function* phrasesOf(entries: readonly Entry[], numbers: Numbers): Iterable<Phrase> {
  const usable = ({ words }: Phrase): boolean =>
    words.length > 0 && words.length <= LONGEST_NAME && !words.includes(-1);
  const all = function* (): Iterable<Phrase> {
    for (const [entry, { name }] of entries.entries()) yield { words: numbers(name), entry, as: 'citation' };
    for (const [entry, { forms, surnames }] of entries.entries()) {
      for (const form of forms) yield { words: numbers(form), entry, as: 'form' };
      for (const surname of surnames) yield { words: numbers(surname), entry, as: 'surname' };
    }
  };
  for (const phrase of all()) if (usable(phrase)) yield phrase;
}

const stateOf = (
  name: string,
  phrases: NumberedPhrases,
  numbers: Numbers,
  split: Split,
): number | undefined => (split(name).join(' ') === name ? phrases.stateOf(numbers(name)) : undefined);

/** Sorted by word, to be found by halving. */
function demonymSections(
  demonyms: readonly Demonym[],
  rows: readonly Entry[],
  ranks: ReadonlyMap<string, number>,
): readonly (readonly [string, Section])[] {
  const rowOf = new Map(rows.map(({ id }, row) => [id, row]));
  const known = demonyms
    .flatMap(({ form, row, people }) => {
      const number = rowOf.get(row);
      return number === undefined ? [] : [{ rank: ranks.get(form) ?? -1, row: number, people }];
    })
    .sort((a, b) => a.rank - b.rank);
  return [
    ['demonym-words', Uint32Array.from(known, ({ rank }) => rank)],
    ['demonym-rows', Uint32Array.from(known, ({ row }) => row)],
    ['demonym-types', Uint8Array.from(known, ({ people }) => (people ? 1 : 0))],
  ];
}
