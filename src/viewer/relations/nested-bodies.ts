/** Bodies that are a part of others: whoever belongs to both does not contradict. */
import { rowsBelowHead } from '../../base/headed-lines.ts';
import table from '../../knowledge/places/nested-bodies.tsv?raw';

/** The rows of the parts of bodies, by the row of the whole. */
export const partsOf: ReadonlyMap<string, readonly string[]> = new Map(
  rowsBelowHead(table).map(([whole = '', parts = '']) => [whole, parts.split(' ')] as const),
);

/** Actors of rows, the part before the whole. */
const PAIRS: ReadonlySet<string> = new Set(
  [...partsOf].flatMap(([whole, parts]) => parts.map((part) => `e:${part} e:${whole}`)),
);

/** Whether one of two actors is a part of the other, by their ids. */
export const areNested = (one: string, other: string): boolean =>
  PAIRS.has(`${one} ${other}`) || PAIRS.has(`${other} ${one}`);
