/** What the engine calls words, rows and kinds, in the words of readers: nouns that can stand behind "is". */

import type { NameRole } from '../../find/features/name-roles.ts';
import type { ListType } from '../../find/features/values.ts';
import type { WordContext, WordSymbol } from '../../find/profile/symbols.ts';
import type { Kind } from '../../model.ts';
import { own } from '../own.ts';

/** A listed word that is an ordinary noun, too, or one that is also written small. */
type AlsoOrdinary = `noun-${string}` | `common-${string}`;
/** A symbol or context that has words of its own for readers. */
export type WordKind = Exclude<WordSymbol | WordContext, AlsoOrdinary | '-' | 'edge'>;
type Role = Exclude<NameRole, '-'>;

/** The nouns of one language of readers. */
export interface Terms {
  /** What a word is in a name or beside one. */
  readonly words: Readonly<Record<WordKind, string>>;
  /** What a word is in a name, seen from farther away. */
  readonly roles: Readonly<Record<Role, string>>;
  /** What the lists hold under a name. */
  readonly listed: Readonly<Record<ListType, string>>;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly alsoNoun: (term: string) => string;
  readonly alsoCommon: (term: string) => string;
  /** For a kind of word that nobody knows any more. */
  readonly word: string;
}

/** The term for a word of that kind: `noun-surname` is a surname and an ordinary noun. */
export function wordTerm(kind: string, terms: Terms): string {
  const known = own(terms.words, kind);
  if (known !== undefined) return known;
  const [, also, rest = ''] = /^(noun|common)-(.+)$/.exec(kind) ?? [];
  if (also === 'noun') return terms.alsoNoun(wordTerm(rest, terms));
  if (also === 'common') return terms.alsoCommon(wordTerm(rest, terms));
  return terms.word;
}
