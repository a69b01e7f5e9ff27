/** Classes of words as bits, and how they are asked for. */

import { NAME_BITS as N, WORD_BITS as W } from '../../knowledge/classes.ts';

export { N, W };

const LISTED = N['first-name'] | N.surname | N.place | N.organization | N.person | N['rare-place'];
/** What a genitive inherits from its base. */
export const OF_BASE = LISTED | N.trusted | N.ambiguous;

/** Whether classes of names have one in common with others. */
export const has = (classes: number, some: number): boolean => (classes & some) !== 0;
/** Whether lists know a word as a name or a part of one. */
export const isListed = (names: number): boolean => has(names, LISTED);
/** Listed, and nothing else that anybody would think of. */
export const isClear = (names: number): boolean => has(names, N.trusted) && !has(names, N.ambiguous);
