/** The lists as linking asks them. */
import type { Namesake, Row } from '../model.ts';
import type { Lists } from '../spelling/noted-words.ts';

/** Gives a gazetteer row by its id. */
export type RowById = (rowId: string) => Row | undefined;

/** The rows of all lists, by id and by what they are called. */
export interface Listed {
  readonly rowById: RowById;
  readonly notes: Lists;
  /** The rows that a printed name is one of; with `surname`, famous people whose surname it is. */
  readonly named: (name: string, as: 'name' | 'surname') => readonly Row[];
  /** The place to which an adjective or an inhabitant belongs: `French`. */
  readonly placeOfDemonym: (word: string) => Row | undefined;
  /** Other places that bear a name of a row. */
  readonly namesakes: (row: Row) => readonly Namesake[];
  /** Whether lists know a printed word as a part of people's names. */
  readonly isNamePart: (word: string, as: 'first-name' | 'surname') => boolean;
}
