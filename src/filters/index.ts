/** The filters, in the order in which help and addresses have them. A new one is a file in `choices/` and a line here. */
import { about } from './choices/about.ts';
import { from } from './choices/from.ts';
import { kinds } from './choices/kinds.ts';
import { languages } from './choices/languages.ts';
import { minimum } from './choices/minimum.ts';
import { relations } from './choices/relations.ts';
import { sources } from './choices/sources.ts';
import { to } from './choices/to.ts';
import { undated } from './choices/undated.ts';
import { window } from './choices/window.ts';
import type { Choices, Filter, FilterId } from './filter.ts';

export type { Choices, Filter, FilterId } from './filter.ts';

/** Their order is that of parameters in an address, so that one choice has one address. */
export const FILTERS: readonly Filter[] = [
  from,
  to,
  undated,
  sources,
  languages,
  about,
  window,
  minimum,
  kinds,
  relations,
];

/**
 * What is chosen, as pairs of a name and a text, in the order of the filters.
 * @example
 * written({ from: '2020', languages: ['de', 'en'] }) // [['from', '2020'], ['language', 'de'], ['language', 'en']]
 */
export function written(choices: Choices): readonly (readonly [name: string, text: string])[] {
  return FILTERS.flatMap(({ name, write }) => write(choices).map((text) => [name, text] as const));
}

/**
 * What texts choose; `textsOf` gives those of a name, where there are any. What is not understood is passed over, and `onWrong` hears of it.
 * @example
 * readChoices((name) => (name === 'min' ? ['3'] : [])) // { minimum: 3 }
 */
export function readChoices(
  textsOf: (name: string) => readonly string[],
  onWrong: (filter: Filter, texts: readonly string[]) => void = () => {},
): Choices {
  let choices: Choices = {};
  for (const filter of FILTERS) {
    const texts = textsOf(filter.name);
    if (texts.length === 0) continue;
    const chosen = filter.read(texts);
    if (chosen === undefined) onWrong(filter, texts);
    else choices = { ...choices, ...chosen };
  }
  return choices;
}

/**
 * The choices but for those of some filters.
 * @example
 * without({ from: '2020', window: 3 }, 'window') // { from: '2020' }
 */
export function without(choices: Choices, ...ids: readonly FilterId[]): Choices {
  const left = Object.entries(choices).filter(([id]) => !ids.some((one) => one === id));
  return Object.fromEntries(left);
}
