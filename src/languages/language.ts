/** What the engine needs to know about a language. One folder implements it; `languages/index.ts` lists it. */

import type { Rule } from '../rules/rule.ts';
import type { SentenceRules } from '../text/sentences.ts';
import type { DateWords } from './dates.ts';
import type { FieldNames } from './field-names.ts';
import type { SmallWord } from './small-words.ts';

export interface Language extends SentenceRules {
  /** ISO 639-1. */
  readonly code: string;
  /** In its own words. */
  readonly name: string;
  /** Words that keep their full stop, without it: `Dr`, `usw`. */
  readonly abbreviations: ReadonlySet<string>;
  /** Frequent words that tell the language from others. */
  readonly markers: ReadonlySet<string>;
  /** Words that tell what stands beside them, with their class (`aus` -> `from`). */
  readonly contexts: ReadonlyMap<string, SmallWord>;
  /** Whether ordinary nouns are capitalised. */
  readonly capitalNouns: boolean;
  /** Small words that stand between the capitalised words of a name (`of`, `for`); none where ordinary nouns are capitalised. */
  readonly connectors: ReadonlySet<string>;
  /** Whether the genitive is a bare -s (`Trumps`). */
  readonly genitiveS: boolean;
  /** Linking elements between the parts of a compound; none where compounds are not written in one word. */
  readonly compoundLinks: readonly string[];
  /** Endings that make abstract nouns: proof that an unknown capitalised word is no name. */
  readonly nounEndings: RegExp | undefined;
  /** Phrases that describe one body of a country: `irakische Parlament`, `Bundesregierung`. */
  readonly descriptions: Descriptions;
  readonly dates: DateWords;
  readonly fieldNames: FieldNames;
  readonly rules: readonly Rule[];
}

export interface Descriptions {
  /** Nouns that together with a country's adjective name one body: `Parlament`, `Regierung`. */
  readonly heads: ReadonlyMap<string, DescriptionHead>;
  /** Single words that describe one body: `Bundesregierung`. They are no names by the usual guidelines. */
  readonly words: ReadonlySet<string>;
}

/** A noun that a country's adjective makes a body, in the nominative with the ending its adjective takes. */
export interface DescriptionHead {
  readonly noun: string;
  readonly ending: string;
}
