/** All English rules, in the order of the catalogue. */

import { companyNames } from './company-names.ts';
import { firms } from './firms.ts';
import { namedBodies } from './named-bodies.ts';
import { organizations } from './organizations.ts';
import { partners } from './partners.ts';
import { people } from './people.ts';
import { places } from './places.ts';
import { subjects } from './subjects.ts';

/** Their order is that of the catalogue and of `dramatis rules`; it moves no weight. */
export const rules = [
  ...people,
  ...companyNames,
  ...partners,
  ...organizations,
  ...namedBodies,
  ...firms,
  ...subjects,
  ...places,
];
