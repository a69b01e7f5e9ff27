/** What a relation rule is. Rules themselves live with their languages. */

import type { InWords, Kind, RelationType, RuleId } from '../model.ts';

/**
 * One readable reason to take what a sentence says of two names, or of one, for a typed statement.
 * `match` is written in compromise's match language over the tags of `tags.ts`; its groups are `[<from>…]`, `[<to>…]` and `[<role>…]`, a term each.
 * Brackets in `examples` mark the ends and the role: `[to:SPD]-[role:Chef] [from:Emil Wondra]`. They are test and documentation at once.
 */
export interface RelationRule {
  /** `<language>/<type>/<what>`; unique. */
  readonly id: RuleId<RelationType>;
  readonly type: RelationType;
  readonly from: Kind;
  /** Lacks in a statement about one actor. */
  readonly to?: Kind;
  /** Why the pattern says so, in a sentence. */
  readonly because: InWords;
  readonly match: string;
  /** What must not stand directly before the match, directly behind it, or anywhere in the sentence. */
  readonly notAfter?: string;
  readonly notBefore?: string;
  readonly notWith?: string;
  readonly examples: readonly [string, string, ...string[]];
  /** Texts in which the rule must not fire. */
  readonly notIn: readonly [string, ...string[]];
}

/** Marks an object as a rule; the type does the work. */
export const relation = (definition: RelationRule): RelationRule => definition;
