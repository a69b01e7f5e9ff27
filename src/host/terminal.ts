/** What people read on the terminal. */

/** Characters that a terminal obeys instead of showing them: controls but for line ends and tabs, and marks that turn the direction of text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point.
const OBEYED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * A text as a terminal can show it: names, ids and file names come from elsewhere and may hold escapes.
 * @example
 * visible('a\u001b[31m') // 'a\\u001b[31m'
 */
export const visible = (text: string): string =>
  text.replace(OBEYED, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Says something to the person at the terminal. */
export const say = (text: string): void => void process.stdout.write(`${visible(text)}\n`);

/** Writes a line to standard error, with control characters made visible. */
export const complain = (text: string): void => void process.stderr.write(`${visible(text)}\n`);

/** What ends us when nobody reads our output any more (`… | head`), which is no fault; another error of it is one. */
export const leaveWithReader = (error: NodeJS.ErrnoException): void =>
  process.exit(error.code === 'EPIPE' ? 0 : 1);
