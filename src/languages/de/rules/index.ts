/** All German rules, in the order of the catalogue. */

import { acronyms } from './acronyms.ts';
import { bodies } from './bodies.ts';
import { clubs } from './clubs.ts';
import { invertedNames } from './inverted-names.ts';
import { organizations } from './organizations.ts';
import { people } from './people.ts';
import { places } from './places.ts';
import { possessors } from './possessors.ts';
import { quoted } from './quoted.ts';

/** Their order is that of the catalogue and of `dramatis rules`; it moves no weight. */
export const rules = [
  ...people,
  ...invertedNames,
  ...possessors,
  ...organizations,
  ...bodies,
  ...quoted,
  ...clubs,
  ...acronyms,
  ...places,
];
