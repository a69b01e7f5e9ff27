/** What a derivation is: a rule for names that are inside other words or only described. */

import type { Gazetteer } from '../../knowledge/open/gazetteer.ts';
import { rowOf } from '../../knowledge/open/named.ts';
import type { DerivationId } from '../../languages/derivations.ts';
import { type Form, type Kind, labelIn, type Mention, type Row, type RowId } from '../../model.ts';
import type { FeatureId } from '../features/templates.ts';
import type { LanguageKnowledge } from '../knowledge.ts';
import type { Profile } from '../profile/profile.ts';

/** A word with its place in the text. */
export interface WordInText {
  readonly profile: Profile;
  /** The word before in the sentence, with where it begins. */
  readonly previous: { readonly profile: Profile; readonly start: number } | undefined;
  readonly next: Profile | undefined;
  /** The next words, where an ellipsis is completed. */
  readonly following: readonly Profile[];
  readonly start: number;
  readonly end: number;
  readonly nextEnd: number;
  /** A listed phrase that begins here and describes a body, with its end in the text. */
  readonly described: { readonly rows: Uint32Array; readonly end: number } | undefined;
  readonly sentence: number;
}

/** What a derivation may look at. */
export interface DerivationContext {
  readonly text: string;
  readonly gazetteer: Gazetteer;
  readonly language: LanguageKnowledge;
  /** Names found in this article, by citation form. */
  readonly named: ReadonlyMap<string, Mention>;
}

/** Like a rule of a language, but for words whose inside it must look into; it serves every language that shows it at work. */
export interface Derivation {
  /** What follows the language in its id: `part/before-hyphen`. */
  readonly id: DerivationId;
  readonly form: Form;
  readonly find: (word: WordInText, context: DerivationContext) => Derived | undefined;
}

/** What a derivation says of a word; offsets are those of the article. */
export interface Derived {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  readonly name: string;
  readonly row?: RowId;
  /** What it rests on, beside the derivation itself. */
  readonly by:
    | { readonly by: 'gazetteer'; readonly id: RowId }
    | { readonly by: 'memory'; readonly id: string }
    | { readonly by: 'feature'; readonly id: FeatureId };
}

/** The row itself, named from the beginning of a word to `end`. */
export const foundRow = (
  { start }: WordInText,
  { language }: DerivationContext,
  end: number,
  row: Row,
): Derived => ({
  start,
  end,
  kind: row.kind,
  name: labelIn(row.label, language.language.code),
  row: row.id,
  by: { by: 'gazetteer', id: row.id },
});

/** The numbers of the rows that a word alone names. */
export function* rowsNamed(gazetteer: Gazetteer, rank: number): Iterable<number> {
  const state = rank === -1 ? -1 : gazetteer.step(0, rank);
  if (state !== -1) for (const named of gazetteer.namedBy(state)) yield rowOf(named);
}

/** The first row of a kind that some words name together. */
export function rowOfKind(gazetteer: Gazetteer, ranks: readonly number[], kind: Kind): Row | undefined {
  let state = 0;
  for (const rank of ranks) state = state === -1 || rank === -1 ? -1 : gazetteer.step(state, rank);
  if (state <= 0) return undefined;
  const row = [...gazetteer.namedBy(state)].map(rowOf).find((one) => gazetteer.kindOf(one) === kind);
  return row === undefined ? undefined : gazetteer.row(row);
}
