/** Who is linked with all of several actors. */
import { type Actor, type Link, type Model, otherEnd } from './graph.ts';

/** An actor and its links with each of the others. */
export interface InCommon {
  readonly actor: Actor;
  /** Its links with each of them, in their order. */
  readonly links: readonly Link[];
}

/** The neighbours that actors have in common, those first whose weakest link has most shared sentences. */
export function neighboursInCommon(
  { linksOf }: Pick<Model, 'linksOf'>,
  actors: readonly Actor[],
): readonly InCommon[] {
  const [first, ...others] = actors.map(
    ({ key }) => new Map((linksOf.get(key) ?? []).map((link) => [otherEnd(link, key), link])),
  );
  if (!first) return [];
  const found = [...first].flatMap(([actor, link]): readonly InCommon[] => {
    if (actors.includes(actor)) return [];
    const links = [link, ...others.flatMap((of) => of.get(actor) ?? [])];
    return links.length === actors.length ? [{ actor, links }] : [];
  });
  return found.sort((a, b) => weakest(b) - weakest(a) || a.actor.rank - b.actor.rank);
}

const weakest = ({ links }: InCommon): number => Math.min(...links.map(({ sentences }) => sentences));

/** The links among actors, most shared sentences first. */
export function linksAmong(
  { bondsOf, linkOf }: Pick<Model, 'bondsOf' | 'linkOf'>,
  actors: readonly Actor[],
): readonly Link[] {
  const inside = new Set(actors);
  return actors
    .flatMap((actor) =>
      [...bondsOf(actor, inside)].filter(({ source, target }) => source === actor && inside.has(target)),
    )
    .sort((a, b) => b.sentences - a.sentences)
    .map(linkOf);
}
