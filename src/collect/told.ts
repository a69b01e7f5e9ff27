/** What articles state, as facts about actors. */
import { RELATIONS } from '../graph/relations.ts';
import type { EntityId, Linked } from '../model.ts';
import type { Fact } from '../occurrences/occurrences.ts';
import type { Traces } from './traces.ts';

/** The facts that articles state. A statement counts where its ends are two actors, of the kinds that its type joins. */
export function factsIn(
  articles: readonly { readonly id: string }[],
  traces: readonly Traces[],
  linked: Linked,
): readonly Fact[] {
  const kinds = new Map(linked.entities.map(({ id, kind }) => [id, kind] as const));
  return traces.flatMap((own, i) =>
    factsOf(articles[i]?.id ?? '', own, linked.actors[i] ?? [], (id) => kinds.get(id)),
  );
}

function factsOf(
  article: string,
  { statements }: Traces,
  actors: readonly EntityId[],
  kindOf: (id: EntityId) => string | undefined,
): readonly Fact[] {
  return statements.flatMap(({ subject: from, object: to, ...stated }): readonly Fact[] => {
    const kinds = RELATIONS[stated.type];
    const subject = actors[from];
    const object = to === undefined ? undefined : actors[to];
    if (subject === undefined || subject === object || kindOf(subject) !== kinds.from) return [];
    if (to !== undefined && (object === undefined || kindOf(object) !== kinds.to)) return [];
    return [{ ...stated, subject, article, ...(object !== undefined && { object }) }];
  });
}
