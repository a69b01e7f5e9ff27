/** Letters in brackets that name nobody: what a share is called on an exchange, and who signs an article. */

import type { Profile } from '../profile/profile.ts';

const SYMBOL = /^[\p{Lu}\d]{1,6}$/u;
const EXCHANGE = /^\p{Lu}{1,2}$/u;
const CLOSING = new Map([
  ['<', '>'],
  ['(', ')'],
]);

/** Whether all of a sentence is the sign of its writer: `(SB)`. Agencies, which are listed, sign in this way as well. */
export const isSignature = (profiles: readonly Profile[]): boolean =>
  profiles.length === 3 &&
  profiles[0]?.text === '(' &&
  profiles[2]?.text === ')' &&
  profiles[1]?.rank === -1 &&
  SYMBOL.test(profiles[1].text);

/** Where a ticker, as `<APCI.O>`, `<GY>` or `(AAPL.O)` behind a firm, that begins with the bracket at `start` ends; `start` where none begins there. */
export function endOfTicker(profiles: readonly Profile[], start: number): number {
  const first = profiles[start];
  const close = first === undefined || first.letters ? undefined : CLOSING.get(first.text);
  if (close === undefined || !SYMBOL.test(profiles[start + 1]?.text ?? '')) return start;
  if (profiles[start + 2]?.text === close) return close === '>' ? start + 3 : start;
  const listed = profiles[start + 2]?.text === '.' && EXCHANGE.test(profiles[start + 3]?.text ?? '');
  return listed && profiles[start + 4]?.text === close ? start + 5 : start;
}

/** A line in its usual case but for the tickers in it, which stay as they are printed: `<AAPL.O>`. */
export const withTickers = (printed: readonly Profile[], cased: readonly Profile[]): readonly Profile[] => {
  let end = 0;
  return printed.map((profile, i) => {
    if (i >= end) end = profile.text === '<' ? endOfTicker(printed, i) : end;
    return i < end ? profile : (cased[i] ?? profile);
  });
};
