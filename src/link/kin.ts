/** Words of kinship before names: `Bidens Sohn Hunter`. */
import { memo } from '../base/memo.ts';
import type { Language } from '../languages/language.ts';

/** Tells whether a word of kinship stands directly before an offset of a text, with a comma at most between. */
export type KinBefore = (text: string, start: number) => boolean;

/** The last word before a name. */
const LAST_WORD = /(\p{L}[\p{L}-]*),?\s+$/u;
/** As far as it is looked for, in UTF-16 code units. */
const NEAR = 40;

/**
 * Knows the words of the languages; forms of address (`Frau`) are none.
 * @example
 * const isKinBefore = kinTeller([german]);
 * isKinBefore('ihr Sohn Emil', 9) // true
 * isKinBefore('der Bote Emil', 9) // false
 */
export function kinTeller(languages: readonly Pick<Language, 'relations' | 'address'>[]): KinBefore {
  const addresses = new Set(languages.flatMap(({ address }) => [...address.f, ...address.m]));
  const isKin = memo(
    (word) =>
      !addresses.has(word) &&
      languages.some(({ relations }) => [...relations.tagsOf(word, true)].includes('Kin')),
  );
  return (text, start) => {
    const [, word] = LAST_WORD.exec(text.slice(wordBefore(text, start), start)) ?? [];
    return word !== undefined && isKin(word);
  };
}

const BLANK = 0x20;

/** Where the word before an offset begins, past blanks; no farther away than `NEAR`. */
function wordBefore(text: string, start: number): number {
  const least = Math.max(0, start - NEAR);
  let at = start;
  while (at > least && text.charCodeAt(at - 1) === BLANK) at -= 1;
  while (at > least && text.charCodeAt(at - 1) !== BLANK) at -= 1;
  return at;
}
