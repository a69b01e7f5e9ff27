/** What the map shows of many actors: the seam between whoever counts links and the map. */
import type { Kind } from '../model.ts';
import { backbone } from './backbone.ts';
import { type Candidates, choose, type Quota } from './choose.ts';
import type { MapInput, MapLink } from './input.ts';

/** An actor that may be shown. */
export interface Candidate {
  readonly key: string;
  readonly label: string;
  readonly kind: Kind;
  readonly standing: number;
}

/** A link that may be drawn. */
export interface Bond<A> {
  readonly source: A;
  readonly target: A;
  readonly articles: number;
  /** See `tie.ts`. */
  readonly tie: number;
  /** Whether articles state something of both: such a link is drawn before others. */
  readonly isStated?: boolean;
}

/** What is shown; the links that are drawn are the strongest of all among those who are shown. */
export interface Shown<A, L> {
  readonly actors: readonly A[];
  /** Those that are drawn, strongest first. */
  readonly links: readonly L[];
  /** All among the actors. */
  readonly among: readonly L[];
  /** How many were left out because they have no link to anybody who is shown. */
  readonly alone: number;
}

/** How many actors and links a map is to show. */
export interface Wanted {
  readonly most: number;
  readonly quota: Quota;
  readonly linksPerActor: number;
}

/** Whoever is left out because of no link makes room for the next, so often. */
const REFILLS = 4;

/** The links of an actor; those to whom `others`, where they are given, do not have may be left out. */
export type LinksOf<A, L> = (actor: A, others?: { readonly has: (actor: A) => boolean }) => Iterable<L>;

/** The first of `candidates` by quota who are linked with one another by `linksOf`. */
export function chooseShown<A extends Candidate, L extends Bond<A>>(
  candidates: Candidates<A>,
  linksOf: LinksOf<A, L>,
  { most, quota, linksPerActor }: Wanted,
): Shown<A, L> {
  const alone = new Set<A>();
  let chosen = choose(candidates, most, quota);
  for (let refill = 0; refill < REFILLS; refill += 1) {
    const lonely = withoutLinks(chosen, linksOf);
    // Where nobody is linked, all are shown as they are.
    if (lonely.length === 0 || lonely.length === chosen.length) break;
    for (const actor of lonely) alone.add(actor);
    const last = refill === REFILLS - 1;
    chosen = last ? chosen.filter((actor) => !alone.has(actor)) : choose(candidates, most, quota, alone);
  }
  return { ...linksAmong(chosen, linksOf, linksPerActor), alone: alone.size };
}

/** The links among actors, and those of them that are drawn. */
export function linksAmong<A extends Candidate, L extends Bond<A>>(
  actors: readonly A[],
  linksOf: LinksOf<A, L>,
  perActor: number,
): Omit<Shown<A, L>, 'alone'> {
  const index = new Map(actors.map((actor, at) => [actor, at]));
  const indexed: (MapLink & { readonly link: L })[] = [];
  actors.forEach((actor, a) => {
    for (const link of linksOf(actor, index)) {
      const b = link.source === actor ? index.get(link.target) : undefined;
      if (b !== undefined) indexed.push({ a, b, articles: link.articles, weight: link.tie, link });
    }
  });
  const links = backbone(indexed, perActor, ({ link }) => link.isStated === true);
  return { actors, among: indexed.map(({ link }) => link), links: links.map(({ link }) => link) };
}

function withoutLinks<A extends Candidate, L extends Bond<A>>(
  actors: readonly A[],
  linksOf: LinksOf<A, L>,
): readonly A[] {
  const chosen = new Set(actors);
  return actors.filter((actor) => {
    for (const { source, target } of linksOf(actor, chosen))
      if (chosen.has(source === actor ? target : source)) return false;
    return true;
  });
}

function indexedLink<A, L extends Bond<A>>(link: L, index: ReadonlyMap<A, number>): MapLink {
  const { source, target, articles, tie } = link;
  return { a: index.get(source) ?? 0, b: index.get(target) ?? 0, articles, weight: tie };
}

/** What the map is drawn from, with actors by their numbers; each link stands once, the links to be drawn among all. */
export function inputOf<A extends Candidate>({
  actors,
  links,
  among,
}: Omit<Shown<A, Bond<A>>, 'alone'>): Pick<MapInput, 'actors' | 'links' | 'drawn'> {
  const index = new Map(actors.map((actor, at) => [actor, at]));
  const numberOf = ({ a, b }: Pick<MapLink, 'a' | 'b'>) => a * actors.length + b;
  const all = among.map((link) => indexedLink(link, index));
  const byEnds = new Map(all.map((link) => [numberOf(link), link]));
  return {
    actors: actors.map(({ key, label, kind, standing }) => ({ key, label, kind, standing })),
    links: all,
    drawn: links.flatMap((link) => byEnds.get(numberOf(indexedLink(link, index))) ?? []),
  };
}
