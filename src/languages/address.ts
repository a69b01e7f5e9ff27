/** How a language addresses people. */

export type Gender = 'f' | 'm';

/** Words that stand directly before a name and tell the gender of its bearer, as they are printed. */
export type Address = Readonly<Record<Gender, readonly string[]>>;
