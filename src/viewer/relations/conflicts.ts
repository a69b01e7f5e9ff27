/** Statements about one actor that cannot all be true at a time: two parties, of which none is a part of the other. */
import type { Related } from '../../graph/attribute.ts';
import { RELATIONS } from '../../graph/relations.ts';
import { areNested } from './nested-bodies.ts';

/** A statement with the id of its other end. */
export interface Aimed {
  readonly one: Pick<Related, 'type' | 'status' | 'statements' | 'first' | 'last'>;
  readonly to: string;
}

/** The other ends that contradict each other, each with its sentences and days. */
export interface Claim {
  readonly to: string;
  readonly statements: number;
  readonly first?: string;
  readonly last?: string;
}

/** Types that say the same of their ends as one of which an actor has but one at a time. */
const SINGLE: ReadonlySet<string> = new Set(
  Object.entries(RELATIONS).flatMap(([type, { wikidata }]) =>
    Object.values(RELATIONS).some((other) => other.single && other.wikidata === wikidata) ? [type] : [],
  ),
);

/** What contradicts in the statements about an actor, newest first; none where nothing does. What is over, or still to come, contradicts nothing. */
export function conflictIn(statements: readonly Aimed[]): readonly Claim[] {
  const claims = new Map<string, Claim>();
  for (const { one, to } of statements) {
    if (!SINGLE.has(one.type) || one.status !== 'held') continue;
    const before = claims.get(to);
    claims.set(to, before === undefined ? { to, ...counted(one) } : together(before, one));
  }
  const all = [...claims.values()];
  return all
    .filter(({ to }) => all.some((other) => other.to !== to && !areNested(to, other.to)))
    .sort((a, b) => ((a.last ?? '') > (b.last ?? '') ? -1 : 1));
}

const counted = ({ statements, first, last }: Aimed['one']): Omit<Claim, 'to'> => ({
  statements,
  ...(first !== undefined && { first }),
  ...(last !== undefined && { last }),
});

function together(claim: Claim, one: Aimed['one']): Claim {
  const days = [claim.first, claim.last, one.first, one.last].filter((day) => day !== undefined).sort();
  const [first, last] = [days[0], days.at(-1)];
  return {
    to: claim.to,
    ...counted({
      ...one,
      statements: claim.statements + one.statements,
      ...(first && { first }),
      ...(last && { last }),
    }),
  };
}
