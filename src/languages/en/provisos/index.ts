/** English words that name an actor on conditions. */
import type { Proviso } from '../../provisos.ts';
import { dollars } from './dollars.ts';
import { laws } from './laws.ts';

/** Each is tried on its own words. */
export const provisos: readonly Proviso[] = [dollars, laws];
