/**
 * Names of bodies and places of which another one may be a slip of the pen: a letter too few or too many, or two neighbours in the other
 * order. They are found by what is left of them without one letter (symmetric deletes), so that no name is compared with all.
 */
import { addTo } from '../base/add-to.ts';
import { isOneEdit, isSwap } from '../spelling/one-edit.ts';
import { shortenedHashes } from '../spelling/shortened-hashes.ts';

/** Words of fewer letters are one letter apart by chance: *Bayer* and *Bayern*, *Sanford* and *Stanford*; but the last one may lack. */
const SHORTEST = 8;

/** An index of names, asked for those a slip away. */
export interface NearNames {
  /** Takes note of a right name, folded, with what is to be given for it. */
  readonly add: (folded: string, key: string) => void;
  /** What the names stand for of which a folded name may be a slip. */
  readonly near: (folded: string) => ReadonlySet<string>;
}

/** The first letter is right. */
const SECOND = 1;
/** So many answers are remembered. */
const MOST = 200_000;
const NONE: ReadonlySet<string> = new Set();

/** Knows no name yet. */
export function createNearNames(): NearNames {
  const right = new Map<string, string>();
  /** By the hash of what is left of it without one letter, or of all of it. */
  const shortened = new Map<number, string[]>();
  const whole = new Map<number, string[]>();
  const asked = new Map<string, ReadonlySet<string>>();
  return {
    add: (folded, key) => {
      if (folded.length < SHORTEST || right.has(folded)) return;
      right.set(folded, key);
      asked.clear();
      const { own, shorter } = shortenedHashes(folded, SECOND);
      addTo(whole, own, folded);
      for (const hash of shorter) addTo(shortened, hash, folded);
    },
    near: (folded) => {
      if (right.size === 0 || folded.length < SHORTEST - 1) return NONE;
      const before = asked.get(folded);
      if (before !== undefined) return before;
      const keys = new Set<string>();
      const { own, shorter } = shortenedHashes(folded, SECOND);
      for (const hash of [own, ...shorter])
        for (const names of [whole.get(hash), shortened.get(hash)])
          for (const name of names ?? []) if (isSlipOf(folded, name)) keys.add(right.get(name) ?? '');
      if (asked.size >= MOST) asked.clear();
      asked.set(folded, keys);
      return keys;
    },
  };
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
