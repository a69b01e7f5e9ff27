/** Says which articles are in a language that is not known. */

import { addTo } from '../base/add-to.ts';
import { by } from '../base/order.ts';
import type { Problem } from '../model.ts';
import { languageName } from './language-name.ts';
import { undetermined } from './undetermined.ts';

/** The language of messages. */
const MESSAGES = 'en';

/** An article that could be read, with the code of its language. */
interface Written {
  readonly id: string;
  readonly language: string;
}

/**
 * One problem for each language that is not known, by the codes of those that are: lists alone tell of names there.
 * @example
 * unknownLanguages([{ language: 'pl', id: 'a' }], ['de']).map(({ where }) => where) // ['a']
 */
export function unknownLanguages(articles: readonly Written[], known: readonly string[]): readonly Problem[] {
  const knownOnes = `Known are ${listed(known.map((code) => languageName(code, MESSAGES)))}.`;
  return [...articlesByLanguage(articles, known)]
    .sort(by(([code]) => code))
    .map(([code, [first, ...more]]) => ({
      code: 'languages/unknown',
      where: first,
      message: `${counted(more.length + 1)} in ${described(code)} not known; names were taken from lists alone.`,
      hint: code === undetermined.code ? `${knownOnes} ${REMEDY}` : knownOnes,
    }));
}

const REMEDY = 'State the language of an article that is in one of these.';

type Ids = [first: string, ...more: string[]];

/** The ids of the articles in each language that is not known. */
function articlesByLanguage(all: readonly Written[], known: readonly string[]): ReadonlyMap<string, Ids> {
  const codes = new Set(known);
  const articles = new Map<string, Ids>();
  for (const { language, id } of all) {
    if (codes.has(language)) continue;
    addTo(articles, language, id);
  }
  return articles;
}

const listed = (names: readonly string[]): string => new Intl.ListFormat('en').format(names);

const counted = (count: number): string => (count === 1 ? '1 article is' : `${count} articles are`);

const described = (code: string): string =>
  code === undetermined.code ? 'a language that is' : `${languageName(code, MESSAGES)}, which is`;
