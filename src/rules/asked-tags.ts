/** The tags by which a match statement is told from afar: those with which it begins and goes on, and those that it needs. */

import type { MatchPart } from './compromise.ts';

/**
 * The tags of which a word has one where it is the first of a part; none where that cannot be told.
 * @example
 * tagsOf({ tag: 'Role' }) // ['Role']
 * tagsOf({ negative: true, tag: 'Role' }) // []
 * tagsOf({ choices: [[{ tag: 'Role' }], [{ tag: 'Kin' }]] }) // ['Role', 'Kin']
 */
export function tagsOf<T extends string>(part: MatchPart<T>): readonly T[] {
  const { tag, choices = [], operator, negative } = part;
  if (negative) return [];
  if (tag !== undefined) return [tag];
  const tags = choices.map(([one]) => (one?.negative ? undefined : one?.tag));
  const asked = operator === 'and' ? tags.slice(0, 1) : tags;
  const known = asked.filter((one) => one !== undefined);
  return known.length < asked.length ? [] : known;
}

/**
 * The tags of which the first word of a match has one, those of parts that may lack among them; none where that cannot be told.
 * @example
 * beginningsOf([{ tag: 'Role', optional: true }, { tag: 'Capital' }]) // ['Role', 'Capital']
 */
export function beginningsOf<T extends string>(parts: readonly MatchPart<T>[]): readonly T[] {
  const tags: T[] = [];
  for (const part of parts) {
    const own = tagsOf(part);
    if (own.length === 0) return [];
    tags.push(...own);
    if (!mayLack(part)) return tags;
  }
  return [];
}

/**
 * The tags of which the second word of a match has one; none where that cannot be told.
 * @example
 * secondsOf([{ tag: 'Role' }, { tag: 'Capital' }]) // ['Capital']
 */
export function secondsOf<T extends string>(parts: readonly MatchPart<T>[]): readonly T[] {
  const [first, ...others] = parts;
  if (!first || mayLack(first) || !isOfOneWord(first)) return [];
  const behind = beginningsOf(others);
  if (!mayRepeat(first) || behind.length === 0) return behind;
  const again = tagsOf(first);
  return again.length === 0 ? [] : [...again, ...behind];
}

/**
 * The tags that must be there.
 * @example
 * neededOf([{ tag: 'Role' }, { tag: 'Kin', optional: true }]) // ['Role']
 */
export const neededOf = <T extends string>(parts: readonly MatchPart<T>[]): readonly T[] =>
  parts.flatMap((part) => {
    const { tag, choices = [], operator, negative } = part;
    if (mayLack(part) || negative) return [];
    if (tag !== undefined) return [tag];
    return operator === 'and' ? choices.flatMap(([one]) => (one?.tag && !one.negative ? [one.tag] : [])) : [];
  });

/** Whether a match may lack a part. */
const mayLack = ({ optional = false, min }: MatchPart): boolean => optional || min === 0;

const mayRepeat = ({ greedy = false, min, max }: MatchPart): boolean =>
  greedy || min !== undefined || max !== undefined;

/**
 * Whether each way to fill a part takes one word.
 * @example
 * isOfOneWord({ choices: [[{ word: 'von' }, { word: 'der' }]] }) // false
 */
export const isOfOneWord = ({ operator, choices = [] }: MatchPart): boolean =>
  operator === 'and' || choices.every(({ length }) => length === 1);

/**
 * The part, if all the tags that it speaks of are of a list; else throws what is to be said of one that is not.
 * @example
 * withTags({ tag: 'Role' }, (name) => name === 'Role', (tag) => `no tag ${tag}`) // { tag: 'Role' }
 */
export function withTags<T extends string>(
  part: MatchPart,
  isTag: (name: string) => name is T,
  complaint: (tag: string) => string,
): MatchPart<T> {
  const { tag, choices, ...rest } = part;
  if (tag !== undefined && !isTag(tag)) throw new Error(complaint(tag));
  return {
    ...rest,
    ...(tag === undefined ? {} : { tag }),
    ...(choices
      ? { choices: choices.map((ways) => ways.map((one) => withTags(one, isTag, complaint))) }
      : {}),
  };
}
