/** Names of languages as sources write them to ISO 639-1 codes. */

const CODES = new Map([
  ['deu', 'de'],
  ['ger', 'de'],
  ['german', 'de'],
  ['deutsch', 'de'],
  ['eng', 'en'],
  ['english', 'en'],
  ['englisch', 'en'],
]);

/** `de` from `de-DE`, `de_DE`, `deu` or `German`; `undefined` when it names no language known by a code. */
export function languageCode(text: string): string | undefined {
  const name = text.toLowerCase().replace(/[-_].*$/, '');
  return /^[a-z]{2}$/.test(name) ? name : CODES.get(name);
}
