/** The threads in which a command links what is too much for memory. */
import type { Threads } from '../scale/part-threads.ts';
import type { ObeyFlags } from './obedient.ts';

/** So many threads that obey the same files; none where somebody has decided of actors, since all parts have to hear of that. */
export const linkThreads = (
  { corrections, names }: ObeyFlags,
  count: number,
): { readonly threads?: Threads } =>
  corrections === undefined && count > 1 ? { threads: { count, ...(names !== undefined && { names }) } } : {};
