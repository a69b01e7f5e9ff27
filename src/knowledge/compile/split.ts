/** Names are split into the same tokens as texts. */

import { tokenize } from '../../text/tokens.ts';

/** The words of a name. */
export type Split = (name: string) => readonly string[];

/** Splits names; `abbreviations` keep their full stop. */
export const splitter =
  (abbreviations: ReadonlySet<string>): Split =>
  (name) => {
    const tokens = tokenize(name, { abbreviations, apostropheAfter: () => 'joins' });
    return Array.from({ length: tokens.count }, (_, i) => name.slice(tokens.starts[i], tokens.ends[i]));
  };
