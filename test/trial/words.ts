/** Closed word classes of French, as a new language begins with them. */
import { keysOf } from '../../src/base/keyed.ts';
import type { SmallWord } from '../../src/languages/small-words.ts';

const words = (text: string): readonly string[] => text.split(/\s+/);

export const abbreviations: ReadonlySet<string> = new Set(words('M MM Mme Mlle Dr Me St Ste av apr etc'));

/** Words that lose their vowel before another. */
const elided: ReadonlySet<string> = new Set(words('l d qu n s j c m t jusqu lorsqu puisqu'));

export const isElided = (beginning: string): boolean => elided.has(beginning.toLowerCase());

const smallWords: Readonly<Partial<Record<SmallWord, string>>> = {
  'article-nominative': "le la les l' l’",
  indefinite: 'un une des',
  'possessive-pronoun': 'son sa ses leur leurs mon ma mes notre nos votre vos',
  demonstrative: 'ce cet cette ces chaque plusieurs tous toutes',
  in: 'dans en',
  to: 'à vers',
  from: 'depuis',
  of: "de du d' d’",
  with: 'avec',
  for: 'pour',
  against: 'contre',
  by: 'par',
  on: 'sur',
  around: 'près',
  under: 'sous devant derrière entre',
  according: 'selon',
  and: 'et &',
  or: 'ou ni',
  as: 'comme',
  but: 'mais car',
  that: "que qu' qu’ si quand lorsque",
  pronoun: "il elle ils elles on nous vous je tu se s' s’ y lui",
  relative: 'qui dont où lequel',
  auxiliary: 'est sont était étaient a ont avait avaient sera seront été être avoir',
  modal: 'peut peuvent doit doivent veut veulent',
  adverb: "ne n' n’ pas plus aussi hier demain déjà encore très aujourd'hui",
};

export const contexts: ReadonlyMap<string, SmallWord> = new Map(
  keysOf(smallWords).flatMap((name) => words(smallWords[name] ?? '').map((word) => [word, name] as const)),
);

/** Frequent words that tell French from others. */
export const markers: ReadonlySet<string> = new Set(
  words(
    'le la les de du et est dans une un que qui il elle pour sur avec par au aux pas ce son sa ses mais ont été',
  ),
);

export const roles = words('chancelière maire ministre médecin présidente président professeure professeur');
export const speech = words('affirmé annoncé dit déclaré expliqué');
export const orgHeads = words('Banque Fédération Institut Université banque fédération institut université');
export const firstNames = words('Aurore Bastien Clémence Luc Marie Noémie');
