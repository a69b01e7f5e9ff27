/**
 * Names of bodies and places of which another one may be a slip of the pen: a letter too few or too many, or two neighbours in the other
 * order. They are found by what is left of them without one letter (symmetric deletes), so that no name is compared with all.
 */
import { isOneEdit, isSwap } from './one-edit.ts';

/** Words of fewer letters are one letter apart by chance: *Bayer* and *Bayern*, *Sanford* and *Stanford*; but the last one may lack. */
const SHORTEST = 8;

/** An index of names, asked for those a slip away. */
export interface NearNames {
  /** Takes note of a right name, folded, with what is to be given for it. */
  readonly add: (folded: string, key: string) => void;
  /** What the names stand for of which a folded name may be a slip. */
  readonly near: (folded: string) => ReadonlySet<string>;
}

/** So many answers are remembered. */
const MOST = 200_000;
const NONE: ReadonlySet<string> = new Set();

/** Knows no name yet. */
export function createNearNames(): NearNames {
  const right = new Map<string, string>();
  const without = new Map<string, string[]>();
  const asked = new Map<string, ReadonlySet<string>>();
  return {
    add: (folded, key) => {
      if (folded.length < SHORTEST || right.has(folded)) return;
      right.set(folded, key);
      asked.clear();
      for (const rest of withoutOneLetter(folded)) {
        const names = without.get(rest);
        if (names === undefined) without.set(rest, [folded]);
        else names.push(folded);
      }
    },
    near: (folded) => {
      if (right.size === 0 || folded.length < SHORTEST - 1) return NONE;
      const before = asked.get(folded);
      if (before !== undefined) return before;
      const keys = new Set<string>();
      for (const rest of [folded, ...withoutOneLetter(folded)])
        for (const name of [...(right.has(rest) ? [rest] : []), ...(without.get(rest) ?? [])])
          if (isSlipOf(folded, name)) keys.add(right.get(name) ?? '');
      if (asked.size >= MOST) asked.clear();
      asked.set(folded, keys);
      return keys;
    },
  };
}

function* withoutOneLetter(name: string): Iterable<string> {
  for (let i = 1; i < name.length; i += 1) yield name.slice(0, i) + name.slice(i + 1);
}

/** Whether the names differ by one slip in one long word, and begin alike. */
function isSlipOf(wrong: string, right: string): boolean {
  const [words, others] = [wrong.split(' '), right.split(' ')];
  if (words.length !== others.length) return false;
  const differing = words.flatMap((word, i) =>
    word === others[i] ? [] : [[word, others[i] ?? ''] as const],
  );
  const [[word, other] = ['', ''], ...more] = differing;
  if (more.length > 0 || other.length < SHORTEST) return false;
  if (word.length < SHORTEST) return word === other.slice(0, -1);
  return word[0] === other[0] && isOneEdit(word, other) && !isSwap(word, other);
}
