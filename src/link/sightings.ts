/** The actors of one article as linking a corpus sees them: the same whatever other articles say, so that they can be kept. */
import type { Facet, Found, Row } from '../model.ts';
import { localActors } from './article.ts';
import type { LinkKnowledge } from './knowledge.ts';
import type { Local } from './local.ts';
import { recordOf } from './record.ts';
import { isLongName, type Ruled, ruledOf } from './tally.ts';

/** The actors of an article, each by its place, in the order in which they enter it. As columns, since those of a whole corpus are in memory at once. */
export interface Sightings {
  /** All that linking across articles sees of each. */
  readonly records: readonly string[];
  /** The reasons within the article that brought the mentions of each together: ids with blanks between them. */
  readonly because: readonly string[];
  /** How many names each has there. */
  readonly named: readonly number[];
  /** The names of the first, then those of the next. */
  readonly names: readonly string[];
  /** Of each name how often it stands, doubled, and 1 more where it is more than a surname or an acronym. */
  readonly counts: readonly number[];
  /** The actor of each mention of the article. */
  readonly actors: readonly number[];
  /** The mentions of places that stand for their government or club. */
  readonly facets: readonly (readonly [mention: number, facet: Facet])[];
  /** What somebody has decided of actors. */
  readonly ruled: ReadonlyMap<number, Ruled>;
}

const UNDECIDED: ReadonlyMap<number, Ruled> = new Map();

/** An article without actors. */
export const NO_SIGHTINGS: Sightings = {
  ...{ records: [], because: [], named: [], names: [], counts: [], actors: [], facets: [] },
  ruled: UNDECIDED,
};

/** The actors of an article. `text` allows brackets and forms of address to be seen. */
export function sightingsIn(found: Found, knowledge: LinkKnowledge, text?: string): Sightings {
  const locals = localActors(found, knowledge, text);
  const acting = actingIn(found, locals, knowledge, text);
  const names = locals.map(namesOf);
  const ruled = locals.flatMap((local, i) => {
    const own = ruledOf(local);
    return own === undefined ? [] : [[i, own] as const];
  });
  return {
    records: locals.map((local) => recordOf(local, { id: found.article })),
    because: locals.map(({ because }) => because.join(' ')),
    named: names.map(({ size }) => size),
    names: names.flatMap((own) => [...own.keys()]),
    counts: names.flatMap((own) => [...own.values()]),
    actors: actorsOf(locals),
    facets: acting.size === 0 ? [] : locals.flatMap((local) => facetsOf(local, acting)),
    ruled: ruled.length === 0 ? UNDECIDED : new Map(ruled),
  };
}

const NONE: ReadonlyMap<number, Facet> = new Map();

/** The mentions of places that stand for their government or club; without the text none. */
export const actingIn = (
  found: Found,
  locals: readonly Local[],
  knowledge: LinkKnowledge,
  text: string | undefined,
): ReadonlyMap<number, Facet> =>
  text === undefined ? NONE : knowledge.facetsIn(found, text, rowsIn(locals));

/** The row of the actor of each mention. */
function rowsIn(locals: readonly Local[]): (mention: number) => Row | undefined {
  const rows = new Map(
    locals.flatMap(({ row, appearances }) =>
      row ? appearances.map(({ index }) => [index, row] as const) : [],
    ),
  );
  return (mention) => rows.get(mention);
}

/** Those of them that are of one actor. */
export const facetsOf = ({ appearances }: Local, acting: ReadonlyMap<number, Facet>) =>
  appearances.flatMap(({ index }) => {
    const facet = acting.get(index);
    return facet === undefined ? [] : [[index, facet] as const];
  });

/** The names of an actor, each with what `Sightings.counts` tells of it. */
function namesOf({ appearances }: Local): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const appearance of appearances) {
    const { name } = appearance.mention;
    const count = 1 + ((names.get(name) ?? 0) >> 1);
    names.set(name, 2 * count + (isLongName(appearance) ? 1 : 0));
  }
  return names;
}

/** The place of the actor of each mention. */
function actorsOf(locals: readonly Local[]): readonly number[] {
  const actors: number[] = [];
  for (const [place, { appearances }] of locals.entries())
    for (const { index } of appearances) actors[index] = place;
  return actors;
}
