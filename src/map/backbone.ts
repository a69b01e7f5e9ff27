/** The backbone of what is visible: the links that are drawn. */
import type { MapLink } from './input.ts';

/** Links for each actor, the forest included. */
export const LINKS_PER_ACTOR = 1.35;
/** A single article makes no link beyond the forest where nothing is stated. */
const FEWEST_ARTICLES = 2;

/** Whoever is among so many strongest of both ends is their company. */
const NEAR = 6;
/** The share of the room beyond the forest that what is stated may take first. */
const STATED = 0.5;

/**
 * A maximum spanning forest (Kruskal 1956) of `links`, so that nobody who has a link stands alone, then up to `perActor` links an actor: first
 * those that `isStated`, as far as their share goes, then the others. Before all come those whose ends have company in common (Simmelian
 * backbone; Nick et al. 2013): they hold groups together, where others run across the picture. Then those count that rank highest among the
 * links of their own ends. All where there is room for all. Strongest first.
 */
export function backbone<L extends MapLink>(
  links: readonly L[],
  perActor = LINKS_PER_ACTOR,
  isStated: (link: L) => boolean = () => false,
): readonly L[] {
  const sorted = [...links].sort(strongerFirst);
  const forest = spanningForest(sorted);
  const actors = new Set<number>();
  for (const { a, b } of links) actors.add(a).add(b);
  const room = Math.max(0, Math.round(perActor * actors.size) - forest.size);
  if (forest.size + room >= links.length) return sorted;
  const rest = ranked(sorted, (link) => !forest.has(link) && (isTelling(link) || isStated(link)));
  const telling = rest.filter(isTelling);
  const stated = [...new Set([...telling, ...rest])].filter(isStated).slice(0, Math.round(STATED * room));
  const kept = new Set([...forest, ...stated]);
  for (const link of telling) {
    if (kept.size >= forest.size + room) break;
    kept.add(link);
  }
  return sorted.filter((link) => kept.has(link));
}

/** A link of one article, or of less than chance has it, is drawn only where something is stated and there is room. */
const isTelling = ({ articles, weight }: MapLink): boolean => articles >= FEWEST_ARTICLES && weight > 0;

/** Some of the links: those with company first, then by rank. */
function ranked<L extends MapLink>(sorted: readonly L[], isWanted: (link: L) => boolean): readonly L[] {
  const rank = mutualRank(sorted);
  const hasCompany = companyIn(sorted);
  return sorted
    .filter(isWanted)
    .map((link) => ({ link, rank: rank(link), alone: Number(!hasCompany(link)) }))
    .sort((x, y) => x.alone - y.alone || x.rank - y.rank)
    .map(({ link }) => link);
}

/** Whether the ends of a link have one of the strongest of both in common. */
function companyIn(sorted: readonly MapLink[]): (link: MapLink) => boolean {
  const near = new Map<number, Set<number>>();
  const meet = (actor: number, other: number) => {
    const own = near.get(actor) ?? new Set();
    if (own.size < NEAR) near.set(actor, own.add(other));
  };
  for (const { a, b, weight } of sorted) {
    if (weight <= 0) continue;
    meet(a, b);
    meet(b, a);
  }
  return ({ a, b }) => {
    const company = near.get(b);
    for (const other of near.get(a) ?? []) if (company?.has(other)) return true;
    return false;
  };
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
