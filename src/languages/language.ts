/** What the engine needs to know about a language. One folder implements it; `languages/index.ts` lists it. */

import type { RelationWords } from '../relate/words.ts';
import type { Rule } from '../rules/rule.ts';
import type { SentenceRules } from '../text/sentences.ts';
import type { TokenRules } from '../text/tokens.ts';
import type { Address } from './address.ts';
import type { Callings } from './callings.ts';
import type { Compounding } from './compounding.ts';
import type { CreditWords } from './credits.ts';
import type { DateWords } from './dates.ts';
import type { Derivations, Descriptions } from './derivations.ts';
import type { Families } from './families.ts';
import type { FieldNames } from './field-names.ts';
import type { Metonyms } from './metonyms.ts';
import type { NameForms } from './name-forms.ts';
import type { Proviso } from './provisos.ts';
import type { Romanisation } from './romanisation.ts';
import type { SmallWord } from './small-words.ts';
import type { Sorts } from './sorts.ts';
import type { SourceWords } from './source-words.ts';
import type { WordForms } from './word-forms.ts';

/** All that is a language's own; the engine is given it and holds no word itself. */
export interface Language extends TokenRules, SentenceRules {
  /** ISO 639-1. */
  readonly code: string;
  /** In its own words. */
  readonly name: string;
  /** Frequent words that tell the language from others. */
  readonly markers: ReadonlySet<string>;
  /** Words that tell what stands beside them, with their class (`aus` -> `from`). */
  readonly contexts: ReadonlyMap<string, SmallWord>;
  /** Whether ordinary nouns are capitalised. */
  readonly capitalNouns: boolean;
  /** Small words that stand between the capitalised words of a name (`of`, `for`); none where ordinary nouns are capitalised. */
  readonly connectors: ReadonlySet<string>;
  /** Fields of offices, capitalised before their nouns like names: `Agriculture` in *Agriculture Minister*; none where all nouns are capitalised. */
  readonly portfolios: ReadonlySet<string>;
  /** What bodies go by once an article has named them in full, in small letters: `commission` for *European Commission*; none where all nouns are capitalised. */
  readonly shortBodies: ReadonlySet<string>;
  /** What ends the names of things that are no actors, in small letters: `cup` for *Davis Cup*; none where all nouns are capitalised. */
  readonly things: ReadonlySet<string>;
  /** What heads the long form of letters that name a thing, in small letters: `rate` for *London Wheat Rate (LWR)*; none where all nouns are capitalised. */
  readonly terms: ReadonlySet<string>;
  readonly compounding: Compounding;
  /** The towns that a word may come from: `Münchner` -> München, `Londoner` -> London. */
  readonly townsOf: (word: string) => readonly string[];
  /** Words for towns, and what compounds of them end in: `stadt` for *Hafenstadt*. */
  readonly townHeads: ReadonlySet<string>;
  readonly wordForms: WordForms;
  readonly nameForms: NameForms;
  readonly derivations: Derivations;
  /** What stands before a name in a hyphen compound without being a part of it: `Anti-IS-Kampf`. */
  readonly prefixes: ReadonlySet<string>;
  readonly descriptions: Descriptions;
  readonly credits: CreditWords;
  readonly address: Address;
  readonly callings: Callings;
  readonly families: Families;
  readonly metonyms: Metonyms;
  /** Words that name an actor on conditions: `die Linke`, `Bahn`. */
  readonly provisos: readonly Proviso[];
  readonly romanisation: Romanisation;
  /** Articles that a hyphen joins to a foreign name: `al-Asad`. */
  readonly joinedArticles: ReadonlySet<string>;
  readonly dates: DateWords;
  readonly fieldNames: FieldNames;
  readonly sourceWords: SourceWords;
  readonly sorts: Sorts;
  readonly rules: readonly Rule[];
  /** What sentences say of their names. */
  readonly relations: RelationWords;
}
