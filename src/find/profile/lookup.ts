/** A word -> what the names lexicon says of it. */

import type { Gazetteer } from '../../knowledge/open/gazetteer.ts';
import { isSmall, isUpper } from '../../text/characters.ts';
import { isListed, OF_BASE } from './classes.ts';
import type { LookedUp } from './facts.ts';
import type { Sources } from './sources.ts';

/** Looks a word up, and the word without its genitive. */
export function lookUp(text: string, sources: Sources): LookedUp {
  const { words } = sources.gazetteer;
  const spelling = listedSpelling(text, sources.gazetteer);
  const rank = words.find(spelling);
  const own = words.classesAt(rank);
  const base = isListed(own) ? spelling : baseOf(spelling, sources);
  const baseRank = base === spelling ? -1 : words.find(base);
  const names = own | (base === spelling ? 0 : words.classesAt(baseRank) & OF_BASE);
  const lower = text.toLowerCase();
  return { text, lower, spelling, rank, baseRank, base, names, flags: flagsOf(rank, sources.gazetteer) };
}

function flagsOf(rank: number, gazetteer: Gazetteer): number {
  if (!gazetteer.begins(rank)) return 0;
  const state = gazetteer.step(0, rank);
  return state === -1
    ? 0
    : gazetteer.namedBy(state).reduce((all, row) => all | gazetteer.flagsOf(row >> 1), 0);
}

/** A word in capitals is looked up in its usual spelling: `BERLIN` -> `Berlin`. */
function listedSpelling(text: string, { words }: Gazetteer): string {
  if (isSmall(text.charCodeAt(1))) return text;
  if (!/^[\p{Lu}-]{4,}$/u.test(text) || words.find(text) !== -1) return text;
  const titled = text.toLowerCase().replace(/(?:^|-)\p{L}/gu, (letter) => letter.toUpperCase());
  return words.find(titled) === -1 ? text : titled;
}

/** The word without a genitive that a list speaks for. */
function baseOf(text: string, { gazetteer, language }: Sources): string {
  if (!isUpper(text.charCodeAt(0))) return text;
  const stem = language.wordForms.withoutGenitive(text);
  return stem !== text && isListed(gazetteer.words.classesOf(stem)) ? stem : text;
}
