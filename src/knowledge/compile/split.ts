/** Names are split into the same tokens as texts. */

import { type TokenRules, tokenize } from '../../text/tokens.ts';

/** The words of a name. */
export type Split = (name: string) => readonly string[];

/** Splits names; `abbreviations` keep their full stop, `possessives` are words of their own. */
export const splitter =
  ({ abbreviations, possessives }: Pick<TokenRules, 'abbreviations' | 'possessives'>): Split =>
  (name) => {
    const tokens = tokenize(name, { abbreviations, possessives, apostropheAfter: () => 'joins' });
    return Array.from({ length: tokens.count }, (_, i) => name.slice(tokens.starts[i], tokens.ends[i]));
  };
