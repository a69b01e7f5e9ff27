/** English: what sentences say of their names. */

import type { RelationWords } from '../../../relate/words.ts';
import { appositions } from './appositions.ts';
import { associates } from './associates.ts';
import { bodies } from './bodies.ts';
import { family } from './family.ts';
import { guards } from './guards.ts';
import { officeKinds } from './office-kinds.ts';
import { offices } from './offices.ts';
import { parties } from './parties.ts';
import { people } from './people.ts';
import { places } from './places.ts';
import { roles } from './roles.ts';
import { statuses } from './statuses.ts';
import { isAdjective, isGeneric, isHalf, isMedia, isParty, roleName, tagsOf } from './words.ts';
import { years } from './years.ts';

/** The rules by subject, and what tells the terms that they speak of. */
export const relations: RelationWords = {
  rules: [
    ...offices,
    ...roles,
    ...appositions,
    ...parties,
    ...people,
    ...family,
    ...associates,
    ...places,
    ...bodies,
  ],
  guards,
  statuses,
  years,
  offices: officeKinds,
  tagsOf,
  isMedia,
  isParty,
  isGeneric,
  isAdjective,
  isHalf,
  roleName,
};
