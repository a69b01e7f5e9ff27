/** A rule, parsed and checked: what the engine needs to look for it quickly. */

import { type Match, type MatchPart, parseMatch } from './compromise.ts';
import { lookAhead } from './look-ahead.ts';
import type { Rule } from './rule.ts';
import { isTag, type Tag, type TagSet, tagSet } from './tags.ts';

export interface PreparedRule {
  readonly match: Match;
  /** The rule's place in the list. */
  readonly number: number;
  /** The tag with which a match begins. */
  readonly first: TagSet;
  /** Whether the rule may match among the words from a place to another. */
  readonly mayMatch: ReturnType<typeof lookAhead>;
  /** All tags that must be there. */
  readonly needed: TagSet;
}

/** Throws a sentence with the id of a rule that speaks of an unknown tag, does not begin with a tag or has no `[<name>…]`. */
export function prepareRule({ id, match }: Rule, number: number): PreparedRule {
  const { regs, needs } = parseMatch(match);
  const parts = regs.map((part) => withTags(part, id));
  const [first, ...others] = parts;
  if (!first?.tag || first.optional || first.negative)
    throw new Error(`rule ${id}: a match begins with a tag that must be there`);
  if (!match.includes('[<name>')) throw new Error(`rule ${id}: the match marks no [<name>…]`);
  const tags = needs.filter((need) => need.startsWith('#')).map((need) => need.slice(1));
  return {
    match: { regs: [{ ...first, start: true }, ...others], needs, group: 'name' },
    number,
    first: tagSet(first.tag),
    mayMatch: lookAhead(parts),
    needed: tagSet(...tags.filter(isTag)),
  };
}

/** The part, if all the tags that it speaks of are tags. */
function withTags(part: MatchPart, id: string): MatchPart<Tag> {
  const { tag, choices, ...rest } = part;
  if (tag !== undefined && !isTag(tag))
    throw new Error(
      `rule ${id}: #${tag} is not a tag. Use one of src/rules/tags.ts, or list it there and say in src/find/profile/tags-of.ts which words have it.`,
    );
  return {
    ...rest,
    ...(tag === undefined ? {} : { tag }),
    ...(choices ? { choices: choices.map((parts) => parts.map((one) => withTags(one, id))) } : {}),
  };
}
