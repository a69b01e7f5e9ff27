/**
 * Tells places of one name apart, of which lists give the best known: by the region or country that stands beside the name, else by those that
 * sentence and article name. What nothing tells stays the best known one.
 */
import { addTo } from '../../base/add-to.ts';
import { includesAny } from '../../base/includes-any.ts';
import type { Namesake, Row, RowFlag } from '../../model.ts';
import { bearingsOf, type SeenPlace } from './bearings.ts';
import { type PlaceKnowledge, toldBeside } from './beside.ts';
import { statesAmong } from './states.ts';

/** By how many bits another place must be ahead of the best known. */
const MARGIN = 2;
/** A place below fifteen thousand inhabitants is meant only where its region or country stands beside its name. */
const MEANT_UNSAID: readonly RowFlag[] = [
  'town',
  'city',
  'metropolis',
  'capital',
  'country',
  'region',
  'state',
];
/** Whoever writes of another place says so by the second mention below the headline. */
const HEADLINE = 0;
const LATE = 2;

type Told = ReadonlyMap<SeenPlace, Row>;

/** The rows of the mentions that mean another place than the best known, by position in `Found.mentions`. */
export function tellPlaces(
  seen: readonly SeenPlace[],
  knowledge: PlaceKnowledge,
  text?: string,
): ReadonlyMap<number, Row> {
  const told = new Map<number, Row>();
  for (const all of groups(seen)) {
    const [{ row, mention }] = all;
    const states = text === undefined ? NONE : statesAmong(all, seen, knowledge, text);
    for (const [{ index }, state] of states) told.set(index, state);
    const named = all.filter((one) => !states.has(one));
    const rivals = knowledge.rivalsOf(row, mention.name);
    if (rivals.length === 0 || named.length === 0) continue;
    const beside = text === undefined ? NONE : allBeside(named, rivals, seen, knowledge, text);
    const rest = named.filter((one) => !beside.has(one));
    const alone = beside.size === 0 ? byBearings(row, rest, rivals, seen) : row;
    for (const one of named) {
      const meant = beside.get(one) ?? introduced(one, rest, beside) ?? alone;
      if (meant !== row) told.set(one.index, meant);
    }
  }
  return told;
}

const NONE: Told = new Map();

function allBeside(
  named: readonly SeenPlace[],
  rivals: readonly Namesake[],
  seen: readonly SeenPlace[],
  knowledge: PlaceKnowledge,
  text: string,
): Told {
  const told = new Map<SeenPlace, Row>();
  for (const one of named) {
    const place = toldBeside(one, rivals, seen, knowledge, text);
    if (place !== undefined) told.set(one, place);
  }
  return told;
}

/** The place that the article has told beside another mention of the name: the only one, unless that comes late, else the last before. */
function introduced({ index }: SeenPlace, rest: readonly SeenPlace[], beside: Told): Row | undefined {
  const places = [...new Set(beside.values())];
  if (places.length > 1) return [...beside].findLast(([other]) => other.index < index)?.[1];
  const first = Math.min(...[...beside.keys()].map((other) => other.index));
  const before = rest.filter((other) => other.index < first && other.mention.sentence > HEADLINE);
  return before.length < LATE ? places[0] : undefined;
}

/** The place for which most speaks in the article, against how well known the others are. */
function byBearings(
  row: Row,
  named: readonly SeenPlace[],
  rivals: readonly Namesake[],
  seen: readonly SeenPlace[],
): Row {
  const support = bearingsOf(seen.filter((other) => other.row !== row));
  const sentences = new Set(named.map(({ mention }) => mention.sentence));
  const [best] = rivals
    .filter((rival) => includesAny(rival.row.flags, MEANT_UNSAID))
    .map((rival) => ({ place: rival.row, bits: support(rival.row, sentences) - rival.odds }))
    .sort((a, b) => b.bits - a.bits);
  return best !== undefined && best.bits >= support(row, sentences) + MARGIN ? best.place : row;
}

/** The mentions of each row by its names. */
function groups(seen: readonly SeenPlace[]): Iterable<readonly [SeenPlace, ...SeenPlace[]]> {
  const byRow = new Map<Row, [SeenPlace, ...SeenPlace[]]>();
  for (const one of seen) {
    if (one.mention.form !== 'name') continue;
    addTo(byRow, one.row, one);
  }
  return byRow.values();
}
