/** Bodies that several places have, by the word that they all go by: `Senat`, `Landtag`; and what belongs to which place. */
import { rowsBelowHead } from '../base/headed-lines.ts';
import belonging from './places/belonging.tsv?raw';
import bodies from './places/bodies.tsv?raw';

/**
 * By the words that bodies of several places go by: the first of them, by which a body is called that no list has, and the rows of the
 * places that have one, each with the row of the body where a list has it; and whether they are groups of parliaments.
 */
const bodiesByWord = new Map(
  rowsBelowHead(bodies).flatMap(([words = '', cells = '', of = '']) => {
    const places = new Map(
      cells.split(' ').map((cell) => {
        const [place = '', body] = cell.split('=');
        return [place, body] as const;
      }),
    );
    const all = words.split(';');
    const body = { word: all[0] ?? '', places, isGroup: of === 'parliament' };
    return all.map((word) => [word, body] as const);
  }),
);

/** The places to which rows belong, or all rows of a list, by the id of the row or the list; bodies belong to the places that have them. */
const belongings: ReadonlyMap<string, string> = new Map([
  ...[...bodiesByWord.values()].flatMap(({ places }) =>
    [...places].flatMap(([place, body]) => (body === undefined ? [] : [[body, place] as const])),
  ),
  ...rowsBelowHead(belonging).map(([of = '', place = '']) => [of, place] as const),
]);

/** The words that bodies of several places go by, and what belongs to which place. */
export const commonBodies = { bodiesByWord, belongings } as const;
