/** Stretches that rules mark, without particles and roles at their end. */

import { item } from '../../base/item.ts';
import { overlap } from '../../base/wide-bits.ts';
import type { RuleNet } from '../../rules/engine.ts';
import { tagSet } from '../../rules/tags.ts';
import type { Profile } from '../profile/profile.ts';
import { candidateAt, type FoundCandidates } from './found.ts';

/** Words that begin names made of nothing but ordinary words, or stand before one: `Bundesamt für Wetterkunde`, `Goldener Anker`, `Koch`. */
const HEADS = tagSet('OrgHead', 'PlaceHead', 'Surname', 'Title');
const INNER_HEADS = tagSet('OrgHead', 'PlaceHead', 'Surname', 'Title', 'NameAdjective');

/** Whether rules may find a name where nothing else did. */
export const mayHoldName = (profiles: readonly Profile[]): boolean =>
  profiles.some(({ tags }, i) => overlap(tags, i > 0 ? INNER_HEADS : HEADS));

/** Adds the spans that the rules of the net mark, each with the rules that marked it. */
export function addRuleSpans(profiles: readonly Profile[], net: RuleNet, found: FoundCandidates): void {
  for (const { rule, start, end: last } of net.fire(profiles)) {
    const end = net.rules[rule]?.whole ? last : trimmed(profiles, start, last);
    if (end <= start) continue;
    const candidate = candidateAt(found, start, end);
    candidate.rules.push(rule);
    if (net.rules[rule]?.whole) candidate.whole = true;
    if (net.rules[rule]?.finds !== 'person')
      for (const first of listedBefore(found, start)) candidateAt(found, first, end).rules.push(rule);
    const before = profiles[start - 1];
    if (net.rules[rule]?.finds === 'organization' && before?.capital && before.inner)
      candidateAt(found, start - 1, end);
  }
}

/** Where listed names begin whose last word is the first one of what a rule marks: *ifo Institut* and *Institut für Wetterkunde*. */
const listedBefore = (found: FoundCandidates, start: number): readonly number[] =>
  [...found.values()].flatMap((one) =>
    one.list && one.end === start + 1 && one.start < start ? [one.start] : [],
  );

function trimmed(profiles: readonly Profile[], start: number, last: number): number {
  let end = last;
  while (end > start && !mayEnd(item(profiles, end - 1))) end -= 1;
  return end;
}

const mayEnd = ({ capital, text }: Profile): boolean => capital || /[\d.]$/.test(text);
