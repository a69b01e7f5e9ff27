/** Articles of invented words, enough of them to be clustered. */

/** Thirty words for each place in a sentence, so that there are more words than classes. */
const word = (kind: string, number: number) =>
  `${kind}${'abcdefghijklmnopqrstuvwxyz'.charAt(number % 26)}${'xyz'.charAt(number % 3)}`;

const sentence = (i: number) =>
  `Der ${word('Alt', i)} ${word('lief', i * 7)} zum ${word('Tor', i * 5)}, ${word('der', i * 3)} ${word('Zug', i * 11)} ${word('kam', i * 13)}.`;

/** An article as a line of JSON. */
export const inventedArticle = (i: number, language = 'de'): string =>
  JSON.stringify({
    id: String(i),
    language,
    date: '2020-03-01',
    source: 'x',
    text: Array.from({ length: 40 }, (_, s) => sentence(i * 41 + s)).join(' '),
  });

/** Sixty German articles and one in English. */
export const INVENTED_ARTICLES: string = [
  ...Array.from({ length: 60 }, (_, i) => inventedArticle(i)),
  inventedArticle(99, 'en'),
].join('\n');
