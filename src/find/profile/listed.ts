/** What lists say of a word that stands in a name. */

import { has, N } from './classes.ts';

/** What a word is by lists alone, as one of the symbols of words. */
export type Listed =
  | 'organization/other'
  | 'organization'
  | 'place/person'
  | 'place'
  | 'first/surname'
  | 'first'
  | 'surname'
  | 'rare-place'
  | 'name-word';

/** What a word is by lists, given by its class bits. */
export function listedAs(names: number): Listed | undefined {
  const isPlace = has(names, N.place);
  const isFamily = has(names, N.surname | N.person);
  const isPerson = isFamily || has(names, N['first-name']);
  if (has(names, N.organization)) return isPerson || isPlace ? 'organization/other' : 'organization';
  if (isPlace) return isPerson ? 'place/person' : 'place';
  if (has(names, N['first-name'])) return isFamily ? 'first/surname' : 'first';
  if (isFamily) return 'surname';
  if (has(names, N['rare-place'])) return 'rare-place';
  return has(names, N['name-word']) ? 'name-word' : undefined;
}

/** Whether lists know nothing more of a word than that names hold it. */
export const isHardlyListed = (listed: Listed | undefined): boolean =>
  listed === undefined || listed === 'name-word';

const BODIES = new Set<Listed | undefined>(['organization/other', 'organization', 'place/person', 'place']);
/** Whether a word is listed as an organization or a place. */
export const isBody = (listed: Listed | undefined): boolean => BODIES.has(listed);
