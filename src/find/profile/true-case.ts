/** Lines in capitals as they would be printed elsewhere: `MERKEL TRIFFT MACRON` -> `Merkel trifft Macron`. */

import { has, isClear, isListed, N, W } from './classes.ts';
import type { Profile } from './profile.ts';

/** Gives the profile of a word. */
type ProfileOf = (text: string) => Profile;

const SHORTEST_LINE = 3;
/** A shorter word in capitals is an acronym, unless it is a small word. */
const SHORTEST_WORD = 4;

/** Whether seven of ten words, three at least, are in capitals. */
export function isInCapitals(profiles: readonly Profile[]): boolean {
  let [words, upper] = [0, 0];
  for (const profile of profiles) {
    if (!profile.letters) continue;
    words += 1;
    if (profile.upper) upper += 1;
  }
  return words >= SHORTEST_LINE && upper * 10 >= words * 7;
}

/**
 * The profiles of a line in capitals, as far as lists tell how its words are written elsewhere. Where only names are capitalised it becomes
 * a line in title case: which of its words are names is not for a list to tell.
 */
export const inTrueCase = (
  profiles: readonly Profile[],
  capitalNouns: boolean,
  profileOf: ProfileOf,
): readonly Profile[] =>
  profiles.map((profile) => {
    if (!profile.upper) return profile;
    return (
      ofOpener(profile, profileOf) ??
      ofSmallWord(profile, profileOf) ??
      ofOther(profile, capitalNouns, profileOf)
    );
  });

/** The profiles of a headline, of which those that the article writes small elsewhere are small here, too. */
export const asElsewhere = (
  profiles: readonly Profile[],
  isSmall: (word: string) => boolean,
  profileOf: ProfileOf,
): readonly Profile[] =>
  profiles.map((profile) => {
    if (!profile.capital || !profile.letters) return profile;
    const small = profile.text.toLowerCase();
    const isBody = profile.rank !== -1 && has(profile.names, N.organization | N.place);
    return !(isBody && profile.upper) && isSmall(small) ? profileOf(small) : profile;
  });

/** `NEW`, which may begin a name. */
function ofOpener({ text }: Profile, profileOf: ProfileOf): Profile | undefined {
  const titled = profileOf(titleOf(text));
  return has(titled.words, W['name-opener']) ? titled : undefined;
}

/** `UND`, but not `US`. */
function ofSmallWord({ text, names }: Profile, profileOf: ProfileOf): Profile | undefined {
  const small = profileOf(text.toLowerCase());
  return has(small.words, W.function) && !(isClear(names) && has(names, N.place)) ? small : undefined;
}

function ofOther(profile: Profile, capitalNouns: boolean, profileOf: ProfileOf): Profile {
  const { text, rank, names } = profile;
  if (/[^\p{Lu}-]/u.test(text)) return profile;
  if (text.length < SHORTEST_WORD) return capitalNouns ? profile : ofShortName(profile, profileOf);
  if (rank !== -1 && has(names, N.organization)) return profile;
  const titled = profileOf(text.replace(LONG_PART, titleOf));
  if (!capitalNouns) return titled;
  const small = profileOf(text.toLowerCase());
  const isName = isListed(titled.names) || has(titled.words, W.noun);
  return !isName && has(small.words, W.verb | W.adjective) ? small : (titled.inside ?? titled);
}

/** `FED`, which lists know as `Fed` only. */
function ofShortName(profile: Profile, profileOf: ProfileOf): Profile {
  const titled = profileOf(titleOf(profile.text));
  return !isListed(profile.names) && has(titled.names, N.organization | N.person) ? titled : profile;
}

/** Of a compound, what is no acronym: `SPD-Parteitag`. */
const LONG_PART = /\p{Lu}{4,}/gu;
const titleOf = (part: string): string => part.charAt(0) + part.slice(1).toLowerCase();
