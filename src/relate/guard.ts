/** What keeps any rule of a language from telling something: a name that is cut, the title of a work, a speaker who is not named. */

import type { InWords } from '../model.ts';

/** Where one of its patterns matches, and all that it has, nothing is told. */
export interface Guard {
  /** `<language>/guard/<what>`; unique. */
  readonly id: `${string}/guard/${string}`;
  /** Why not, in a sentence. */
  readonly because: InWords;
  /** What a statement begins with. */
  readonly at?: string;
  /** What ends directly before it. */
  readonly before?: string;
  /** What begins directly behind it. */
  readonly behind?: string;
  /** What begins directly behind the person of whom it tells. */
  readonly person?: string;
  /** Texts in which nothing is told. */
  readonly examples: readonly [string, string, ...string[]];
  /** Texts in which something is told nevertheless. */
  readonly notIn: readonly [string, ...string[]];
}

/** Marks an object as a guard; the type does the work. */
export const guard = (definition: Guard): Guard => definition;
