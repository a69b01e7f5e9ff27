/** German: what sentences say of their names. */

import type { RelationWords } from '../../../relate/words.ts';
import { affiliations } from './affiliations.ts';
import { areas } from './areas.ts';
import { associates } from './associates.ts';
import { bodies } from './bodies.ts';
import { countriesOfBodies } from './countries-of-bodies.ts';
import { family } from './family.ts';
import { guards } from './guards.ts';
import { homesByDemonym } from './homes-by-demonym.ts';
import { homesByPlace } from './homes-by-place.ts';
import { interviews } from './interviews.ts';
import { occupations } from './occupations.ts';
import { officeKinds } from './office-kinds.ts';
import { officesBeforeNames } from './offices-before-names.ts';
import { officesBehindNames } from './offices-behind-names.ts';
import { partiesBehindRoles } from './parties-behind-roles.ts';
import { partiesBesideNames } from './parties-beside-names.ts';
import { partiesInRoleWords } from './parties-in-role-words.ts';
import { partiesOfOfficials } from './parties-of-officials.ts';
import { places } from './places.ts';
import { roleName } from './role-name.ts';
import { rolesBeforeNames } from './roles-before-names.ts';
import { rolesBehindNames } from './roles-behind-names.ts';
import { statuses } from './statuses.ts';
import { isAdjective, isGeneric, isHalf, isMedia, isParty, tagsOf } from './words.ts';
import { years } from './years.ts';

/** The rules by subject, and what tells the terms that they speak of. */
export const relations: RelationWords = {
  rules: [
    ...officesBeforeNames,
    ...officesBehindNames,
    ...rolesBeforeNames,
    ...rolesBehindNames,
    ...affiliations,
    ...partiesBesideNames,
    ...partiesInRoleWords,
    ...partiesBehindRoles,
    ...partiesOfOfficials,
    ...homesByDemonym,
    ...homesByPlace,
    ...interviews,
    ...occupations,
    ...family,
    ...associates,
    ...places,
    ...areas,
    ...countriesOfBodies,
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
