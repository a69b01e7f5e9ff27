/** Nouns that, with the adjective of a country, describe one body: *irakische Parlament*, *russischen Regierung*. */

import { entriesOf } from '../../base/keyed.ts';
import type { Descriptions } from '../derivations.ts';
import { wordsIn } from '../word-file.ts';
import descriptionsFile from './words/descriptions.txt?raw';

/** How nouns of a gender are declined: the ending of their adjective in the nominative without an article, and their own. */
const GENDERS = {
  neuter: { adjective: 'es', cases: ['', 's', 'es'] },
  feminine: { adjective: 'e', cases: [''] },
  masculine: { adjective: 'er', cases: ['', 's', 'es'] },
  plural: { adjective: 'e', cases: ['', 'n'] },
} as const;

/** All forms of the nouns, with the nominative and the ending of its adjective. */
const HEADS: ReadonlyMap<string, { readonly noun: string; readonly ending: string }> = new Map(
  entriesOf(GENDERS).flatMap(([gender, { adjective, cases }]) =>
    wordsIn(descriptionsFile, gender).flatMap((noun) =>
      cases.map((ending) => [noun + ending, { noun, ending: adjective }] as const),
    ),
  ),
);

/** Single words that describe one body. */
const WORDS: ReadonlySet<string> = new Set(wordsIn(descriptionsFile, 'alone'));

/** Bodies that are called so: *US-Senat*, *US-Außenministerium*. */
const CALLED = /^US-(?:Senat|Kongress|Repräsentantenhaus|\p{Lu}\p{Ll}+ministerium)(?:e?s)?$/u;

/** `irakischen` with the ending of the nominative: `irakisches`. */
const inNominative = (adjective: string, ending: string): string =>
  adjective.toLowerCase().replace(/(?:er|es|en|em|e)$/, '') + ending;

/**
 * Any case gives the nominative, under which the body is linked: *irakischen Parlaments* → *irakisches Parlament*.
 * @example
 * descriptions.bodyOf('irakischen', false, 'Parlaments') // 'irakisches Parlament'
 */
export const descriptions: Descriptions = {
  bodyOf: (word, people, noun) => {
    const head = HEADS.get(noun);
    return people || !head ? undefined : `${inNominative(word, head.ending)} ${head.noun}`;
  },
  describes: (word) =>
    WORDS.has(word) || (/^(?:US|Anti)-\p{Lu}[\p{L}-]*\p{Ll}$/u.test(word) && !CALLED.test(word)),
};
