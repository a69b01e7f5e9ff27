/** All reasons, in the order in which they are asked; the first that finds an actor decides. */
import { acronym, acronymOwner, initials } from './acronym.ts';
import { bareName, famousSurname, surnameOwner } from './bare-surname.ts';
import { bodyOfPlace } from './body-of-place.ts';
import { givenName } from './given-name.ts';
import { middleName } from './middle-name.ts';
import { namesake } from './namesake.ts';
import type { Reason } from './reason.ts';
import { sameName } from './same-name.ts';
import { sameRow } from './same-row.ts';
import { slip } from './slip.ts';
import { surname, surnameAhead } from './surname.ts';
import { transliteration } from './transliteration.ts';

export type { Example, Reason } from './reason.ts';

/** `namesake` and `bodyOfPlace` bring nothing together: they stand here for their words. */
export const REASONS: readonly Reason[] = [
  sameRow,
  namesake,
  bodyOfPlace,
  surname,
  surnameAhead,
  sameName,
  middleName,
  acronym,
  initials,
  transliteration,
  slip,
  givenName,
  famousSurname,
  surnameOwner,
  acronymOwner,
  bareName,
];
