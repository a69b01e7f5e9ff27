/** Reasons as they were written: who speaks, by which id, and how much it counts. */

import { type Evidence, isRowId } from '../model.ts';

type IdOf<By extends Evidence['by']> = Extract<Evidence, { readonly by: By }>['id'];

const isRule = (id: string): id is IdOf<'rule'> => id.includes('/');
const isDecision = (id: string): id is IdOf<'correction'> => id.includes(' ');

/**
 * The reason that a witness gives; `undefined` where there is no such witness, or none of its kind has such an id.
 * @example
 * witnessed('link', 'same-row', 10) // { by: 'link', id: 'same-row', weight: 10 }
 * witnessed('gazetteer', 'Soleimani', 6) // undefined
 */
export function witnessed(by: unknown, id: string, weight: number): Evidence | undefined {
  switch (by) {
    case 'gazetteer':
      return isRowId(id) ? { by, id, weight } : undefined;
    case 'rule':
      return isRule(id) ? { by, id, weight } : undefined;
    case 'correction':
      return isDecision(id) ? { by, id, weight } : undefined;
    case 'memory':
    case 'feature':
    case 'link':
      return { by, id, weight };
    default:
      return undefined;
  }
}
