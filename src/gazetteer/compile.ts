/** Entries and word lists -> packs: `names` for all languages, one pack of words for each language. Pure; reads no files. */

import { KINDS, type Problem } from '../model.ts';
import { tokenize } from '../text/tokens.ts';
import { buildAutomaton } from './automaton.ts';
import { NAME_CLASSES, type NameClass, nameBit, rowFlagBit, TAIL_CLASSES, WORD_CLASSES, type WordClass, wordBit } from './classes.ts';
import { demonymForms, type Demonym } from './demonyms.ts';
import { type City, collectEntries, type Entry, surnameOf } from './entries.ts';
import { writePack, type Section } from './pack.ts';
import { buildPhrases } from './phrases.ts';
import type { NameSource, WordSource } from './source.ts';

/** Word forms of one language from packages. */
export interface LanguageWords {
  readonly code: string;
  readonly forms: ReadonlyMap<WordClass, Iterable<string>>;
  /** The fitted weights: numbers of features and a weight of each for each kind. */
  readonly weights: { readonly features: Uint32Array; readonly values: Int32Array };
}

export interface CompileInput {
  readonly names: readonly NameSource[];
  readonly words: readonly WordSource[];
  readonly cities: readonly City[];
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
  const { entries, problems } = collectEntries(input.names, input.cities);
  const demonyms = input.names.flatMap((source) => source.rows).flatMap(demonymForms);
  const packs = new Map([['names', compileNames(entries, demonyms, input)]]);
  for (const language of input.languages) packs.set(language.code, compileWords(language, input.words));
  return { packs, problems };
}

const LONGEST_NAME = 12;
const NOTHING: ReadonlySet<string> = new Set();

function compileNames(entries: readonly Entry[], demonyms: readonly Demonym[], input: CompileInput): Uint8Array {
  const split = (name: string): readonly string[] => {
    const tokens = tokenize(name, input.abbreviations);
    return Array.from({ length: tokens.count }, (_, i) => name.slice(tokens.starts[i], tokens.ends[i]));
  };
  const lexicon = new Lexicon<NameClass>(nameBit);
  const common = new Set(input.languages.flatMap((language) => [...(language.forms.get('lower') ?? []), ...(language.forms.get('adjective') ?? []), ...(language.forms.get('verb') ?? [])]));
  for (const name of input.firstNames) lexicon.add(name, 'first-name');
  for (const name of input.surnames) lexicon.add(name, 'surname');
  for (const source of input.words) {
    const own = source.head.more.get('class') as NameClass;
    const skip = source.head.more.get('except') === 'common words' ? common : NOTHING;
    if (NAME_CLASSES.includes(own)) for (const row of source.rows) for (const word of split(row.word)) if (!skip.has(word.toLowerCase())) lexicon.add(word, own);
  }
  for (const demonym of demonyms) lexicon.add(demonym.form, 'demonym');

  const phrases = new Map<string, { readonly tokens: readonly string[]; readonly rows: Set<number> }>();
  const addPhrase = (name: string, value: number): void => {
    const tokens = split(name);
    if (tokens.length === 0 || tokens.length > LONGEST_NAME) return;
    const key = tokens.join(' ');
    const phrase = phrases.get(key) ?? { tokens, rows: new Set() };
    phrase.rows.add(value);
    phrases.set(key, phrase);
    for (const token of tokens) lexicon.add(token, 'name-word');
  };
  for (const [row, entry] of entries.entries()) {
    for (const form of entry.forms) addPhrase(form, row * 2);
    for (const surname of entry.surnames) addPhrase(surname, row * 2 + 1);
    addClasses(lexicon, entry, split);
  }
  const { ranks, sections } = lexicon.finish();
  const lists: number[] = [];
  const listFirst: number[] = [];
  const trie = buildPhrases(
    [...phrases.values()].map((phrase) => {
      listFirst.push(lists.length);
      lists.push(...phrase.rows);
      return [phrase.tokens.map((token) => ranks.get(token) as number), listFirst.length - 1] as const;
    }),
  );
  listFirst.push(lists.length);
  const rankOfDemonym = demonyms.map((demonym) => [ranks.get(demonym.form) as number, demonym] as const).sort((a, b) => a[0] - b[0]);
  const rowOf = new Map(entries.map((entry, i) => [entry.id, i]));
  return writePack(
    new Map<string, Section>([
      ...sections,
      ['trie-first', trie.first], ['trie-words', trie.words], ['trie-values', trie.values],
      ['list-first', Uint32Array.from(listFirst)], ['list-rows', Uint32Array.from(lists)],
      ['row-kinds', Uint8Array.from(entries, (entry) => KINDS.indexOf(entry.kind))],
      ['row-flags', Uint32Array.from(entries, (entry) => entry.flags)],
      ['row-names', entries.map((entry) => `${entry.id}\t${entry.de}${entry.en === entry.de ? '' : `\t${entry.en}`}`).join('\n')],
      ['demonym-words', Uint32Array.from(rankOfDemonym, ([rank]) => rank)],
      ['demonym-rows', Uint32Array.from(rankOfDemonym, ([, demonym]) => rowOf.get(demonym.row) ?? 0)],
      ['demonym-types', Uint8Array.from(rankOfDemonym, ([, demonym]) => (demonym.people ? 1 : 0))],
    ]),
  );
}

