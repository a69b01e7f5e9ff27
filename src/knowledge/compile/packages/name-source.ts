/** What a source of names of people gives, whatever its format. */

import type { Installed } from './installed.ts';

/** Names in lists, in lists by gender, or deeper: the leaves are what counts. */
export interface NameTrees {
  readonly firstNames: unknown;
  readonly surnames?: unknown;
}

/** A format in which packages give names of people. */
export interface NameSource {
  /** The packages of this format. */
  readonly packages: readonly string[];
  readonly read: (installed: Installed) => NameTrees | Promise<NameTrees>;
}
