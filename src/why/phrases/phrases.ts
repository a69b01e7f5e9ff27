/** How the reasons of the engine are put into clauses, which begin small and join into one sentence. */

import type { Relation, SentenceTrait } from '../../find/features/values.ts';
import type { MemoryOf } from '../../find/memory.ts';
import type { Status } from '../../model.ts';

/** A word of the text with what it is; `word` is missing where it is a sign or not known. */
export interface Part {
  readonly word?: string | undefined;
  readonly term: string;
}

/** A word of the name with what it is. */
export interface NamePart extends Part {
  readonly word: string;
}

/** The clauses of one language of readers. */
export interface Phrases {
  /** The name of a row of the lists; without it where the page does not know it. */
  readonly inLists: (name: string | undefined) => string;
  /** The name stands in a list of the reader's own. */
  readonly inOwnLists: string;
  /** For what the engine did not say before this page was made. */
  readonly unknown: { readonly rule: string; readonly link: string; readonly other: string };
  readonly corrected: string;
  /** Of a statement: the stretch in which it was read, what the word says that marks how a role is held (an empty one where lists know that it is over), and that somebody else says so. */
  readonly stated: {
    readonly window: (words: string) => string;
    readonly status: Readonly<Record<Status, (mark: string) => string>>;
    readonly said: string;
  };
  /** What the article says elsewhere; `named`: it has the name by itself. */
  readonly memory: Readonly<Record<MemoryOf | 'named' | 'elsewhere', string>>;

  readonly count: (words: string, orMore: boolean) => string;
  /** `“Angela” is a first name, “Merkel” a surname`. */
  readonly are: (parts: readonly NamePart[]) => string;
  /** One or two words before the name, in the order of the text; `null` is the edge of the sentence. */
  readonly before: (parts: readonly (Part | null)[]) => string;
  readonly after: (parts: readonly (Part | null)[]) => string;
  readonly alone: string;
  /** What the lists hold under the same name. */
  readonly sameName: (listed: string, clarity: string) => string;
  readonly covers: Readonly<Record<Relation, (kind: string) => string>>;
  /** The last letters of a word of the name, or of one beside it. */
  readonly ends: Readonly<Record<'own' | 'before' | 'after', (word: string, letters: string) => string>>;
  /** Words between like neighbours as a word of the name, or one beside it. */
  readonly used: Readonly<
    Record<'own' | 'before' | 'after', (word: string, like: readonly string[]) => string>
  >;
  readonly begins: (letters: string) => string;
  readonly stands: Readonly<Record<SentenceTrait, string>>;
  readonly acronym: (letters: string, style: string) => string;
}
