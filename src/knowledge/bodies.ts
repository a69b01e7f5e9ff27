/** Bodies that several places have, by the word that they all go by: `Senat`, `Landtag`; and what belongs to which place. */
import { rowsBelowHead } from '../base/headed-lines.ts';
import belonging from './places/belonging.tsv?raw';
import bodies from './places/bodies.tsv?raw';

/** The words that bodies of several places go by, each with the rows of these places, and the row of the body where a list has it. */
const bodiesByWord: ReadonlyMap<string, ReadonlyMap<string, string | undefined>> = new Map(
  rowsBelowHead(bodies).flatMap(([words = '', cells = '']) => {
    const places = new Map(
      cells.split(' ').map((cell) => {
        const [place = '', body] = cell.split('=');
        return [place, body] as const;
      }),
    );
    return words.split(';').map((word) => [word, places] as const);
  }),
);

/** The places to which rows belong, or all rows of a list, by the id of the row or the list; bodies belong to the places that have them. */
const belongings: ReadonlyMap<string, string> = new Map([
  ...[...bodiesByWord.values()].flatMap((places) =>
    [...places].flatMap(([place, body]) => (body === undefined ? [] : [[body, place] as const])),
  ),
  ...rowsBelowHead(belonging).map(([of = '', place = '']) => [of, place] as const),
]);

/** The words that bodies of several places go by, and what belongs to which place. */
export const commonBodies = { bodiesByWord, belongings } as const;
