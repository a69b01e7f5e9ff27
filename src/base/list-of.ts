/** Of which list a row is. */

/**
 * The list that a row is of, by the id of the row.
 * @example
 * listOf('people-sport/birgit-prinz') // 'people-sport'
 */
export const listOf = (id: string): string => id.slice(0, id.indexOf('/'));
