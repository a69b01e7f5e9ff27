/** A rule, parsed and checked: what the engine needs to look for it quickly. */

import nlp from 'compromise/one';
import { lookAhead, type Part } from './look-ahead.ts';
import type { Rule } from './rule.ts';
import { isTag, type TagSet, tagSet } from './tags.ts';

/** A match statement as compromise's matcher takes it. */
export interface Match {
  readonly regs: readonly (Part & { start?: boolean })[];
  readonly needs: readonly string[];
  readonly group: string;
}

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

/** A part of a match statement before its tags are checked. */
interface ParsedPart {
  readonly tag?: string;
  readonly choices?: readonly (readonly ParsedPart[])[];
}

/** Throws a sentence with the id of a rule that speaks of an unknown tag, does not begin with a tag or has no `[<name>…]`. */
export function prepareRule(rule: Rule, number: number): PreparedRule {
  const { regs, needs } = parse(rule);
  const [first] = regs;
  if (!first?.tag || first.optional || first.negative)
    throw new Error(`rule ${rule.id}: a match begins with a tag that must be there`);
  if (!rule.match.includes('[<name>')) throw new Error(`rule ${rule.id}: the match marks no [<name>…]`);
  first.start = true;
  return {
    match: { regs, needs, group: 'name' },
    number,
    first: tagSet(first.tag),
    mayMatch: lookAhead(regs),
    needed: tagSet(
      ...needs
        .filter((need) => need.startsWith('#'))
        .map((need) => need.slice(1))
        .filter(isTag),
    ),
  };
}

function parse({ id, match }: Rule): Pick<Match, 'regs' | 'needs'> {
  const statement = { match };
  (nlp as unknown as { buildNet: (matches: object[]) => unknown }).buildNet([statement]);
  const parsed = statement as unknown as Pick<Match, 'needs'> & { readonly regs: readonly ParsedPart[] };
  for (const tag of tagsIn(parsed.regs))
    if (!isTag(tag))
      throw new Error(
        `rule ${id}: #${tag} is no tag. Write one of src/rules/tags.ts, or list it there and say in src/find/profile/tags-of.ts which words have it.`,
      );
  return parsed as Pick<Match, 'regs' | 'needs'>;
}

const tagsIn = (parts: readonly ParsedPart[]): readonly string[] =>
  parts.flatMap(({ tag, choices }) => [...(tag ? [tag] : []), ...(choices ?? []).flatMap(tagsIn)]);
