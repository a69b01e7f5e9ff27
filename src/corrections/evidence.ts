/** Corrections as reasons. */
import type { Evidence } from '../model.ts';

/** What somebody has said, and where: a verb of the corrections, or `listed` of a name in a list of one's own. */
export interface Decided {
  readonly verb: string;
  readonly at: string;
}

/** The verb of lists of one's own: they are no corrections, and as good as one. */
export const LISTED = 'listed';

/** A decision outweighs whatever else speaks for a kind, and for an actor. */
const WEIGHTS = { mention: 1000, actor: 20 } as const;

/**
 * The reason that a correction is: its verb and its place, `same corrections.yaml:12`.
 * @example
 * evidenceOf({ verb: 'same', at: 'corrections.yaml:12' }, 'actor').id // 'same corrections.yaml:12'
 */
export const evidenceOf = ({ verb, at }: Decided, of: keyof typeof WEIGHTS): Evidence => ({
  by: 'correction',
  id: `${verb} ${at}`,
  weight: WEIGHTS[of],
});

const REASON = /^([a-z]+) (\S.*:\d+)$/u;

/**
 * The verb and the place of a correction, where the id of a reason is one.
 * @example
 * decisionIn('same corrections.yaml:12') // { verb: 'same', at: 'corrections.yaml:12' }
 */
export function decisionIn(id: string): Decided | undefined {
  const [, verb, at] = REASON.exec(id) ?? [];
  return verb === undefined || at === undefined ? undefined : { verb, at };
}
