/** Where in a sentence a word stands. */

import { item } from '../base/item.ts';
import type { Profile } from './profile/profile.ts';
import { contextSet } from './profile/symbols.ts';

const BEGINNINGS = contextSet('quote', 'colon', 'dash', 'open', 'stop');

/** Whether a word stands within a sentence: behind another word, and not at the beginning of a quotation, a bracket or the like. */
export function isInside(profiles: readonly Profile[], at: number): boolean {
  const before = profiles[at - 1];
  if (before === undefined || BEGINNINGS.has(before.context)) return false;
  for (let i = at - 1; i >= 0; i -= 1) if (item(profiles, i).letters) return true;
  return false;
}
