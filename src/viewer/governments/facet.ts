/** As what a name stands that means a government, among the facets of occurrences. */
import { FACETS } from '../../model.ts';

export const GOVERNMENT = FACETS.indexOf('government') + 1;
