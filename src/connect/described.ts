/** What people are, in a few words: the office or occupation that most sentences give them, with its place or body. */
import { countUp } from '../base/count-up.ts';
import type { Related } from '../graph/attribute.ts';
import type { EntityId, RelationType } from '../model.ts';
import type { RelatedBy } from './related.ts';

/** What a statement of these types says somebody is. */
const TELLING: ReadonlySet<RelationType> = new Set(['office', 'role', 'party-role', 'occupation']);
/** One statement is enough for so many mentions; of others it is what some sentence happened to say. */
const MENTIONS = 100;

interface Role {
  /** Whether it is said in the language in which most is said. */
  readonly isMain: boolean;
  held: number;
  /** Former, coming, sought or denied. */
  otherwise: number;
  /** By the id of its place or body. */
  readonly at: Map<string, number>;
}

/** An actor that is to be described: its id, and how many mentions it has. */
export interface Named {
  readonly id: EntityId;
  readonly mentions: number;
}

/**
 * Tells what somebody is: `Ministerpräsident (Bayern)`; `undefined` where hardly any sentence says so, or where most say that it is over or
 * to come. `labelOf` gives the name of a place or body.
 */
export function describer(
  related: RelatedBy,
  labelOf: (id: string) => string | undefined,
): (actor: Named) => string | undefined {
  const roles = rolesBy(related);
  return ({ id, mentions }) => {
    const [best] = [...(roles.get(id) ?? [])]
      .filter(([, { held, otherwise }]) => held > otherwise && held * MENTIONS >= mentions)
      .sort(([, a], [, b]) => Number(b.isMain) - Number(a.isMain) || b.held - a.held);
    if (best === undefined) return undefined;
    const [role, { at }] = best;
    const [place] = [...at].sort(([, a], [, b]) => b - a);
    const label = place && labelOf(place[0]);
    return label === undefined ? role : `${role} (${label})`;
  };
}

/** The roles of each person, by their words. */
function rolesBy(related: RelatedBy): ReadonlyMap<string, ReadonlyMap<string, Role>> {
  const roles = new Map<string, Map<string, Role>>();
  const main = mainLanguage(related);
  for (const [key, stated] of related)
    for (const one of stated) {
      if (one.role === undefined || !TELLING.has(one.type)) continue;
      const own = roles.get(one.from) ?? new Map<string, Role>();
      roles.set(one.from, own);
      const isMain = languageOf(one) === main;
      const role = own.get(one.role) ?? { isMain, held: 0, otherwise: 0, at: new Map() };
      own.set(one.role, role);
      addTo(role, one, otherEnd(key, one.from));
    }
  return roles;
}

/** The language of the rule that found a statement, which its id begins with. */
const languageOf = ({ rules: [rule = ''] }: Related): string => rule.slice(0, rule.indexOf('/'));

/** The language in which most is said. */
function mainLanguage(related: RelatedBy): string | undefined {
  const statements = new Map<string, number>();
  for (const stated of related.values())
    for (const one of stated) countUp(statements, languageOf(one), one.statements);
  return [...statements].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function addTo(role: Role, { status, statements }: Related, at: string | undefined): void {
  if (status === 'held' || status === 'acting') role.held += statements;
  else role.otherwise += statements;
  if (at !== undefined) countUp(role.at, at, statements);
}

/** The other end of the link under whose key a statement stands; none where it is about one actor. */
function otherEnd(key: string, from: string): string | undefined {
  if (key === from) return undefined;
  return key.startsWith(`${from}|`) ? key.slice(from.length + 1) : key.slice(0, -from.length - 1);
}
