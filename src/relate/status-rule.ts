/** What tells beyond the noun phrase how a role is held: *the resignation of* chairman X, chairman X *was dismissed*. */

import type { InWords, Status } from '../model.ts';

/** A pattern before, behind or within a statement that says how its role is held; it marks the word that does as `[<mark>…]`. */
export interface StatusRule {
  /** `<language>/status/<what>`; unique. */
  readonly id: `${string}/status/${string}`;
  readonly status: Status;
  /** Why, in a sentence. */
  readonly because: InWords;
  /** Where the pattern stands: it ends where the statement begins, begins where that ends, or lies in it. */
  readonly where: 'before' | 'behind' | 'within';
  readonly match: string;
  /** What the role must be: not every one can be taken away. */
  readonly role?: string;
  /** What must stand nowhere in the sentence. */
  readonly notWith?: string;
  /** What must end directly before the statement besides. */
  readonly after?: string;
  /** What must not end directly before the statement. */
  readonly notAfter?: string;
  /** Whether it speaks of those who stand by somebody, and of nobody else. */
  readonly associates?: true;
  /** Texts in which a role is so held; the word that says so stands in brackets. */
  readonly examples: readonly [string, string, ...string[]];
  /** Texts that tell a role, but none that is so held. */
  readonly notIn: readonly [string, ...string[]];
}

/** Marks an object as a rule of status; the type does the work. */
export const statusRule = (definition: StatusRule): StatusRule => definition;
