/** What the article taught about the last word of a name, or all of it: `memory=surname other one`. */

import { MEMORIES, type Memory, recall } from '../memory.ts';
import { recallShortName } from '../short-names/recalled.ts';
import { add, type Collector } from './collector.ts';
import { sizeCode } from './lists.ts';
import type { Stretch } from './stretch.ts';
import { feature } from './templates.ts';
import { POSITIONS } from './values.ts';

const MOST_WORDS = 2;
const ALONE = POSITIONS.indexOf('other');
const FAMILY = POSITIONS.indexOf('family');
const WHOLE = POSITIONS.indexOf('whole');

/** Adds what the article has taught so far about a candidate. */
export function addRemembered(stretch: Stretch, memory: Memory, into: Collector): void {
  if (memory.size === 0) return;
  if (stretch.words <= MOST_WORDS) addLastWord(stretch, memory, into);
  if (stretch.words > 1) addWhole(stretch, memory, into);
}

function addWhole({ profiles, start, end }: Stretch, memory: Memory, into: Collector): void {
  const known = recallShortName(memory, profiles, start, end);
  if (!known) return;
  for (const [as, times] of known) add(into, feature.memory(MEMORIES.indexOf(as), WHOLE, sizeCode(times)));
}

function addLastWord({ words, last, left }: Stretch, memory: Memory, into: Collector): void {
  const known = recall(memory, last);
  if (!known) return;
  for (const [as, times] of known) {
    const code = MEMORIES.indexOf(as);
    add(into, feature.memory(code, words === 1 ? ALONE : FAMILY, sizeCode(times)));
    add(into, feature.leftMemory(left, code));
  }
}
