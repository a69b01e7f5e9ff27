/** What a language calls the sorts of bodies that lists tell of. */

/** The flags of rows that say of what sort a body is, the most telling first. */
export const SORTS = [
  'militia',
  'party',
  'parliament',
  'ministry',
  'government',
  'university',
  'club',
  'media',
  'agency',
  'company',
] as const;
/** A sort of bodies that lists tell of, such as `ministry`. */
export type Sort = (typeof SORTS)[number];

/** A word for each: `Partei`. It describes a body of which nothing else is said. */
export type Sorts = Readonly<Partial<Record<Sort, string>>>;

/**
 * The word for what a row is by its flags; `undefined` where these tell no sort.
 * @example
 * sortIn(['region', 'party'], { party: 'Partei' }) // 'Partei'
 */
export function sortIn(flags: readonly string[], sorts: Sorts): string | undefined {
  const sort = SORTS.find((one) => flags.includes(one));
  return sort === undefined ? undefined : sorts[sort];
}
