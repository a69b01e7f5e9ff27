/** What is wrong with a list. */

import type { Problem } from '../../../model.ts';

/** A problem at a place of a list: what is wrong there, and what to do. */
export const problem = (where: string, message: string, hint: string): Problem => ({
  code: 'knowledge/list',
  where,
  message,
  hint,
});

/** A list and what is wrong with it; without a list where not even its head can be read. */
export interface Parsed<T> {
  readonly source: T | undefined;
  readonly problems: readonly Problem[];
}
