/** Nouns that, with the adjective of a country, describe one body: *irakische Parlament*, *russischen Regierung*. */

import type { DescriptionHead } from '../language.ts';

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

export const descriptionHeads: ReadonlyMap<string, DescriptionHead> = new Map(
  Object.entries(heads).flatMap(([ending, nouns]) =>
    nouns.split(/\s+/).flatMap((noun) => inflected(noun).map((form) => [form, { noun, ending }] as const)),
  ),
);

/** Single words that describe one body. */
export const descriptionWords: ReadonlySet<string> = new Set([
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
