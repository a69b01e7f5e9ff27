/** What a language says of written dates. */

/** Names of months, and what may stand behind a day. */
export interface DateWords {
  /** The months from the first to the twelfth, each with its names and abbreviations in small letters, with blanks between them. */
  readonly months: readonly string[];
  /** Endings of ordinal numbers: `3rd`. */
  readonly ordinalEndings: readonly string[];
}
