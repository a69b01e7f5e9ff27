/** What the article taught about the last word of a name: `memory=surname other one`. */

import { MEMORIES, type Memory, recall } from '../memory.ts';
import { add, type Collector } from './collector.ts';
import { sizeCode } from './lists.ts';
import type { Stretch } from './stretch.ts';
import { feature } from './templates.ts';
import { POSITIONS } from './values.ts';

const MOST_WORDS = 2;
const ALONE = POSITIONS.indexOf('other');
const FAMILY = POSITIONS.indexOf('family');

/** Adds what the article has taught so far about the last word of a candidate. */
export function addRemembered({ words, last, left }: Stretch, memory: Memory, into: Collector): void {
  if (memory.size === 0 || words > MOST_WORDS) return;
  const known = recall(memory, last);
  if (!known) return;
  for (const [as, times] of known) {
    const code = MEMORIES.indexOf(as);
    add(into, feature.memory(code, words === 1 ? ALONE : FAMILY, sizeCode(times)));
    add(into, feature.leftMemory(left, code));
  }
}
