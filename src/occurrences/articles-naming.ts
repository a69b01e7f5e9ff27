/** Which articles name an actor, boilerplate aside. */
import { byActor } from './by-actor.ts';
import { BOILERPLATE, type Occurrences } from './occurrences.ts';

/** Answers with the ids of articles, each once, in their order; made ready when it is first asked. */
export function articlesNaming(occurrences: Occurrences): (actor: string) => readonly string[] {
  let ready: ((actor: string) => readonly string[]) | undefined;
  return (actor) => {
    ready ??= answer(occurrences);
    return ready(actor);
  };
}

function answer(occurrences: Occurrences): (actor: string) => readonly string[] {
  const { starts, places, article } = byActor(occurrences);
  const numbers = new Map<string, number>(occurrences.actors.map((id, i) => [id, i]));
  return (actor) => {
    const number = numbers.get(actor) ?? -1;
    const own = places.subarray(starts[number] ?? 0, starts[number + 1] ?? 0);
    const named = [...own].filter((place) => occurrences.recurs[place] !== BOILERPLATE);
    const ids = named.map((place) => occurrences.articles[article[place] ?? 0]?.id ?? '');
    return [...new Set(ids)];
  };
}
