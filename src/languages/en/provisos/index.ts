/** English words that name an actor on conditions. */
import type { Proviso } from '../../provisos.ts';
import { dollars } from './dollars.ts';
import { events } from './events.ts';
import { foreignAffairs } from './foreign-affairs.ts';
import { laws } from './laws.ts';
import { moneyWords } from './money-words.ts';
import { swiss } from './swiss.ts';
import { time } from './time.ts';
import { union } from './union.ts';

/** Each is tried on its own words. */
export const provisos: readonly Proviso[] = [
  dollars,
  events,
  foreignAffairs,
  laws,
  moneyWords,
  swiss,
  time,
  union,
];
