/** How a language addresses people. */

/** What a form of address or a given name tells of a person, as far as languages mark it. */
export type Gender = 'f' | 'm';

/** Words that stand directly before a name and tell the gender of its bearer, as they are printed. */
export type Address = Readonly<Record<Gender, readonly string[]>>;
