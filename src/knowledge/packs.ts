/** The packs by name: one with the names of all languages, and of each language one with its words and one with its weights. */

/** One for all languages: people, bodies and places are the same whoever writes of them. */
export const NAMES_PACK = 'names';
/** The name of the pack with the words of a language. */
export const wordsPack = (code: string): string => `${code}.words`;
/** The name of the pack with the weights of a language. */
export const weightsPack = (code: string): string => `${code}.weights`;

/**
 * The names of all packs that languages need: `names`, `de.words` and `de.weights` for German alone.
 * @example
 * packNames(['de']) // ['names', 'de.words', 'de.weights']
 */
export const packNames = (codes: readonly string[]): readonly string[] => [
  NAMES_PACK,
  ...codes.flatMap((code) => [wordsPack(code), weightsPack(code)]),
];

/**
 * What the file of a pack is called.
 * @example
 * packFile('names') // 'names.bin'
 */
export const packFile = (name: string): string => `${name}.bin`;

/**
 * A text section that the packs of one sort alone have, by which one that stands under the name of another is noticed.
 * @example
 * tellingSection('de.weights') // 'confidence'
 */
export function tellingSection(name: string): string {
  if (name === NAMES_PACK) return 'list-particle';
  return name.endsWith('.words') ? 'usage-names' : 'confidence';
}
