/** Which folded words sound the same in European languages. */
import { memo } from '../base/memo.ts';

/** Letters that spell one sound in European names, whatever the language: `Ralph` and `Ralf`, `Viktor` and `Victor`. */
const SAME_SOUNDS: readonly (readonly [spelling: RegExp, sound: string])[] = [
  [/ph/gu, 'f'],
  [/ck|c/gu, 'k'],
  [/th|dt/gu, 't'],
  [/y/gu, 'i'],
  [/(.)\1/gu, '$1'],
];

/** What a folded word sounds like. */
export const heard = memo((word) =>
  SAME_SOUNDS.reduce((sound, [spelling, by]) => sound.replace(spelling, by), word),
);

/**
 * Whether two folded words sound the same.
 * @example
 * soundTheSame('wonndra', 'wondra') // true
 */
export const soundTheSame = (a: string, b: string): boolean => a === b || heard(a) === heard(b);
