/** Women, by what they are called before their names: `Sprecherin Wondra`. */
import { memo } from '../base/memo.ts';
import type { Language } from '../languages/language.ts';
import type { Listed } from './listed.ts';

/** Tells whether the word directly before an offset of a text calls a woman by what she does. */
export type WomanBefore = (text: string, start: number) => boolean;

/** The last word, or what stands behind its last hyphen, but for abbreviated titles behind it. */
const LAST_WORD = /(\p{L}+)\s+(?:\p{Lu}\p{L}{1,4}\.\s+)*$/u;
/** As far as it is looked for, in UTF-16 code units. */
const NEAR = 60;

/** Knows the words of the languages; given names and places are none: `Konstantin`, `Schwerin`. */
export function womanTeller(
  languages: readonly Pick<Language, 'wordForms'>[],
  { isNamePart, named }: Pick<Listed, 'isNamePart' | 'named'>,
): WomanBefore {
  const isWoman = memo(
    (word) =>
      languages.some(({ wordForms }) => wordForms.isWoman(word)) &&
      !isNamePart(word, 'first-name') &&
      named(word, 'name').length === 0,
  );
  return (text, start) => {
    const [, word] = LAST_WORD.exec(text.slice(Math.max(0, start - NEAR), start)) ?? [];
    return word !== undefined && isWoman(word);
  };
}
