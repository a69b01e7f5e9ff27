/** The rule language: what a rule is. Rules themselves live with their languages. */

import type { InWords, Kind, RuleId } from '../model.ts';
import type { Tag } from './tags.ts';

/**
 * One readable reason to take a stretch of text for a name.
 * `match` is written in compromise's match language over the tags of `tags.ts`; its group `[<name>…]` is the name.
 * Brackets in `examples` mark what the rule must find: they are test and documentation at once.
 */
export interface Rule {
  /** `<language>/<kind>/<what>`; unique. */
  readonly id: RuleId<Kind>;
  readonly finds: Kind;
  /** Why the pattern is a sign of a name, in a sentence. */
  readonly because: InWords;
  readonly match: string;
  /** Other patterns of the same sign, such as with another order of words; each marks `[<name>…]`. */
  readonly orMatch?: readonly string[];
  /** The name is a longer one, or none, where a word with one of these tags stands directly before or behind it. */
  readonly notAfter?: readonly Tag[];
  readonly notBefore?: readonly Tag[];
  /** The name is one, also where a particle ends it: neither a part of it nor a stretch that tears it is chosen in its place. */
  readonly whole?: boolean;
  /** The name is one only where it spells the letters in the bracket behind it: `Verein der Wetterkundler (VdW)`. */
  readonly spelled?: boolean;
  /** Sure finds are remembered for the rest of the article. */
  readonly sure?: boolean;
  /** What the rule claims before any gold was seen, in natural log odds; half a unit where it says nothing. */
  readonly claims?: number;
  readonly examples: readonly [string, string, ...string[]];
  /** Texts in which the rule must not fire. */
  readonly notIn: readonly [string, ...string[]];
}

/**
 * All patterns of a rule, in the order in which they are tried.
 * @example
 * patternsOf({ match: '#Title [<name>#Capital]', orMatch: ['[<name>#Capital] #Role'] }).length // 2
 */
export const patternsOf = ({ match, orMatch = [] }: Pick<Rule, 'match' | 'orMatch'>): readonly string[] => [
  match,
  ...orMatch,
];

/** Marks an object as a rule; the type does the work. */
export const rule = (definition: Rule): Rule => definition;
