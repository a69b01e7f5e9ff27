/** Entries and word lists -> packs: `names` for all languages, one pack of words for each language. Pure; reads no files. */

import { KINDS, type Label, type Problem } from '../../model.ts';
import { tokenize } from '../../text/tokens.ts';
import {
  NAME_CLASSES,
  type NameClass,
  NOTED_CLASSES,
  nameBit,
  rowFlagBit,
  TAIL_CLASSES,
  WORD_CLASSES,
  type WordClass,
  wordBit,
} from '../classes.ts';
import { buildAutomaton, storeEdges } from '../format/automaton.ts';
import { storeClasses } from '../format/class-sets.ts';
import { type Section, writePack } from '../format/pack.ts';
import { type Phrase, storePhrases } from '../format/phrases.ts';
import { VarintWriter } from '../format/varint.ts';
import { slug } from '../slug.ts';
import { type Demonym, demonymForms } from './demonyms.ts';
import { type City, collectEntries, countryNames, type Entry, surnameOf } from './entries.ts';
import type { NameSource, WordSource } from './source.ts';

/** Word forms of one language from packages. */
export interface LanguageWords {
  readonly code: string;
  readonly forms: ReadonlyMap<WordClass, Iterable<string>>;
  /** The sections of the fitted weights. */
  readonly weights: readonly (readonly [string, Section])[];
  /** What each rule is worth, as a table for the catalogue. */
  readonly ruleValues: string;
}

export interface CompileInput {
  readonly names: readonly NameSource[];
  readonly words: readonly WordSource[];
  readonly cities: readonly City[];
  /** Places too small for a row of their own: single words that may be a place. */
  readonly villages: readonly string[];
  readonly firstNames: Iterable<string>;
  readonly surnames: Iterable<string>;
  readonly languages: readonly LanguageWords[];
  /** Abbreviations of all languages: names are split into the same tokens as texts. */
  readonly abbreviations: ReadonlySet<string>;
}

export interface Compiled {
  readonly packs: ReadonlyMap<string, Uint8Array>;
  readonly problems: readonly Problem[];
}

/** Compiles everything. Problems do not stop the compilation; whoever calls decides. */
export function compile(input: CompileInput): Compiled {
  const codes = input.languages.map(({ code }) => code);
  const { entries, problems } = collectEntries(input.names, input.cities, codes);
  const demonyms = input.names.flatMap((source) => source.rows).flatMap(demonymForms);
  const packs = new Map([['names', compileNames(entries, demonyms, input)]]);
  for (const language of input.languages) packs.set(language.code, compileWords(language, input.words));
  return { packs, problems };
}

const LONGEST_NAME = 12;

function compileNames(
  entries: readonly Entry[],
  demonyms: readonly Demonym[],
  input: CompileInput,
): Uint8Array {
  const split = (name: string): readonly string[] => {
    const tokens = tokenize(name, input.abbreviations);
    return Array.from({ length: tokens.count }, (_, i) => name.slice(tokens.starts[i], tokens.ends[i]));
  };
  const lexicon = new Lexicon<NameClass>(nameBit);
  for (const name of input.firstNames) lexicon.add(name, 'first-name');
  for (const name of input.surnames) lexicon.add(name, 'surname');
  for (const source of input.words) {
    const own = source.head.more.get('class') as NameClass;
    if (NAME_CLASSES.includes(own))
      for (const { word, note } of source.rows)
        if (!hasMark(note, BEHIND)) for (const token of split(word)) lexicon.add(token, own);
  }
  for (const demonym of demonyms) lexicon.add(demonym.form, 'demonym');
  for (const village of input.villages) if (split(village).length === 1) lexicon.add(village, 'rare-place');

  const countries = countryNames(entries);
  for (const entry of entries) addClasses(lexicon, entry, split, countries);
  for (const form of entries.flatMap(({ forms, surnames }) => [...forms, ...surnames]))
    for (const token of split(form)) lexicon.add(token, 'name-word');
  const { ranks, sections } = lexicon.finish();
  const numbers = (name: string): readonly number[] => split(name).map((token) => ranks.get(token) ?? -1);
  const phrases = [...phrasesOf(entries, numbers)];
  const stored = storePhrases(phrases);
  const rows = stored.order.map((entry) => entries[entry] as Entry);
  const rowOf = new Map(rows.map((entry, row) => [entry.id, row]));
  const rankOfDemonym = demonyms
    .filter((demonym) => rowOf.has(demonym.row))
    .map((demonym) => [ranks.get(demonym.form) ?? -1, demonym] as const)
    .sort((one, other) => one[0] - other[0]);
  return writePack(
    new Map<string, Section>([
      ...sections,
      ...notedLists(input.words),
      ['trie-degrees', stored.degrees],
      ['trie-words', stored.words],
      ['trie-values', stored.values],
      ...rowSections(rows, numbers, stored.stateOf, split),
      ['demonym-words', Uint32Array.from(rankOfDemonym, ([rank]) => rank)],
      ['demonym-rows', Uint32Array.from(rankOfDemonym, ([, demonym]) => rowOf.get(demonym.row) ?? 0)],
      ['demonym-types', Uint8Array.from(rankOfDemonym, ([, demonym]) => (demonym.people ? 1 : 0))],
    ]),
  );
}

