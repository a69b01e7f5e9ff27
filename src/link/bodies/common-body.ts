/** Bodies of several places that go by one word: the *Senat* of Berlin, of Hamburg, of the USA. */
export interface CommonBody {
  /** The word by which one is called that no list has. */
  readonly word: string;
  /** The places that have one, each with the row of the body where a list has it. */
  readonly places: ReadonlyMap<string, string | undefined>;
  /** Whether these are parties or their groups, which sit in parliaments. */
  readonly isGroup?: boolean;
}
