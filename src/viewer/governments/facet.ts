/** As what a name stands that means a government, among the facets of occurrences. */
import { FACETS } from '../../model.ts';

/** The number in occurrences.bin: 0 is none, so that numbers begin behind it. */
export const GOVERNMENT = FACETS.indexOf('government') + 1;
