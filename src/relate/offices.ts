/** Offices that are over, and by which words they are called. */

/** By the row of a person the kinds of office that are over, each with the year in which the last one ended. */
export type EndedOffices = ReadonlyMap<string, readonly (readonly [office: string, year: number])[]>;

/** By which words a language calls the kinds of office: each for a whole role, in small letters. */
export type OfficeKinds = Readonly<Record<string, RegExp>>;
