/** Stretches of patterns that say the same of each word of a list. */

/**
 * Each word in each frame, in which it stands for the underscore; joined with `|` they are alternatives.
 * @example
 * framed(['nennen', 'heißen'], ['_ sich', '_ #Quote']) // ['nennen sich', 'nennen #Quote', 'heißen sich', 'heißen #Quote']
 */
export const framed = (words: readonly string[], frames: readonly string[]): readonly string[] =>
  words.flatMap((word) => frames.map((frame) => frame.replace('_', () => word)));
