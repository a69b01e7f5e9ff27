/** What a language gives to the derivations: names that are inside other words or only described. */
import type { InWords } from '../model.ts';

/** What a derivation looks for; `find/derived` holds one of each. */
export const DERIVATION_IDS = [
  'name/first-half',
  'description/listed',
  'description/country-and-body',
  'demonym/adjective',
  'demonym/people',
  'demonym/city',
  'part/before-hyphen',
  'part/before-firm-word',
] as const;
/** The id of a derivation, as evidence names it. */
export type DerivationId = (typeof DERIVATION_IDS)[number];

/** What a language says of a derivation: why the word names an actor, and texts that show it at work. */
export interface DerivationShown {
  readonly because: InWords;
  /** Brackets mark what it finds. */
  readonly examples: readonly [string, string, ...string[]];
  /** Texts in which it must find nothing. */
  readonly notIn: readonly [string, ...string[]];
}

/** The derivations that serve a language are those that it shows. */
export type Derivations = Readonly<Partial<Record<DerivationId, DerivationShown>>>;

/** Phrases that describe one body of a country and are not names by the usual guidelines. */
export interface Descriptions {
  /** The body that a word for a country and the noun behind it describe, in its citation form: `irakische Parlament`. `people`: the word names its people. */
  readonly bodyOf: (word: string, people: boolean, noun: string) => string | undefined;
  /** Whether a single word describes a body: `Bundesregierung`, `US-Truppen`. */
  readonly describes: (word: string) => boolean;
}
