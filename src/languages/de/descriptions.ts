/** Nouns that, with the adjective of a country, describe one body: *irakische Parlament*, *russischen Regierung*. */

export const descriptionHeads: ReadonlySet<string> = new Set(
  `Parlament Parlaments Parlamentes Regierung Armee Streitkräfte Streitkräften Luftwaffe Marine Polizei Bundespolizei Militär Militärs Außenministerium Außenministeriums
  Innenministerium Innenministeriums Verteidigungsministerium Verteidigungsministeriums Finanzministerium Finanzministeriums Justizministerium Botschaft Geheimdienst
  Geheimdienstes Geheimdiensts Zentralbank Justiz Staatsfernsehen Staatsfernsehens Nachrichtenagentur Übergangsregierung Regionalregierung Zentralregierung Führung
  Präsidialamt Präsidialamts Nationalversammlung Abgeordnetenhaus Abgeordnetenhauses Oberhaus Unterhaus Senat Küstenwache Generalstab Sicherheitskräfte Sicherheitskräften`
    .split(/\s+/),
);

/** Single words that describe one body, with the gazetteer row of the country they belong to. */
export const descriptionWords: ReadonlyMap<string, string> = new Map([
  ['Bundesregierung', 'Bundesregierung'],
  ['US-Regierung', 'US-Regierung'],
  ['US-Armee', 'US-Armee'],
  ['US-Militär', 'US-Militär'],
  ['US-Militärs', 'US-Militär'],
  ['US-Streitkräfte', 'US-Streitkräfte'],
  ['US-Streitkräften', 'US-Streitkräfte'],
  ['US-Botschaft', 'US-Botschaft'],
]);