/** A word that belongs to a class only where it follows another of it: `von dem`. */
const BEHIND = 'behind';

const hasMark = (note: string, mark: string): boolean => note.split(' ').includes(mark);

/** The lists that are kept with their notes, a word a line. */
const notedLists = (sources: readonly WordSource[]): readonly (readonly [string, Section])[] =>
  NOTED_CLASSES.map((name) => [
    `list-${name}`,
    sources
      .filter(({ head }) => head.more.get('class') === name)
      .flatMap(({ rows }) => rows.map(({ word, note }) => `${word}\t${note}`))
      .join('\n'),
  ]);

/** Citation forms first: a row is numbered by the place of its citation form. Names with words that were left out are skipped. */
function* phrasesOf(
  entries: readonly Entry[],
  numbers: (name: string) => readonly number[],
): Iterable<Phrase> {
  const usable = (words: readonly number[]): boolean =>
    words.length > 0 && words.length <= LONGEST_NAME && !words.includes(-1);
  const cited = entries.map((entry) => numbers(entry.name));
  for (const [entry, words] of cited.entries()) if (usable(words)) yield { words, entry, as: 'citation' };
  for (const [entry, { forms, surnames }] of entries.entries()) {
    for (const words of forms.map(numbers)) if (usable(words)) yield { words, entry, as: 'form' };
    for (const words of surnames.map(numbers)) if (usable(words)) yield { words, entry, as: 'surname' };
  }
}

/**
 * What is kept of rows. Labels are the words of names; where joining them does not give the label, the row is kept in full.
 * A source has one language of its citation forms; other labels are kept by language, where they differ.
 */
function rowSections(
  rows: readonly Entry[],
  numbers: (name: string) => readonly number[],
  stateOf: (words: readonly number[]) => number,
  split: (name: string) => readonly string[],
): readonly (readonly [string, Section])[] {
  const sources = [...new Map(rows.map(({ id, label }) => [sourceOf(id), firstKey(label)]))].sort();
  const places = new Map(sources.map(([source], i) => [source, i]));
  const isPlain = (name: string): boolean => split(name).join(' ') === name;
  const isRegular = ({ id, name, label }: Entry): boolean =>
    id === `${sourceOf(id)}/${slug(name)}` &&
    firstKey(label) === sources[places.get(sourceOf(id)) ?? 0]?.[1] &&
    Object.values(label).every(isPlain);
  const exceptions = [...rows.entries()].filter(([, row]) => !isRegular(row));
  const codes = [...new Set(rows.flatMap(({ label }) => Object.keys(label)))].sort();
  const states = codes.map((code): readonly [string, Section] => [
    `row-labels-${code}`,
    labelStates(rows, code, (name) => (isPlain(name) ? stateOf(numbers(name)) : undefined)),
  ]);
  return [
    ['row-kinds', Uint8Array.from(rows, ({ kind }) => KINDS.indexOf(kind))],
    ['row-flags', Uint32Array.from(rows, ({ flags }) => flags)],
    ['row-sources', Uint8Array.from(rows, ({ id }) => places.get(sourceOf(id)) ?? 0)],
    ['sources', sources.map((source) => source.join('\t')).join('\n')],
    ['label-codes', codes.join('\n')],
    ...states,
    [
      'row-exceptions',
      exceptions
        .map(([row, { id, label }]) => [row, id, ...Object.entries(label).flat()].join('\t'))
        .join('\n'),
    ],
  ];
}

/** Where the names of a language differ from the citation forms: steps from row to row, and from the state of one to that of the other. */
function labelStates(
  rows: readonly Entry[],
  code: string,
  stateOf: (name: string) => number | undefined,
): Uint8Array {
  const steps = new VarintWriter();
  let previous = 0;
  for (const [row, { name, label }] of rows.entries()) {
    const other = label[code];
    const state = other === undefined || other === name ? undefined : stateOf(other);
    if (state === undefined) continue;
    steps.add(row - previous);
    steps.addSigned(state - (stateOf(name) ?? 0));
    previous = row;
  }
  return steps.finish();
}

