/** Headlines in capitals or in title case, in languages that capitalise names only: which of their words the article writes small elsewhere. */

import { lazily } from '../../base/lazily.ts';
import type { Profile } from '../profile/profile.ts';
import { isInCapitals } from '../profile/true-case.ts';

/** Shorter words are written small in title case as well. */
const SHORTEST = 4;
/** From so many words of that length on, all with a capital, a sentence is a headline. */
const FEWEST = 5;

/** Whether a sentence is printed as a headline: in capitals, or in title case. */
export function isHeadline(profiles: readonly Profile[]): boolean {
  if (isInCapitals(profiles)) return true;
  const long = profiles.filter(({ letters, text }) => letters && text.length >= SHORTEST);
  return long.length >= FEWEST && long.every(({ capital }) => capital);
}

/** Tells whether a word stands small in the running text of an article and never with a capital within a sentence; the word is given small. */
export function smallElsewhere(sentences: readonly (readonly Profile[])[]): (word: string) => boolean {
  const words = lazily(() => casesOf(sentences));
  return (word) => words().small.has(word) && !words().capital.has(word);
}

function casesOf(sentences: readonly (readonly Profile[])[]) {
  const [small, capital] = [new Set<string>(), new Set<string>()];
  for (const profiles of sentences)
    if (!isHeadline(profiles))
      for (const { text, letters, capital: isCapital } of profiles.slice(1))
        if (letters) (isCapital ? capital : small).add(text.toLowerCase());
  return { small, capital };
}
