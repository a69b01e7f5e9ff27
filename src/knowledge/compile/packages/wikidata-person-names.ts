/** First names and surnames of wikidata-person-names (MIT, its data CC0). */

import type { NameSource } from './name-source.ts';

/** One package: a list of surnames, and one of first names for each gender. */
export const wikidataPersonNames: NameSource = {
  packages: ['wikidata-person-names'],
  read: async () => {
    const { FAMILY, FEMALE, MALE, UNISEX } = await import('wikidata-person-names');
    return { firstNames: [FEMALE, MALE, UNISEX], surnames: FAMILY };
  },
};
