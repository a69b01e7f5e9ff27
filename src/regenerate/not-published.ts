/** A build that would give a poorer graph than the user can want, and therefore publishes nothing. */

import { UserError } from '../host/user-error.ts';
import type { Problem } from '../model.ts';
import { problemText } from './problems.ts';

const SHOWN = 20;

/** Thrown instead of publishing: says what is wrong, and what to do. */
export class NotPublished extends UserError {
  readonly problems: readonly Problem[];
  /** Whether there is a graph, which stays as it was. */
  readonly keeps: boolean;
  readonly remedy: string;
  /** @param remedy what to do, in a sentence. */
  constructor(problems: readonly Problem[], remedy: string, keeps: boolean) {
    const more = problems.length > SHOWN ? [`  … and ${problems.length - SHOWN} more`] : [];
    const lines = [...problems.slice(0, SHOWN).map(problemText), ...more];
    const outcome = keeps
      ? 'Nothing was published; the last graph stays as it was.'
      : 'Nothing was published.';
    super([outcome, ...lines, remedy].join('\n'));
    this.problems = problems;
    this.keeps = keeps;
    this.remedy = remedy;
  }
}
