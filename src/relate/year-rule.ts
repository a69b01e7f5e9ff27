/** What says in which year a role was held: *im Jahr 1790*, *in June 1790*. */

import type { InWords } from '../model.ts';

/** Where a pattern stands: directly before the statement, directly behind it, anywhere before it in its clause, or behind it with what somebody did. */
export type Standing = 'before' | 'behind' | 'clause' | 'deed';

/** A pattern that marks the year as `[<year>…]`, or a century as `[<century>…]`. */
export interface YearRule {
  /** `<language>/year/<what>`; unique. */
  readonly id: `${string}/year/${string}`;
  /** Why, in a sentence. */
  readonly because: InWords;
  readonly where: Standing;
  readonly match: string;
  /** What must not stand directly before the match. */
  readonly notAfter?: string;
  /** Texts with a role of long ago; its year stands in brackets. */
  readonly examples: readonly [string, string, ...string[]];
  /** Texts that tell a role, but no year in which it was held. */
  readonly notIn: readonly [string, ...string[]];
}

/** What a language tells of years. */
export interface YearWords {
  readonly rules: readonly YearRule[];
  /** Roles that somebody has for a time, as a pattern, and those of them that are for good: that of a founder. */
  readonly roles: string;
  readonly lasting: string;
  /** What stands nowhere in a sentence that tells the year of a role: *since*, *still*. */
  readonly notWith: string;
}

/** Marks an object as a rule of years; the type does the work. */
export const yearRule = (definition: YearRule): YearRule => definition;
