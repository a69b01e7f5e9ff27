/** The cases of German names: `Deutschen Gesellschaft`, `Landesamtes`, `Instituts für Virologie`. */

import type { NameForms } from '../../name-forms.ts';
import { openingsIn } from '../../name-openings.ts';
import { wordsIn } from '../../word-file.ts';
import nameNounsFile from '../words/name-nouns.txt?raw';
import nameOpeningsFile from '../words/name-openings.txt?raw';

const SHORTEST_STEM = 4;
const ENDINGS = /[emnrs]+$/;

/** All that adjectives and nouns may end in goes, but four letters stay: `deutschen` and `deutscher` are `deutsch`. */
const stem = (word: string): string => {
  const short = word.replace(ENDINGS, '');
  return short.length >= SHORTEST_STEM ? short : word.slice(0, Math.max(SHORTEST_STEM, short.length));
};

type Gender = 'm' | 'f' | 'n';

const nounsOf = (note: string): string => wordsIn(nameNounsFile, note).join('|');

/** Adjectives in front, in any case. */
const ADJECTIVE = new RegExp(
  `^(\\p{Lu}\\p{L}*(?:isch|sch|lich|ig|al|ell|iv|är)|${nounsOf('adjective')})e[mnrs]?$`,
  'u',
);
/** Undeclined, of a town: `Mannheimer`. */
const OF_TOWN = /^\p{Lu}\p{L}{2,}er$/u;
const ENDING: Readonly<Record<Gender, string>> = { m: 'er', f: 'e', n: 'es' };

/** Nouns that bodies are called by, alone or at the end of a compound. */
const HEADS: Readonly<Record<Gender, RegExp>> = {
  f: new RegExp(`(?:${nounsOf('feminine')})$`, 'iu'),
  n: new RegExp(`(?:${nounsOf('neuter')})$`, 'iu'),
  m: new RegExp(`(?:${nounsOf('masculine')})$`, 'iu'),
};
const GENITIVE = /^(.{4,}?)(?:es|s)$/u;

const genderOf = (noun: string): Gender | undefined =>
  (['f', 'n', 'm'] as const).find((gender) => HEADS[gender].test(noun));

/** A noun without the genitive of a known head: `Landesamtes` -> `Landesamt`. */
function unbent(noun: string): string {
  if (genderOf(noun) !== undefined) return noun;
  const short = GENITIVE.exec(noun)?.[1] ?? noun;
  const gender = genderOf(short);
  return gender === 'm' || gender === 'n' ? short : noun;
}

/** The adjectives in front agree with the noun behind them; the rest of the name stays. */
function nominative(name: string): string {
  const words = name.split(' ');
  const last = words.length - 1;
  const head = words.findIndex((word, i) => !ADJECTIVE.test(word) && !(i < last && OF_TOWN.test(word)));
  if (head < 0) return name;
  const noun = unbent(words[head] ?? '');
  const gender = genderOf(noun);
  if (gender === undefined) return name;
  return words
    .map((word, i) => {
      if (i === head) return noun;
      return i < head ? word.replace(ADJECTIVE, `$1${ENDING[gender]}`) : word;
    })
    .join(' ');
}

/** `stem` for comparing names in all cases, `nominative` for showing them, `openings` for words that mean one thing: `Kreis`, `Landkreis`. */
export const nameForms: NameForms = { stem, nominative, openings: openingsIn(nameOpeningsFile) };
