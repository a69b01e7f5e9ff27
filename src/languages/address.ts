/** How a language addresses people. */

/** What a form of address or a given name tells of a person, as far as languages mark it. */
export type Gender = 'f' | 'm';

/** Words as they are printed, by the gender that they tell. */
type ByGender = Readonly<Record<Gender, readonly string[]>>;

/** Words that stand directly before a name and tell the gender of its bearer. */
export interface Address extends ByGender {
  /** Words that do so behind the name and a hyphen: who has a wife is taken for a man. */
  readonly behind?: ByGender;
}
