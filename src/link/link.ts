/** Links the mentions of a whole corpus to actors. */
import { by } from '../base/order.ts';
import type { EntityId, Facet, Found, Linked } from '../model.ts';
import { createBonds } from './bonds.ts';
import { type Group, idInArticle, type Settled, settleGroups } from './groups.ts';
import type { LinkKnowledge } from './knowledge.ts';
import { emptyKnown } from './known.ts';
import { type CountedRecord, groupsOf } from './link-records.ts';
import { type Sightings, sightingsIn } from './sightings.ts';
import { addName, addRow, addRuled, describe, mostIn, openTally, type Tally } from './tally.ts';

const NONE: ReadonlyMap<number, Facet> = new Map();

/** What linking sees of an article. */
export interface SeenArticle {
  readonly article: string;
  readonly language: string;
  /** How many mentions it has. */
  readonly mentions: number;
  readonly sightings: Sightings;
}

/**
 * The actors of a corpus and the actor of each mention. Gives the same for the same articles in any order: they are taken by id.
 * `texts` gives the text of an article, so that brackets and forms of address are seen.
 */
export function link(
  founds: readonly Found[],
  knowledge: LinkKnowledge,
  texts?: (article: string) => string | undefined,
): Linked {
  const seen = founds.map((found): SeenArticle => {
    const { article, language, mentions } = found;
    const sightings = sightingsIn(found, knowledge, texts?.(article));
    return { article, language, mentions: mentions.length, sightings };
  });
  return linkSightings(seen, knowledge);
}

/** Who is who, of what was seen in each article. */
export function linkSightings(seen: readonly SeenArticle[], knowledge: LinkKnowledge): Linked {
  const order = [...seen.keys()].sort(by((i) => seen[i]?.article ?? ''));
  const { records, numbers } = recordsOf(order.flatMap((i) => seen[i] ?? []));
  const groups = groupsOf(records, knowledge).map(({ group }) => group);
  const settled = settleGroups(groups, emptyKnown(knowledge), createBonds(knowledge));
  const actors: (readonly EntityId[])[] = new Array(seen.length);
  const tallies = new Map<EntityId, Tally>();
  order.forEach((i, at) => {
    const one = seen[i];
    if (one) actors[i] = actorsIn(one, numbers[at] ?? [], groups, settled, tallies);
  });
  const language = languageOf(seen, knowledge);
  const entities = [...tallies.values()].map((tally) => describe(tally, language, knowledge));
  const facets = seen.map(({ sightings }) =>
    sightings.facets.length === 0 ? NONE : new Map(sightings.facets),
  );
  return { entities: entities.sort(by(({ id }) => id)), actors, facets };
}

/** The distinct records, as articles show them first, and the number of the record of each sighting. */
function recordsOf(seen: readonly SeenArticle[]) {
  const records: (CountedRecord & { articles: number })[] = [];
  const known = new Map<string, number>();
  const numbers = seen.map(({ article, sightings }) =>
    sightings.records.map((record, position) => {
      const number = known.get(record);
      const before = records[number ?? -1];
      if (number !== undefined && before !== undefined) {
        before.articles += 1;
        return number;
      }
      known.set(record, records.length);
      return records.push({ record, articles: 1, first: article, position }) - 1;
    }),
  );
  return { records, numbers };
}

/** The actor of each mention of an article; adds what the article says of them. */
function actorsIn(
  { article, sightings }: SeenArticle,
  numbers: readonly number[],
  groups: readonly Group[],
  settled: readonly Settled[],
  tallies: Map<EntityId, Tally>,
): readonly EntityId[] {
  const ids: EntityId[] = [];
  let end = 0;
  numbers.forEach((number, place) => {
    const first = end;
    end += sightings.named[place] ?? 0;
    const one = settled[number];
    const local = groups[number]?.local;
    if (one === undefined || local === undefined) return;
    const id = idInArticle(one, article);
    const tally = tallies.get(id) ?? openTally(id, local.kind);
    tallies.set(id, tally);
    ids[place] = id;
    addSighting(tally, sightings, place, first, end);
    for (const reason of one.because) tally.because.add(reason);
    addRow(tally, local);
  });
  const actors: EntityId[] = [];
  sightings.actors.forEach((place, mention) => {
    const id = ids[place];
    if (id !== undefined) actors[mention] = id;
  });
  return actors;
}

/** Adds what an article says of one actor, whose names are those from `first` up to, without, `end`. */
function addSighting(
  tally: Tally,
  { names, counts, because, ruled }: Sightings,
  place: number,
  first: number,
  end: number,
): void {
  for (let name = first; name < end; name += 1) {
    const count = counts[name] ?? 0;
    addName(tally, names[name] ?? '', count >> 1, count % 2 === 1);
  }
  const reasons = because[place] ?? '';
  if (reasons !== '') for (const reason of reasons.split(' ')) tally.because.add(reason);
  const rule = ruled.get(place);
  if (rule) addRuled(tally, rule);
}

/** The language of most mentions, of those in which names are read. */
function languageOf(seen: readonly SeenArticle[], { languages }: LinkKnowledge): string {
  const mentionsIn = new Map(languages.map((code) => [code, 0]));
  for (const { language, mentions } of seen) {
    const before = mentionsIn.get(language);
    if (before !== undefined) mentionsIn.set(language, before + mentions);
  }
  return mostIn(mentionsIn);
}
