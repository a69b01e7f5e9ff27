/** How many actors more a map can take. */

/** With more new ones than this a new map is better. */
export const MOST_INSERTED = 3;
