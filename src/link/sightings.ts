/** The actors of one article as linking a corpus sees them: the same whatever other articles say, so that they can be kept. */
import type { Facet, Found, Row } from '../model.ts';
import { localActors } from './article.ts';
import type { LinkKnowledge } from './knowledge.ts';
import type { Local } from './local.ts';
import { recordOf } from './record.ts';
import { isLongName, type Ruled, ruledOf } from './tally.ts';

/** An actor of an article, with its names and their counts. */
export interface Sighting {
  /** All that linking across articles sees of the actor. */
  readonly record: string;
  /** The reasons within the article that brought its mentions together, by id. */
  readonly because: readonly string[];
  /** Its names there, each with how often it stands, and whether it is more than a surname or an acronym, 1 or 0. */
  readonly names: readonly (readonly [name: string, count: number, full: 0 | 1])[];
  /** The places of its mentions in those of the article. */
  readonly mentions: readonly number[];
  /** Of a place: its mentions that stand for its government or club. */
  readonly facets?: readonly (readonly [mention: number, facet: Facet])[];
  /** What somebody has decided of it. */
  readonly ruled?: Ruled;
}

/** The actors of an article, in the order in which they enter it. `text` allows brackets and forms of address to be seen. */
export function sightingsIn(found: Found, knowledge: LinkKnowledge, text?: string): readonly Sighting[] {
  const locals = localActors(found, knowledge, text);
  const acting = text === undefined ? NONE : knowledge.facetsIn(found, text, rowsIn(locals));
  return locals.map((local) => {
    const ruled = ruledOf(local);
    const facets = acting.size === 0 ? [] : facetsOf(local, acting);
    return {
      record: recordOf(local, { id: found.article }),
      because: local.because,
      names: namesOf(local),
      mentions: local.appearances.map(({ index }) => index),
      ...(facets.length > 0 && { facets }),
      ...(ruled && { ruled }),
    };
  });
}

const NONE: ReadonlyMap<number, Facet> = new Map();

/** The row of the actor of each mention. */
function rowsIn(locals: readonly Local[]): (mention: number) => Row | undefined {
  const rows = new Map(
    locals.flatMap(({ row, appearances }) =>
      row ? appearances.map(({ index }) => [index, row] as const) : [],
    ),
  );
  return (mention) => rows.get(mention);
}

const facetsOf = ({ appearances }: Local, acting: ReadonlyMap<number, Facet>) =>
  appearances.flatMap(({ index }) => {
    const facet = acting.get(index);
    return facet === undefined ? [] : [[index, facet] as const];
  });

function namesOf({ appearances }: Local): Sighting['names'] {
  const names = new Map<string, readonly [name: string, count: number, full: 0 | 1]>();
  for (const appearance of appearances) {
    const { name } = appearance.mention;
    names.set(name, [name, 1 + (names.get(name)?.[1] ?? 0), isLongName(appearance) ? 1 : 0]);
  }
  return [...names.values()];
}
