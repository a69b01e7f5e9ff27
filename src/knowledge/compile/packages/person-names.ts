/** First names and surnames of all packages that have some, one file a format. */

import { faker } from './faker.ts';
import type { Installed } from './installed.ts';
import { asPrinted, nfc } from './printed.ts';
import { stdlib } from './stdlib.ts';
import { wikidataPersonNames } from './wikidata-person-names.ts';

/** In the order in which they are read; a name of several packages counts once. */
const SOURCES = [faker, stdlib, wikidataPersonNames];

/** The packages of all formats. */
export const PERSON_NAME_PACKAGES: readonly string[] = SOURCES.flatMap(({ packages }) => packages);

/** The names of people of all packages. */
export interface PersonNames {
  readonly firstNames: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
}

/** All first names and surnames in Latin letters. */
export async function readPersonNames(installed: Installed): Promise<PersonNames> {
  const trees = await Promise.all(SOURCES.map(({ read }) => read(installed)));
  return {
    firstNames: latin(trees.map(({ firstNames }) => firstNames)),
    surnames: latin(trees.map(({ surnames }) => surnames)),
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
