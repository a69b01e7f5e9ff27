/** A pattern of a rule, parsed and checked: what the engine needs to look for it quickly. */

import { isOfOneWord, secondsOf, tagsOf, withTags } from './asked-tags.ts';
import { type Match, type MatchPart, parseMatch } from './compromise.ts';
import { lookAhead } from './look-ahead.ts';
import type { Rule } from './rule.ts';
import { isTag, type Tag, type TagSet, tagSet } from './tags.ts';

/** A pattern of a rule that is ready to be looked for. */
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
  /** All tags that must be there, as compromise tells it: also those of several that an optional part asks for together. Weights were fitted so. */
  readonly needed: TagSet;
  /** Whether the name must spell the letters in the bracket behind it. */
  readonly spelled: boolean;
  /** Tags that must not stand directly before or behind the name. */
  readonly notAfter: TagSet;
  readonly notBefore: TagSet;
}

/**
 * Prepares one of the patterns of a rule. Throws a sentence with the id of a rule that speaks of an unknown tag, does not begin with a tag or has no `[<name>…]`.
 * @example
 * prepareRule({ id: 'xx/person/a', match: '#Role [<name>#Capital]' }, 0).first.names.has('Role') // true
 */
export function prepareRule(
  { id, notAfter = [], notBefore = [], spelled = false, ...rule }: Rule,
  number: number,
  match: string = rule.match,
): PreparedRule {
  const { regs, needs } = parseMatch(match);
  const parts = regs.map((part) => withTags(part, isTag, (tag) => unknownTag(id, tag)));
  const [first, ...others] = parts;
  const beginnings = first && mayBegin(first) ? tagsOf(first) : [];
  if (!first || beginnings.length === 0)
    throw new Error(`rule ${id}: a match begins with a tag that must be there, or with a choice of tags`);
  if (!match.includes('[<name>')) throw new Error(`rule ${id}: the match marks no [<name>…]`);
  return {
    match: { regs: [{ ...first, start: true }, ...others], needs, group: 'name' },
    number,
    first: tagSet(...beginnings),
    second: tagSet(...secondsOf(parts)),
    mayMatch: lookAhead(parts),
    needed: tagSet(...needs.flatMap((need) => (need.startsWith('#') ? [need.slice(1)] : [])).filter(isTag)),
    spelled,
    notAfter: tagSet(...notAfter),
    notBefore: tagSet(...notBefore),
  };
}

const mayBegin = (part: MatchPart<Tag>): boolean => !part.optional && isOfOneWord(part);

const unknownTag = (id: string, tag: string): string =>
  `rule ${id}: #${tag} is not a tag. Use one of src/rules/tags.ts, or list it there and say in src/find/profile/tags-of.ts which words have it.`;
