/** Nouns that, with the adjective of a country, describe one body: *Iraqi parliament*, *Russian government*. */

import type { Descriptions } from '../derivations.ts';
import { wordsIn } from '../word-file.ts';
import descriptionsFile from './words/descriptions.txt?raw';

const NOUNS: ReadonlySet<string> = new Set(wordsIn(descriptionsFile));

/** `parliament` and `Parliament`, but not `PARLIAMENT`. */
const inSmallLetters = (noun: string): string => (noun[0] ?? '').toLowerCase() + noun.slice(1);

/**
 * In small letters, as what is no name: *Iraqi Parliament* → *Iraqi parliament*.
 * @example
 * descriptions.bodyOf('Iraqi', false, 'Parliament') // 'Iraqi parliament'
 */
export const descriptions: Descriptions = {
  bodyOf: (word, _, noun) =>
    NOUNS.has(inSmallLetters(noun)) ? `${word} ${inSmallLetters(noun)}` : undefined,
  describes: (word) => /^(?:US|Anti)-\p{Lu}[\p{L}-]*\p{Ll}$/u.test(word),
};
