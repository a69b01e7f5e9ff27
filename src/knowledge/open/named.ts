/** A row as a name of the lists gives it: its number, and whether the name is only the surname of that person. */

/** Puts both in one number, as packs hold it. */
export const naming = (row: number, isSurname: boolean): number => row * 2 + (isSurname ? 1 : 0);

/**
 * The number of the row that a name stands for, without what is said of the name.
 * @example
 * rowOf(7) // 3
 */
export const rowOf = (named: number): number => named >> 1;

/** Whether the row is named by a bare surname. */
export const isBySurname = (named: number): boolean => (named & 1) === 1;
