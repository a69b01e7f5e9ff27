/** Codes and names of languages as sources write them to ISO 639-1 codes. */

import { plainLetters } from '../base/plain-letters.ts';

const namesIn = (language: string) => new Intl.DisplayNames(language, { type: 'language', fallback: 'none' });

/** Codes that say that there is not one language. */
const NO_LANGUAGE: ReadonlySet<string> = new Set(['mis', 'mul', 'und', 'zxx']);

/** The code that is in use for a language, without script and region; `undefined` for what cannot be a code. */
function usualCode(stated: string): string | undefined {
  try {
    return new Intl.Locale(stated.split(/[-_.]/, 1)[0] ?? '').language;
  } catch {
    return undefined;
  }
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const PAIRS = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

/** The code of each language of two letters by its own name and by its names in some languages, in plain letters. */
function codesByName(languages: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    PAIRS.filter((code) => usualCode(code) === code).flatMap((code) =>
      [...languages, code].flatMap((language) => {
        const name = namesIn(language).of(code);
        return name === undefined ? [] : [[plainLetters(name), code] as const];
      }),
    ),
  );
}

/**
 * Gives the code of a language from a code of two or three letters, also with a region, or from its name in one of `languages` or in itself;
 * `undefined` where the names of the languages that the system knows hold none of these.
 * @example
 * const codeOf = createLanguageReader(['de', 'en']);
 * codeOf('Deutsch') // 'de'
 * codeOf('en-GB') // 'en'
 * codeOf('Klartext') // undefined
 */
export function createLanguageReader(languages: readonly string[]): (stated: string) => string | undefined {
  const [main = 'und'] = languages;
  let known: Intl.DisplayNames | undefined;
  let codes: ReadonlyMap<string, string> | undefined;
  const codeOf = (stated: string): string | undefined => {
    const code = usualCode(stated);
    known ??= namesIn(main);
    if (code !== undefined && !NO_LANGUAGE.has(code) && known.of(code) !== undefined) return code;
    codes ??= codesByName(languages);
    return codes.get(plainLetters(stated));
  };
  // Article after article states the same language.
  let last: { readonly stated: string; readonly code: string | undefined } | undefined;
  return (stated) => {
    if (last?.stated !== stated) last = { stated, code: codeOf(stated) };
    return last.code;
  };
}
