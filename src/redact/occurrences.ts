/** What of the occurrences is published: of the actors and articles of a graph that was made for others. */
import { object } from '../base/fields.ts';
import type { ArticleAttributes } from '../graph/attributes.ts';
import type { AnyGraph } from '../graph/graph.ts';
import type { EntityId } from '../model.ts';
import { NO_FACTS } from '../occurrences/facts.ts';
import type { ArticleHead, Occurrences } from '../occurrences/occurrences.ts';
import { createMembers, type Members } from '../occurrences/places.ts';
import type { NewHead } from './graph.ts';
import type { Hidden } from './people.ts';

/**
 * The occurrences of `published`, which `redactedGraph` has made of the graph that they belong to. Where somebody is hidden, those whom
 * the graph does not show lack, too, and all facts. All places stay: what is counted of others does not change.
 */
export function redactedOccurrences(
  occurrences: Occurrences,
  published: AnyGraph,
  people: ReadonlyMap<string, Hidden>,
  heads: ReadonlyMap<string, NewHead>,
): Occurrences {
  const stated = object(published.getAttribute('articles'));
  const articles = occurrences.articles.map(({ id }): ArticleHead => {
    const now = heads.get(id)?.id ?? id;
    const head: Partial<ArticleAttributes> = object(stated[now]);
    return { ...head, id: now };
  });
  if (people.size === 0) return { ...occurrences, articles };
  return { ...occurrences, articles, facts: NO_FACTS, ...shownActors(occurrences, published, people) };
}

/** The actors that are published, under their new ids, and where they are named. */
function shownActors(
  occurrences: Occurrences,
  published: AnyGraph,
  people: ReadonlyMap<string, Hidden>,
): Pick<Occurrences, 'actors' | 'kinds'> & Members {
  const actors: EntityId[] = [];
  const numbers = occurrences.actors.map((id) => {
    const now = newId(id, people);
    return now !== undefined && published.hasNode(now) ? actors.push(now) - 1 : undefined;
  });
  const kinds = occurrences.kinds.filter((_, actor) => numbers[actor] !== undefined);
  return { actors, kinds, ...membersOf(occurrences, numbers) };
}

const newId = (id: EntityId, people: ReadonlyMap<string, Hidden>): EntityId | undefined => {
  const hidden = people.get(id);
  return hidden ? hidden.id : id;
};

function membersOf(
  { named, members, mentions, confidence, facet }: Occurrences,
  numbers: readonly (number | undefined)[],
): Members {
  const shown = createMembers();
  for (let place = 0; place + 1 < named.length; place += 1) {
    for (let i = named[place] ?? 0; i < (named[place + 1] ?? 0); i += 1) {
      const number = numbers[members[i] ?? 0];
      if (number !== undefined) shown.add(number, mentions[i] ?? 0, confidence[i] ?? 0, facet[i] ?? 0);
    }
    shown.end();
  }
  return shown.finish();
}
