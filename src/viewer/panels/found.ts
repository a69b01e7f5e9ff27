/** What the search gives beside actors and titles. */

/** Something that was found. */
export interface Further {
  readonly id: string;
  readonly name: string;
  readonly aside: string;
  readonly open: () => void;
  /** It was not found, but may be what is wanted. */
  readonly offered?: true;
}
