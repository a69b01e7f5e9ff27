/** A rule, parsed and checked: what the engine needs to look for it quickly. */

import { type Match, type MatchPart, parseMatch } from './compromise.ts';
import { lookAhead } from './look-ahead.ts';
import type { Rule } from './rule.ts';
import { isTag, type Tag, type TagSet, tagSet } from './tags.ts';

/** A rule that is ready to be looked for. */
export interface PreparedRule {
  readonly match: Match;
  /** The rule's place in the list. */
  readonly number: number;
  /** The tags with one of which a match begins. */
  readonly first: TagSet;
  /** The tags of which the word behind the first has one where the rule matches; none where that cannot be told. */
  readonly second: TagSet;
  /** Whether the rule may match among the words from a place to another. */
  readonly mayMatch: ReturnType<typeof lookAhead>;
  /** All tags that must be there. */
  readonly needed: TagSet;
  /** Whether the name must spell the letters in the bracket behind it. */
  readonly spelled: boolean;
  /** Tags that must not stand directly before or behind the name. */
  readonly notAfter: TagSet;
  readonly notBefore: TagSet;
}

/** Throws a sentence with the id of a rule that speaks of an unknown tag, does not begin with a tag or has no `[<name>…]`. */
export function prepareRule(
  { id, match, notAfter = [], notBefore = [], spelled = false }: Rule,
  number: number,
): PreparedRule {
  const { regs, needs } = parseMatch(match);
  const parts = regs.map((part) => withTags(part, id));
  const [first, ...others] = parts;
  const beginnings = first ? tagsAskedBy(first) : [];
  if (!first || beginnings.length === 0)
    throw new Error(`rule ${id}: a match begins with a tag that must be there, or with a choice of tags`);
  if (!match.includes('[<name>')) throw new Error(`rule ${id}: the match marks no [<name>…]`);
  const tags = needs.filter((need) => need.startsWith('#')).map((need) => need.slice(1));
  return {
    match: { regs: [{ ...first, start: true }, ...others], needs, group: 'name' },
    number,
    first: tagSet(...beginnings),
    second: tagSet(...tagsOfSecond(first, others[0], beginnings)),
    mayMatch: lookAhead(parts),
    needed: tagSet(...tags.filter(isTag)),
    spelled,
    notAfter: tagSet(...notAfter),
    notBefore: tagSet(...notBefore),
  };
}

/** The tags of which a word behind the first has one: that of the second part, or of the first where that may be repeated. */
function tagsOfSecond(
  first: MatchPart<Tag>,
  second: MatchPart<Tag> | undefined,
  beginnings: readonly Tag[],
): readonly Tag[] {
  const asked = second ? tagsAskedBy(second) : [];
  return first.greedy && asked.length > 0 ? [...beginnings, ...asked] : asked;
}

/** The tags of which the word of a part has one: `(#A|#B)` has either, `(#A && !#B)` has the first. None where that cannot be told. */
function tagsAskedBy(part: MatchPart<Tag>): readonly Tag[] {
  const { tag, choices = [], operator, optional, negative } = part;
  if (optional || negative) return [];
  if (tag) return [tag];
  const tags = choices.map(([one, ...more]) => (more.length > 0 || one?.negative ? undefined : one?.tag));
  const asked = operator === 'and' ? tags.slice(0, 1) : tags;
  const known = asked.filter((one) => one !== undefined);
  return known.length < asked.length ? [] : known;
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
