/** Where names of several words stand that the full name of a company has taught. */

import { item } from '../../base/item.ts';
import type { Memory, MemoryOf } from '../memory.ts';
import type { Profile } from '../profile/profile.ts';
import { LONGEST_SHORT_NAME } from './beginnings.ts';

/** What is remembered of a name of several words that a company's full name began with, also where it stands in the genitive. */
export function recallShortName(
  memory: Memory,
  profiles: readonly Profile[],
  start: number,
  end: number,
): ReadonlyMap<MemoryOf, number> | undefined {
  if (end - start > LONGEST_SHORT_NAME) return undefined;
  let beginning = item(profiles, start).text;
  for (let i = start + 1; i < end - 1; i += 1) beginning += ` ${item(profiles, i).text}`;
  const { text, base } = item(profiles, end - 1);
  return (
    memory.get(`${beginning} ${text}`) ?? (base === text ? undefined : memory.get(`${beginning} ${base}`))
  );
}

/** Gives where short names that an article knows of companies end, of those that begin at a word; nothing where it knows none. */
export function shortNamesFrom(
  memory: Memory,
): ((profiles: readonly Profile[], start: number) => readonly number[]) | undefined {
  const firsts = new Set(
    [...memory.keys()].flatMap((key) => (key.includes(' ') ? [key.slice(0, key.indexOf(' '))] : [])),
  );
  if (firsts.size === 0) return undefined;
  return (profiles, start) => {
    if (!firsts.has(item(profiles, start).text)) return [];
    const last = Math.min(profiles.length, start + LONGEST_SHORT_NAME);
    return Array.from({ length: Math.max(0, last - start - 1) }, (_, i) => start + i + 2).filter((end) =>
      recallShortName(memory, profiles, start, end)?.has('organization'),
    );
  };
}
