/**
 * Tells bodies of one word apart: the *Senat* of Berlin, of Hamburg, of the USA. Whose it is says the place beside the word, else what the
 * sentence and the article name, where that is clear; what nothing tells stays what it is without. Of parties of several countries, as the
 * *Grüne*, only the place or the politician beside the word says which one is meant.
 */
import { addTo } from '../../base/add-to.ts';
import { labelIn, type Mention, type Row } from '../../model.ts';
import type { LinkKnowledge } from '../knowledge.ts';
import type { CommonBody } from './common-body.ts';
import { ahead, type Hint, type Hints, weigh } from './hints.ts';
import { bodyIn, type NamedBody } from './in-name.ts';

/** A mention of an article with its row. */
export interface SeenBody {
  readonly index: number;
  readonly mention: Mention;
  readonly row: Row | undefined;
}

/** The body that a mention means: its row, or the word with the place whose it is where no list has it. */
export interface PlacedBody {
  readonly row: Row | undefined;
  /** `Landtag (Kärnten)`, read as `Landtag Kärnten`. */
  readonly name: string;
  readonly readAs: string;
}

type Places = CommonBody['places'];

/** What is asked of lists and languages. */
export type BodyKnowledge = Pick<
  LinkKnowledge,
  'bodiesCalled' | 'placesOf' | 'isBesideBody' | 'nameOf' | 'named' | 'placeOfDemonym' | 'rowById'
>;

/**
 * The mentions that mean the body of another place than their row says, by position in `Found.mentions`; `seen` is all mentions, in their
 * order, and of those in `open` it is asked.
 */
export function tellBodies(
  seen: readonly SeenBody[],
  open: ReadonlySet<SeenBody>,
  knowledge: BodyKnowledge,
  language: string,
  text?: string,
): ReadonlyMap<number, PlacedBody> {
  const told = new Map<number, PlacedBody>();
  const bodies = bodiesIn(open, knowledge);
  for (const [common, named] of inOrder(byWord(bodies), knowledge)) {
    const { places } = common;
    const known = told.size === 0 ? seen : seen.map((one) => withTold(one, told));
    const within = placesInNames(named, bodies);
    const others = named.filter((one) => !within.has(one));
    const beside = new Map([
      ...within,
      ...(text === undefined ? [] : allBeside(others, places, known, knowledge, text)),
    ]);
    const hints = weigh(hintsIn(known, new Set(named), places, beside, knowledge));
    const isParty = arePartiesOf(places, knowledge);
    for (const one of named) {
      const elsewhere = isParty ? undefined : placeIn(hints, one, ownPlace(one, places));
      const place = beside.get(one) ?? elsewhere;
      const body = place === undefined ? undefined : bodyOf(one, place, common, knowledge, language);
      if (body !== undefined && (body.row === undefined || body.row !== one.row)) told.set(one.index, body);
    }
  }
  return told;
}

/** Whether a word is one for the parties of several countries: whose it is says only what stands beside it. */
const arePartiesOf = (places: Places, { rowById }: BodyKnowledge): boolean =>
  places.size > 1 &&
  [...places.values()].every((id) => id !== undefined && rowById(id)?.flags.includes('party') === true);

/** With the body that a mention has been told to mean. */
function withTold(one: SeenBody, told: ReadonlyMap<number, PlacedBody>): SeenBody {
  const row = told.get(one.index)?.row;
  return row === undefined ? one : { ...one, row };
}

/** Words in the order in which they are told: parties first, which tell the country; groups of parties after the parliaments in which they sit. */
function inOrder(
  words: ReadonlyMap<CommonBody, readonly SeenBody[]>,
  knowledge: BodyKnowledge,
): readonly (readonly [CommonBody, readonly SeenBody[]])[] {
  const rank = (word: CommonBody): number =>
    arePartiesOf(word.places, knowledge) ? 0 : 1 + Number(word.isGroup ?? false);
  return [...words].sort(([a], [b]) => rank(a) - rank(b));
}

type NamedBodies = ReadonlyMap<SeenBody, NamedBody>;

/** The mentions that go by a word for bodies of several places. */
function bodiesIn(open: Iterable<SeenBody>, knowledge: BodyKnowledge): NamedBodies {
  const bodies = new Map<SeenBody, NamedBody>();
  for (const one of open) {
    const body = bodyIn(one, knowledge);
    if (body !== undefined) bodies.set(one, body);
  }
  return bodies;
}

/** The mentions of each such word. */
function byWord(bodies: NamedBodies): ReadonlyMap<CommonBody, readonly SeenBody[]> {
  const words = new Map<CommonBody, SeenBody[]>();
  for (const [one, { common }] of bodies) addTo(words, common, one);
  return words;
}

