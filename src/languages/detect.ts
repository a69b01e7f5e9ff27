/** Which language a text is in, by its frequent words; none where no known language fits. */

import { classOf, LETTER, MARK } from '../text/characters.ts';
import type { Language } from './language.ts';

/** So much of a text's beginning is looked at, in code units. */
const SAMPLE = 4000;
/** Less than this is too little to tell that a text is in another language: small words of running text, letters of another script. */
const FEWEST = 20;
/** Of the small words in running text, markers are at least one in so many; of those in a related language they are one in ten. */
const RAREST_MARKER = 9;
/** So many words with nothing but blanks and commas between them are running text; lists and tables have none. */
const SHORTEST_RUN = 5;

type Markers = Pick<Language, 'markers'>;

/**
 * The language whose markers cover most words of the text's beginning, the first of the list when none does; `undefined` for a text in another language.
 * @example
 * detectLanguage('Das ist der Anfang von allem.', [german])?.code // 'de'
 * detectLanguage('Это начало всего, и конца не видно.', [german]) // undefined
 */
export function detectLanguage<L extends Markers>(text: string, languages: readonly L[]): L | undefined {
  const runs = runsIn(text.slice(0, SAMPLE));
  const words = runs.flat().map((word) => word.toLowerCase());
  const scored = languages.map((language) => ({ language, score: markersAmong(words, language) }));
  const { language, score } = scored.reduce((a, b) => (b.score > a.score ? b : a));
  if (isFrequent(score, words)) return language;
  return isOfOtherScript(words, languages) || isOfOtherWords(runs, language) ? undefined : language;
}

/** What may stand between two words of a run. */
const JOINTS: ReadonlySet<string> = new Set([' ', ', ', '-', "'", '’']);

/** The words of a text, in runs without other signs between them; the letters of abbreviations (`u. a.`) do not count. */
function runsIn(text: string): readonly (readonly string[])[] {
  const runs: string[][] = [];
  let last = 0;
  for (let at = 0; at < text.length; at += 1) {
    const start = at;
    while (at < text.length && (classOf(text.charCodeAt(at)) & (LETTER | MARK)) !== 0) at += 1;
    if (at === start) continue;
    const word = text.slice(start, at);
    if (word.length === 1 && text[at] === '.') continue;
    if (runs.length > 0 && JOINTS.has(text.slice(last, start))) runs.at(-1)?.push(word);
    else runs.push([word]);
    last = at;
  }
  return runs;
}

const markersAmong = (words: readonly string[], { markers }: Markers): number =>
  words.filter((word) => markers.has(word)).length;

const isFrequent = (markers: number, words: readonly string[]): boolean =>
  markers * RAREST_MARKER >= words.length;

/** The block of characters that a word begins in: scripts stand in blocks of their own. */
const blockOf = (word: string): number => word.charCodeAt(0) >> 8;

/** Whether most letters stand in words of a script that no marker is written in. */
function isOfOtherScript(words: readonly string[], languages: readonly Markers[]): boolean {
  const blocks = new Set(languages.flatMap(({ markers }) => [...markers].map(blockOf)));
  const letters = (some: readonly string[]): number => some.reduce((sum, { length }) => sum + length, 0);
  const others = letters(words.filter((word) => !blocks.has(blockOf(word))));
  return others >= FEWEST && others * 2 > letters(words);
}

/** Whether the running text lacks the frequent words of a language. */
function isOfOtherWords(runs: readonly (readonly string[])[], language: Markers): boolean {
  const small = runs
    .filter(({ length }) => length >= SHORTEST_RUN)
    .flatMap((words) => words.filter((word) => word === word.toLowerCase()));
  return small.length >= FEWEST && !isFrequent(markersAmong(small, language), small);
}
