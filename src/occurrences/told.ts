/** What was found of relations, as facts about actors. */
import { RELATIONS } from '../graph/relations.ts';
import type { EntityId, Found, Linked } from '../model.ts';
import type { Fact } from './occurrences.ts';

/**
 * The facts that articles state. A statement counts where its ends are still names after corrections, are two actors, and are of the
 * kinds that its type joins.
 */
export function factsIn(founds: readonly Found[], linked: Linked): readonly Fact[] {
  const kinds = new Map(linked.entities.map(({ id, kind }) => [id, kind] as const));
  return founds.flatMap((found, i) => factsOf(found, linked.actors[i] ?? [], (id) => kinds.get(id)));
}

function factsOf(
  { article, mentions, relations = [] }: Found,
  actors: readonly EntityId[],
  kindOf: (id: EntityId) => string | undefined,
): readonly Fact[] {
  if (relations.length === 0) return [];
  const actorAt = new Map(mentions.map(({ start }, i) => [start, actors[i]] as const));
  return relations.flatMap((relation): Fact[] => {
    const { type, from, to, role, status, said, rule, sentence } = relation;
    const kinds = RELATIONS[type];
    const subject = actorAt.get(from);
    const object = to === undefined ? undefined : actorAt.get(to);
    if (subject === undefined || subject === object || kindOf(subject) !== kinds.from) return [];
    if (to !== undefined && (object === undefined || kindOf(object) !== kinds.to)) return [];
    return [
      {
        ...{ type, subject, status, rule, article, sentence },
        ...(object !== undefined && { object }),
        ...(role !== undefined && { role }),
        ...(said && { said }),
      },
    ];
  });
}