const AMBIGUOUS = rowFlagBit('ambiguous');
const LARGE = rowFlagBit('metropolis') | rowFlagBit('city') | rowFlagBit('capital');
const SMALL_PLACE = rowFlagBit('metropolis') | rowFlagBit('city') | rowFlagBit('town');

function addClasses(lexicon: Lexicon<NameClass>, entry: Entry, split: (name: string) => readonly string[]): void {
  const ofPackage = entry.id.startsWith('geonames/');
  const single = entry.kind === 'place' && ofPackage && (entry.flags & SMALL_PLACE) === 0 ? 'rare-place' : entry.kind;
  for (const form of entry.forms) {
    const tokens = split(form);
    if (tokens.length === 1) lexicon.add(tokens[0] as string, single);
    if (tokens.length === 1 && (entry.flags & AMBIGUOUS) !== 0) lexicon.add(tokens[0] as string, 'ambiguous');
    if (tokens.length === 1 && (entry.flags & AMBIGUOUS) === 0 && (!ofPackage || (entry.flags & LARGE) !== 0)) lexicon.add(tokens[0] as string, 'trusted');
    if (entry.kind !== 'person' || tokens.length < 2) continue;
    lexicon.add(tokens[0] as string, 'first-name');
    lexicon.add(split(surnameOf(form)).at(-1) as string, 'surname');
  }
}

function compileWords(language: LanguageWords, sources: readonly WordSource[]): Uint8Array {
  const lexicon = new Lexicon<WordClass>(wordBit);
  for (const [name, forms] of language.forms) for (const form of forms) lexicon.add(form, name);
  const own = sources.filter((source) => ['any', language.code].includes(source.head.more.get('language') ?? ''));
  for (const source of own) {
    const name = source.head.more.get('class') as WordClass;
    if (WORD_CLASSES.includes(name)) for (const row of source.rows) if (!row.word.includes(' ')) lexicon.add(row.word, name);
  }
  const tails = TAIL_CLASSES.map((name): [string, Section] => [
    name,
    own.filter((source) => source.head.more.get('class') === name).flatMap((source) => source.rows.map((row) => row.word)).join('\n'),
  ]);
  return writePack(new Map<string, Section>([...lexicon.finish().sections, ...tails, ['weight-features', language.weights.features], ['weight-values', language.weights.values]]));
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

  finish(): { readonly ranks: ReadonlyMap<string, number>; readonly sections: readonly (readonly [string, Section])[] } {
    const words = [...this.classes.keys()].sort();
    const automaton = buildAutomaton(words);
    return {
      ranks: new Map(words.map((word, rank) => [word, rank])),
      sections: [
        ['alphabet', automaton.alphabet],
        ['edges', automaton.edges],
        ['root', Uint32Array.of(automaton.root)],
        ['classes', Uint16Array.from(words, (word) => this.classes.get(word) ?? 0)],
      ],
    };
  }
}
