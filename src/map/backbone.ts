/** The backbone of what is visible: the links that are drawn. */
import type { MapLink } from './input.ts';

/** Links for each actor, the forest included. */
export const LINKS_PER_ACTOR = 1.35;
/** A single article makes no link beyond the forest. */
const FEWEST_ARTICLES = 2;

/**
 * A maximum spanning forest (Kruskal 1956) of `links`, so that nobody who has a link stands alone, then the links that rank highest
 * among those of their own ends, up to `perActor` links an actor. Those that `always` stay take their room first. All where there is room for all. Strongest first.
 */
export function backbone<L extends MapLink>(
  links: readonly L[],
  perActor = LINKS_PER_ACTOR,
  always: (link: L) => boolean = () => false,
): readonly L[] {
  const sorted = [...links].sort(strongerFirst);
  const forest = spanningForest(sorted);
  const actors = new Set(links.flatMap(({ a, b }) => [a, b])).size;
  const room = Math.max(0, Math.round(perActor * actors) - forest.size);
  if (forest.size + room >= links.length) return sorted;
  const rank = mutualRank(sorted);
  const rest = sorted.filter(
    (link) => !forest.has(link) && link.articles >= FEWEST_ARTICLES && link.weight > 0,
  );
  const stay = sorted.filter((link) => !forest.has(link) && always(link));
  const more = rest
    .filter((link) => !always(link))
    .map((link) => ({ link, rank: rank(link) }))
    .sort((x, y) => x.rank - y.rank)
    .slice(0, Math.max(0, room - stay.length));
  const kept = new Set([...forest, ...stay, ...more.map(({ link }) => link)]);
  return sorted.filter((link) => kept.has(link));
}

function strongerFirst(x: MapLink, y: MapLink): number {
  const often = Number(y.articles >= FEWEST_ARTICLES) - Number(x.articles >= FEWEST_ARTICLES);
  const more = Number(y.weight > 0) - Number(x.weight > 0);
  return more || often || y.weight - x.weight || y.articles - x.articles || x.a - y.a || x.b - y.b;
}

function spanningForest<L extends MapLink>(sorted: readonly L[]): ReadonlySet<L> {
  const parent = new Map<number, number>();
  const root = (actor: number): number => {
    let at = actor;
    for (let up = parent.get(at); up !== undefined; up = parent.get(at)) at = up;
    if (at !== actor) parent.set(actor, at);
    return at;
  };
  const joins = ({ a, b }: L): boolean => {
    const [from, to] = [root(a), root(b)];
    if (from === to) return false;
    parent.set(from, to);
    return true;
  };
  return new Set(sorted.filter(joins));
}

/** Of each link, min + max / 4 of its places in the lists of its two ends. */
function mutualRank<L extends MapLink>(sorted: readonly L[]): (link: L) => number {
  const seen = new Map<number, number>();
  const ranks = new Map<L, number>();
  const next = (actor: number): number => {
    const rank = seen.get(actor) ?? 0;
    seen.set(actor, rank + 1);
    return rank;
  };
  for (const link of [...sorted].sort((x, y) => y.weight - x.weight)) {
    const [one, other] = [next(link.a), next(link.b)];
    ranks.set(link, Math.min(one, other) + Math.max(one, other) / 4);
  }
  return (link) => ranks.get(link) ?? 0;
}
