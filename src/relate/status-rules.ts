/** Runs rules of status over what relation rules have found. */

import type { RelationType } from '../model.ts';
import { endsAt, standsIn } from './around.ts';
import type { Firing } from './net.ts';
import { compileOptional, compilePattern, type Groups, type Pattern } from './pattern.ts';
import type { Held } from './status.ts';
import type { StatusRule } from './status-rule.ts';
import type { Term } from './terms.ts';

/** Of these somebody may have been deprived; a wife or a friend is none who resigned. */
export const HELD: ReadonlySet<RelationType> = new Set([
  ...(['office', 'role', 'party-role', 'occupation', 'described-as-from'] as const),
]);

interface Prepared {
  readonly rule: StatusRule;
  readonly match: Pattern;
  readonly role: Pattern | undefined;
  readonly notWith: Pattern | undefined;
  readonly after: Pattern | undefined;
  readonly notAfter: Pattern | undefined;
}

/** Compiles rules of status: gives what the first one says that fits a firing. Throws a sentence where one cannot be compiled. */
export function compileStatuses(
  rules: readonly StatusRule[],
): (firing: Firing, terms: readonly Term[]) => Held | undefined {
  const prepared = rules.map(prepare);
  return (firing, terms) => {
    if (firing.role === undefined) return undefined;
    for (const one of prepared) {
      if (!speaksOf(one.rule, firing)) continue;
      const held = heldBy(one, firing, terms);
      if (held) return held;
    }
    return undefined;
  };
}

const speaksOf = ({ associates }: StatusRule, { rule: { type } }: Firing): boolean =>
  associates ? type === 'associate' : HELD.has(type);

function prepare(rule: StatusRule): Prepared {
  const { id: where, match, role, notWith, after, notAfter } = rule;
  if (!match.includes('[<mark>')) throw new Error(`${where}: the match marks no [<mark>…]`);
  return {
    rule,
    match: compilePattern(match, where),
    role: compileOptional(role, where),
    notWith: compileOptional(notWith, where),
    after: compileOptional(after, where),
    notAfter: compileOptional(notAfter, where),
  };
}

function heldBy(
  { rule, match, role, notWith, after, notAfter }: Prepared,
  firing: Firing,
  terms: readonly Term[],
): Held | undefined {
  const groups: Groups = new Map();
  if (role && role.match(terms, (firing.role?.end ?? 0) - 1, groups) < 0) return undefined;
  if (after && !endsAt(after, terms, firing.start, groups)) return undefined;
  if (notAfter && endsAt(notAfter, terms, firing.start, new Map())) return undefined;
  if (!stands(rule, match, firing, terms, groups)) return undefined;
  const mark = groups.get('mark')?.start;
  if (mark === undefined || (notWith && standsIn(notWith, terms, new Map()))) return undefined;
  return { status: rule.status, mark };
}

function stands(
  { where }: StatusRule,
  match: Pattern,
  { start, end }: Firing,
  terms: readonly Term[],
  groups: Groups,
): boolean {
  if (where === 'before') return endsAt(match, terms, start, groups);
  if (where === 'behind') return match.match(terms, end, groups) >= 0;
  return standsIn(match, terms, groups, { start, end });
}
