/** How much of a file is taken in at once. What is larger is reported, never cut in silence. */
import { MAX_PENDING } from '../base/pending.ts';
import type { Problem } from '../model.ts';

/** Longest text of one article, in UTF-16 code units: some 300,000 words. */
export const MAX_TEXT = 2_000_000;

/** Largest file of a format that is read as a whole, in bytes. */
export const MAX_WHOLE = 50_000_000;

const HINT = 'Split it into articles.';

/** An article whose text is longer than `MAX_TEXT`. */
export const tooMuchText = (length: number, where: string): Problem => ({
  code: 'read/long',
  where,
  message: `Its text has ${inMillions(length)} million characters; up to ${MAX_TEXT / 1e6} million are read.`,
  hint: HINT,
  lost: true,
});

/** A line or article of a streamed file that is longer than `MAX_PENDING`. */
export const tooLong = (what: string, where: string): Problem => ({
  code: 'read/long',
  where,
  message: `${what} is longer than ${MAX_PENDING / 1e6} million characters and is left out.`,
  hint: HINT,
  lost: true,
});

/**
 * A file that is larger than `MAX_WHOLE`.
 * @example
 * tooLarge(2 ** 31, 'a.pdf').code // 'read/size'
 */
export const tooLarge = (bytes: number, where: string): Problem => ({
  code: 'read/size',
  where,
  message: `The file has ${inMillions(bytes)} MB; of this kind, up to ${MAX_WHOLE / 1e6} MB are read.`,
  hint: 'Split it, or put its articles into a file of JSON Lines, which may have any size.',
  lost: true,
});

const inMillions = (count: number): string => (Math.ceil(count / 1e5) / 10).toFixed(1);
