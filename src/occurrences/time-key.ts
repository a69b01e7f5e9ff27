/** The order of articles among occurrences. */
import type { ArticleHead } from './occurrences.ts';

/**
 * By date, then by id; articles without a date last.
 * @example
 * ['b', 'a'].map((id) => timeKey({ id })).sort() // ['\uffff\u0000a', '\uffff\u0000b']
 */
export const timeKey = ({ date = '\uffff', id }: Pick<ArticleHead, 'date' | 'id'>): string =>
  `${date}\u0000${id}`;
