/** What the search finds beside actors and titles: loaded when the keyboard comes to its box. */
import { findNotes } from '../notes/find.ts';

/** Something that was found. */
export interface Further {
  readonly id: string;
  readonly name: string;
  readonly aside: string;
  readonly open: () => void;
}

/** So many notes and views are shown. */
const MOST_NOTES = 4;

/** What fits a query. */
export const findFurther = (query: string): readonly Further[] => findNotes(query, MOST_NOTES);
