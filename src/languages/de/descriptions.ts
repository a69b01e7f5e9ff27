/** Nouns that, with the adjective of a country, describe one body: *irakische Parlament*, *russischen Regierung*. */

import type { Descriptions } from '../derivations.ts';

/** Nouns by the ending of their adjective in the nominative without an article: es (neuter), e (feminine, plural), er (masculine). */
const heads: Readonly<Record<string, string>> = {
  es: `Parlament Militär Außenministerium Innenministerium Verteidigungsministerium Finanzministerium Justizministerium Präsidialamt Abgeordnetenhaus Oberhaus Unterhaus
    Staatsfernsehen Verfassungsgericht Wirtschaftsministerium Gesundheitsministerium Kabinett`,
  e: `Regierung Armee Streitkräfte Luftwaffe Marine Polizei Bundespolizei Botschaft Zentralbank Nationalbank Justiz Nachrichtenagentur Übergangsregierung Regionalregierung
    Zentralregierung Nationalversammlung Küstenwache Sicherheitskräfte Präsidentschaft Notenbank`,
  er: 'Geheimdienst Senat Generalstab Kongress',
};

const inflected = (noun: string): readonly string[] =>
  noun.endsWith('e') && noun.endsWith('kräfte')
    ? [noun, `${noun}n`]
    : /(?:ung|ee|ei|aft|ank|iz|ur|ung|wache|waffe|marine|ion|e)$/i.test(noun)
      ? [noun]
      : [noun, `${noun}s`, `${noun}es`];

/** All forms of the nouns, with the nominative and the ending of its adjective. */
const HEADS: ReadonlyMap<string, { readonly noun: string; readonly ending: string }> = new Map(
  Object.entries(heads).flatMap(([ending, nouns]) =>
    nouns.split(/\s+/).flatMap((noun) => inflected(noun).map((form) => [form, { noun, ending }] as const)),
  ),
);

/** Single words that describe one body. */
const WORDS: ReadonlySet<string> = new Set([
  'Bundesregierung',
  'US-Regierung',
  'US-Armee',
  'US-Militär',
  'US-Militärs',
  'US-Streitkräfte',
  'US-Streitkräften',
  'Landesregierung',
  'Staatsregierung',
]);

/** `irakischen` with the ending of the nominative: `irakisches`. */
const inNominative = (adjective: string, ending: string): string =>
  adjective.toLowerCase().replace(/(?:er|es|en|em|e)$/, '') + ending;

/** Any case gives the nominative, under which the body is linked: *irakischen Parlaments* → *irakisches Parlament*. */
export const descriptions: Descriptions = {
  bodyOf: (word, people, noun) => {
    const head = HEADS.get(noun);
    return people || !head ? undefined : `${inNominative(word, head.ending)} ${head.noun}`;
  },
  describes: (word) => WORDS.has(word) || /^(?:US|Anti)-\p{Lu}[\p{L}-]*\p{Ll}$/u.test(word),
};
