/** First names and surnames of all languages of @faker-js/faker (MIT). */

import type { NameSource } from './name-source.ts';

/** One package: each of its locales has names by gender. */
export const faker: NameSource = {
  packages: ['@faker-js/faker'],
  read: async () => {
    const { allLocales } = await import('@faker-js/faker');
    const people = Object.values(allLocales).map(({ person }) => person);
    return {
      firstNames: people.map((person) => person?.first_name),
      surnames: people.map((person) => person?.last_name),
    };
  },
};
