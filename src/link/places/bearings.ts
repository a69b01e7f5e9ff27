/** What an article says of regions and countries, weighed in bits for a place that may lie in one. */
import { includesAny } from '../../base/includes-any.ts';
import { DIVISIONS, type Mention, type Row } from '../../model.ts';

/** A mention of a place with its row. */
export interface SeenPlace {
  /** Position in `Found.mentions`. */
  readonly index: number;
  readonly mention: Mention;
  readonly row: Row;
}

/**
 * Whether a row is a country or a part of one.
 * @example
 * isDivision({ flags: ['country'] }) // true
 * isDivision({ flags: ['party'] }) // false
 */
export const isDivision = ({ flags }: Row): boolean => includesAny(flags, DIVISIONS);

/** The country of a place: itself, or the last in which it lies. */
const countryOf = (row: Row): readonly string[] => (row.within ?? []).slice(-1);

/** Gives the bits that speak for a place in these sentences: what is named of the region and country in which it lies. */
export type Support = (place: Row, sentences: ReadonlySet<number>) => number;

interface Weights {
  /** Besides one bit a mention. */
  readonly atAll: number;
  readonly most: number;
  readonly inSentence: number;
}

const REGION: Weights = { atAll: 2, most: 5, inSentence: 3 };
const COUNTRY: Weights = { atAll: 0, most: 5, inSentence: 1 };

/** Counts the regions and countries that mentions of places name, and the countries in which these places lie. */
export function bearingsOf(others: readonly SeenPlace[]): Support {
  const sentencesOf = new Map<string, number[]>();
  for (const { row, mention } of others) {
    for (const id of new Set([row.id, ...countryOf(row)])) {
      const named = sentencesOf.get(id) ?? [];
      named.push(mention.sentence);
      sentencesOf.set(id, named);
    }
  }
  const bits = (id: string | undefined, own: ReadonlySet<number>, { atAll, most, inSentence }: Weights) => {
    const named = sentencesOf.get(id ?? '');
    if (named === undefined) return 0;
    return Math.min(most, atAll + named.length) + (named.some((one) => own.has(one)) ? inSentence : 0);
  };
  return (place, sentences) => {
    const chain = [...(isDivision(place) ? [place.id] : []), ...(place.within ?? [])];
    const regions = chain.slice(0, -1).map((id) => bits(id, sentences, REGION));
    return Math.max(0, ...regions) + bits(chain.at(-1), sentences, COUNTRY);
  };
}
