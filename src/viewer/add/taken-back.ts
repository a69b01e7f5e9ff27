/** What is left of additions when one is taken back. */
import { parseArticle } from '../../graph/article-file.ts';
import type { Addition, FreshActor } from './addition.ts';

/** The additions without one of them. Actors who came with it stay with the first of the others that names them. */
export function withoutAddition(all: readonly Addition[], id: string): readonly Addition[] {
  const homeless = new Map(
    all.flatMap((one) => (one.id === id ? one.fresh.map((actor) => [actor.id, actor] as const) : [])),
  );
  return all.flatMap((one) => (one.id === id ? [] : withHomeless(one, homeless)));
}

/** The addition with those of the actors that it names, who are homeless no more. */
function withHomeless(addition: Addition, homeless: Map<string, FreshActor>): Addition {
  const named = new Set(parseArticle(JSON.parse(addition.content)).marks.map(({ entity }) => entity));
  const own = new Set(addition.fresh.map((actor) => actor.id));
  const taken = [...homeless.values()].filter((actor) => named.has(actor.id));
  for (const actor of taken) homeless.delete(actor.id);
  const more = taken.filter((actor) => !own.has(actor.id));
  return more.length === 0 ? addition : { ...addition, fresh: [...addition.fresh, ...more] };
}
