/** Letters with less to distinguish them, so that spellings of one name meet. */

/** Letters that Unicode does not take apart. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
]);
const UMLAUTS: ReadonlyMap<string, string> = new Map([
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
]);
const ACCENTS = /[\u0300-\u036f]/gu;
/** Most words: lower case is all there is to do. */
const PLAIN = /^[ -~]*$/u;

/**
 * Lower case, without accents: `Erdoğan` -> `erdogan`, `Straße` -> `strasse`. Other scripts keep their letters and vowel signs.
 * @example
 * plainLetters('Erdoğan') // 'erdogan'
 */
export function plainLetters(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const bare = lower.normalize('NFD').replace(ACCENTS, '').normalize('NFC');
  return bare.replace(/[ßæœøłđðþı]/gu, (letter) => LETTERS.get(letter) ?? letter);
}

/**
 * Lower case, with umlauts as two letters, as keyboards without them write: `Müller` -> `mueller`.
 * @example
 * spelledUmlauts('Müller') // 'mueller'
 */
export function spelledUmlauts(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  const lower = text.normalize('NFC').toLowerCase();
  return lower.replace(/[äöü]/gu, (letter) => UMLAUTS.get(letter) ?? letter);
}