/** Those of some mentions that say in their name whose they are. */
const placesInNames = (named: readonly SeenBody[], bodies: NamedBodies): ReadonlyMap<SeenBody, string> =>
  new Map(
    named.flatMap((one) => {
      const place = bodies.get(one)?.place;
      return place === undefined ? [] : [[one, place] as const];
    }),
  );

/** The place whose body a row is. */
const ownPlace = ({ row }: SeenBody, places: Places): string | undefined =>
  row && [...places].find(([, body]) => body === row.id)?.[0];

/** The first place, of those in which something lies or to which it belongs, that has a body of the word. */
const nearest = (row: Row, places: Places, placesOf: BodyKnowledge['placesOf']): string | undefined =>
  placesOf(row).find((id) => places.has(id));

function allBeside(
  named: readonly SeenBody[],
  places: Places,
  seen: readonly SeenBody[],
  knowledge: BodyKnowledge,
  text: string,
): ReadonlyMap<SeenBody, string> {
  const { isBesideBody, placesOf } = knowledge;
  const isParty = arePartiesOf(places, knowledge);
  const beside = new Map<SeenBody, string>();
  for (const one of named) {
    const neighbours = [seen[one.index + 1], seen[one.index - 1]].flatMap((other) => other ?? []);
    for (const { mention, row } of neighbours) {
      const tells = row && (isWhere(row) || (isParty && (row.kind === 'person' || isOneParty(row))));
      const stands = tells ? isBesideBody(text, one.mention, mention) : undefined;
      if (row === undefined || stands === undefined || (stands === 'companion') !== isOneParty(row)) continue;
      const place = nearest(row, places, placesOf) ?? (stands === 'owner' ? countryAlone(row) : undefined);
      if (place !== undefined) beside.set(one, place);
    }
  }
  return beside;
}

/** Whether a row tells where a body is that stands in it: a place, or a parliament, which has groups. */
const isWhere = ({ kind, flags }: Row): boolean => kind === 'place' || flags.includes('parliament');

/** Whether a row is a party, which sits beside others of its own country: `ÖVP und Grüne`. */
const isOneParty = ({ flags }: Row): boolean => flags.includes('party');

/** A country of which no list knows that it has such a body has one, if a text says so: `der dänische Verfassungsschutz`. */
const countryAlone = ({ id, flags }: Row): string | undefined => (flags.includes('country') ? id : undefined);

function hintsIn(
  seen: readonly SeenBody[],
  named: ReadonlySet<SeenBody>,
  places: Places,
  beside: ReadonlyMap<SeenBody, string>,
  { placesOf, rowById }: BodyKnowledge,
): readonly Hint[] {
  /** A region tells nothing where its country has such a body as well, and a party nothing that sits in all parliaments of its country. */
  const isParted = (place: string): boolean =>
    [...places.keys()].some((other) => rowById(other)?.within?.includes(place) === true);
  const tells = ({ kind, flags }: Row, place: string): boolean => {
    if (kind === 'place') return rowById(place)?.within?.some((id) => places.has(id)) !== true;
    return !(flags.includes('party') && isParted(place));
  };
  const homes = new Map([...places].flatMap(([place, body]) => (body === undefined ? [] : [[body, place]])));
  return seen.flatMap((one): readonly Hint[] => {
    const { index, mention, row } = one;
    if (mention.credit) return [];
    const { sentence } = mention;
    if (named.has(one)) {
      const place = beside.get(one);
      return place === undefined ? [] : [{ place, sentence, index, isBody: true }];
    }
    const home = row && homes.get(row.id);
    const near = row && nearest(row, places, placesOf);
    const place = home ?? (row && near !== undefined && tells(row, near) ? near : undefined);
    return place === undefined ? [] : [{ place, sentence, index, isBody: home !== undefined }];
  });
}

/** The sentence counts first, then the article alone, then whose body it has named. */
const placeIn = ({ points, introduced }: Hints, { mention, index }: SeenBody, own: string | undefined) =>
  ahead(points(own, mention.sentence)) ?? ahead(points(own)) ?? introduced(index);

function bodyOf(
  { mention }: SeenBody,
  place: string,
  { word, places }: CommonBody,
  { rowById }: BodyKnowledge,
  language: string,
): PlacedBody | undefined {
  const id = places.get(place);
  if (id !== undefined) {
    const row = rowById(id);
    return row && { row, name: mention.name, readAs: mention.name };
  }
  const where = rowById(place);
  if (where === undefined) return undefined;
  const of = labelIn(where.label, language);
  return { row: undefined, name: `${word} (${of})`, readAs: `${word} ${of}` };
}
