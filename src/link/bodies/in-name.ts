/** Bodies that say in their name whose they are, before a word that those of several places go by: `French Finance Ministry`, `U.K. Treasury`. */
import type { Mention, Row } from '../../model.ts';
import type { LinkKnowledge } from '../knowledge.ts';
import type { CommonBody } from './common-body.ts';

/** A word that bodies of several places go by, with the place that stands in the name before it. */
export interface NamedBody {
  readonly common: CommonBody;
  readonly place: string | undefined;
}

/** A mention with its row. */
interface Seen {
  readonly mention: Mention;
  readonly row: Row | undefined;
}

type Lists = Pick<LinkKnowledge, 'bodiesCalled' | 'nameOf' | 'named' | 'placeOfDemonym'>;

/** So many words name a place at most: `New Zealand Treasury`. */
const LONGEST = 2;

/** The common word of a body, and whose it is where its name says so and no list has it; `undefined` for other names. */
export function bodyIn({ mention: { kind, name }, row }: Seen, lists: Lists): NamedBody | undefined {
  if (kind !== 'organization') return undefined;
  const { bodiesCalled, nameOf } = lists;
  const alone = bodiesCalled(nameOf(kind, name).key);
  if (alone !== undefined || row !== undefined) return alone && { common: alone, place: undefined };
  const words = name.split(' ');
  for (let at = 1; at < words.length && at <= LONGEST; at += 1) {
    const common = bodiesCalled(nameOf(kind, words.slice(at).join(' ')).key);
    const place = common && placeCalled(words.slice(0, at).join(' '), lists);
    if (common && place && (common.places.has(place.id) || place.flags.includes('country')))
      return { common, place: place.id };
  }
  return undefined;
}

/** The one place of a name, or to which an adjective belongs. */
function placeCalled(words: string, { named, placeOfDemonym }: Lists): Row | undefined {
  const [row, ...others] = named(words, 'name');
  if (row?.kind === 'place' && others.length === 0) return row;
  return placeOfDemonym(words);
}
