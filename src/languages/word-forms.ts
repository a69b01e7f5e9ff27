/** What the form of a word tells of it: endings by which a language knows names, what people do, and ordinary nouns. */

/** What a language reads from the form of a word; each may be wrong of a single word. */
export interface WordForms {
  /** A name without the genitive that it may stand in, `Trumps` -> `Trump`; others must know the result before it is believed. */
  readonly withoutGenitive: (name: string) => string;
  /** A name without an ending that hides it from what the same text says of it: a genitive, a plural. */
  readonly withoutEnding: (name: string) => string;
  /** Whether a name that no list knows looks like a genitive: `Wondras`. */
  readonly looksGenitive: (name: string) => boolean;
  /** Whether a capitalised word looks like an adjective that begins a name: `Hamburgische`. */
  readonly looksAdjective: (word: string) => boolean;
  /** Whether a word that no list knows has the looks of a surname: `McWondra`. */
  readonly looksSurname: (word: string) => boolean;
  /** Whether a word that no list knows says what somebody does: `Ornithologin`. */
  readonly isAgentNoun: (word: string) => boolean;
  /** Whether a word calls a woman by what she does: `Ornithologin`. */
  readonly isWoman: (word: string) => boolean;
  /** Whether a word that no list knows is an ordinary noun by its ending: `Gelassenheit`. */
  readonly isAbstractNoun: (word: string) => boolean;
  /** Whether a word that no list knows and that begins a sentence tells how something is by its ending: `Wetterbedingt`. */
  readonly looksAdverb: (word: string) => boolean;
  /** Whether a compound with a hyphen says how or where something is that the next word names: `Ohio-based`. */
  readonly isCompoundAdjective: (word: string) => boolean;
  /** Whether a form of a verb is its infinitive, which may be a noun. */
  readonly isInfinitive: (word: string) => boolean;
}

/** Of a language in which forms tell nothing. */
export const NO_WORD_FORMS: WordForms = {
  withoutGenitive: (name) => name,
  withoutEnding: (name) => name,
  looksGenitive: () => false,
  looksAdjective: () => false,
  looksSurname: () => false,
  isAgentNoun: () => false,
  isWoman: () => false,
  isAbstractNoun: () => false,
  looksAdverb: () => false,
  isCompoundAdjective: () => false,
  isInfinitive: () => false,
};