const firstKey = (label: Label): string => Object.keys(label)[0] ?? '';

const sourceOf = (id: string): string => id.slice(0, id.indexOf('/'));

const AMBIGUOUS = rowFlagBit('ambiguous');
const LARGE = rowFlagBit('metropolis') | rowFlagBit('city') | rowFlagBit('capital');
const SMALL_PLACE = rowFlagBit('metropolis') | rowFlagBit('city') | rowFlagBit('town');

function addClasses(
  lexicon: Lexicon<NameClass>,
  entry: Entry,
  split: (name: string) => readonly string[],
  countries: ReadonlySet<string>,
): void {
  const ofPackage = entry.id.startsWith('cities/');
  const single =
    entry.kind === 'place' && ofPackage && (entry.flags & SMALL_PLACE) === 0 ? 'rare-place' : entry.kind;
  for (const form of entry.forms) {
    const tokens = split(form);
    if (tokens.length === 1) lexicon.add(tokens[0] as string, single);
    if (tokens.length === 1 && (entry.flags & AMBIGUOUS) !== 0) lexicon.add(tokens[0] as string, 'ambiguous');
    if (tokens.length === 1 && (entry.flags & AMBIGUOUS) === 0 && (!ofPackage || (entry.flags & LARGE) !== 0))
      lexicon.add(tokens[0] as string, 'trusted');
    if (entry.kind !== 'person' || tokens.length < 2) continue;
    lexicon.add(tokens[0] as string, 'first-name');
    if (!countries.has(surnameOf(form).split(' ').at(-1) ?? ''))
      lexicon.add(split(surnameOf(form)).at(-1) as string, 'surname');
  }
}

function compileWords(language: LanguageWords, sources: readonly WordSource[]): Uint8Array {
  const lexicon = new Lexicon<WordClass>(wordBit);
  for (const [name, forms] of language.forms) for (const form of forms) lexicon.add(form, name);
  const own = sources.filter((source) =>
    ['any', language.code].includes(source.head.more.get('language') ?? ''),
  );
  for (const source of own) {
    const name = source.head.more.get('class') as WordClass;
    if (WORD_CLASSES.includes(name))
      for (const row of source.rows) if (!row.word.includes(' ')) lexicon.add(row.word, name);
  }
  const tails = TAIL_CLASSES.map((name): [string, Section] => [
    name,
    own
      .filter((source) => source.head.more.get('class') === name)
      .flatMap((source) => source.rows.map((row) => row.word))
      .join('\n'),
  ]);
  return writePack(
    new Map<string, Section>([
      ...lexicon.finish().sections,
      ...tails,
      ...language.weights,
      ['rule-values', language.ruleValues],
    ]),
  );
}

/** Words with class bits on their way to a pack. */
class Lexicon<C extends string> {
  private readonly classes = new Map<string, number>();
  private readonly bitOf: (name: C) => number;

  constructor(bitOf: (name: C) => number) {
    this.bitOf = bitOf;
  }

  add(word: string, name: C): void {
    if (word !== '') this.classes.set(word, (this.classes.get(word) ?? 0) | this.bitOf(name));
  }

  /** Words with very rare letters are left out: an automaton has room for 255. */
  finish(): {
    readonly ranks: ReadonlyMap<string, number>;
    readonly sections: readonly (readonly [string, Section])[];
  } {
    const letters = frequentLetters(this.classes.keys());
    const words = [...this.classes.keys()]
      .filter((word) => [...Array(word.length).keys()].every((i) => letters.has(word.charCodeAt(i))))
      .sort();
    const automaton = buildAutomaton(words);
    const stored = storeEdges(automaton.edges);
    return {
      ranks: new Map(words.map((word, rank) => [word, rank])),
      sections: [
        ['alphabet', automaton.alphabet],
        ['edge-symbols', stored.symbols],
        ['edge-marks', stored.marks],
        ['edge-steps', stored.steps],
        ['root', Uint32Array.of(automaton.root)],
        ...storeClasses(words.map((word) => this.classes.get(word) ?? 0)),
      ],
    };
  }
}

const MOST_LETTERS = 255;

function frequentLetters(words: Iterable<string>): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const word of words)
    for (let i = 0; i < word.length; i += 1)
      counts.set(word.charCodeAt(i), (counts.get(word.charCodeAt(i)) ?? 0) + 1);
  return new Set(
    [...counts]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, MOST_LETTERS)
      .map(([unit]) => unit),
  );
}
