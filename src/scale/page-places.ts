/** The sentences of a page that name somebody, and whom they name. */
import { countUp } from '../base/count-up.ts';
import { byCodeUnit } from '../base/order.ts';
import { type EntityId, FACETS } from '../model.ts';
import { countIn, eachRow, idIn, textIn } from './table-rows.ts';

/** As what a place acts. */
const ACTING: readonly string[] = FACETS;

/** An actor that a sentence names. */
interface Member {
  readonly actor: EntityId;
  readonly mentions: number;
  readonly position: number;
  /** As `Occurrences.facet` has it. */
  readonly facet: number;
}

/** A sentence that names somebody, with its actors. */
interface Place {
  readonly sentence: number;
  readonly paragraph: number;
  readonly members: Member[];
}

/** The places of each article of a folder of tables, by sentence. Throws `UserError` where a cell cannot be. */
export function placesIn(folder: string): ReadonlyMap<string, ReadonlyMap<number, Place>> {
  const articles = new Map<string, Map<number, Place>>();
  eachRow(folder, 'page_places', (row) => {
    const places = articles.get(textIn(row.article)) ?? new Map<number, Place>();
    const sentence = countIn(row, 'sentence');
    places.set(sentence, { sentence, paragraph: countIn(row, 'paragraph'), members: [] });
    articles.set(textIn(row.article), places);
  });
  eachRow(folder, 'page_members', (row) => {
    const place = articles.get(textIn(row.article))?.get(countIn(row, 'sentence'));
    const [mentions, position] = [countIn(row, 'mentions'), countIn(row, 'position')];
    const facet = ACTING.indexOf(textIn(row.facet)) + 1;
    place?.members.push({ actor: idIn(row.actor), mentions, position, facet });
  });
  return articles;
}

/** The ids of the actors of places, most mentioned first. */
export function actorsIn(places: ReturnType<typeof placesIn>): readonly EntityId[] {
  const counts = new Map<EntityId, number>();
  for (const of of places.values())
    for (const { members } of of.values())
      for (const { actor, mentions } of members) countUp(counts, actor, mentions);
  return [...counts].sort(([a, m], [b, n]) => n - m || byCodeUnit(a, b)).map(([id]) => id);
}
