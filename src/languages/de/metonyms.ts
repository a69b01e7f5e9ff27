/** Governments and clubs by the names of their places. */
import type { Metonyms } from '../metonyms.ts';

const words = (text: string): readonly string[] => text.split(' ');

/** Verbs in the forms that news prints, which count beside the bare name of a place alone: *Washington warnt*. */
export const metonyms: Metonyms = {
  acts: [
    ...words(
      'warnt warnte droht drohte fordert forderte verlangt verlangte kritisiert kritisierte verurteilt verurteilte',
    ),
    ...words(
      'dementiert dementierte bestreitet bestritt erklärt erklärte betont betonte beschuldigt beschuldigte bezichtigt',
    ),
    ...words(
      'verhängt verhängte beschließt beschloss verbietet verbot kündigt kündigte lehnt lehnte weist wies wirft warf',
    ),
    ...words(
      'reagiert reagierte protestiert protestierte begrüßt begrüßte unterstützt unterstützte erwägt erwog',
    ),
    ...words(
      'will plant plante prüft prüfte schickt schickte sucht suchte blockiert blockierte zögert hofft antwortet antwortete meldet meldete räumt räumte wirbt verspricht versprach einigt lockert lockerte verschärft verschärfte verlängert verlängerte schließt schloss öffnet öffnete sperrt sperrte wollen planen lockern verschärfen rechtfertigt beteuert bezeichnet bezeichnete verteidigt verteidigte pocht beharrt beharrte billigt billigte',
    ),
    ...words(
      'warnen drohen fordern verlangen verhängen reagieren werfen kritisieren beschuldigen streiten verhandeln',
    ),
  ],
  toward: [
    ...['laut', 'aus Sicht', 'nach Ansicht', 'im Auftrag', 'auf Druck', 'auf Wunsch', 'auf Kosten'],
    ...[
      'Sanktionen gegen',
      'Vorwürfe gegen',
      'Drohungen gegen',
      'Strafzölle gegen',
      'Embargo gegen',
      'Krieg gegen',
    ],
    ...['Druck auf', 'Kritik an', 'Appell an', 'Forderungen an', 'Ultimatum an', 'Waffenlieferungen an'],
    ...['Gespräche mit', 'Gesprächen mit', 'Verhandlungen mit', 'Abkommen mit', 'Streit mit', 'Konflikt mit'],
    ...[
      'Handelsstreit mit',
      'Handelskrieg mit',
      'Dialog mit',
      'Beziehungen zu',
      'Verhältnis zu',
      'Vorwürfe an',
    ],
  ],
  pairing: ['zwischen'],
  dealings: [
    ...words(
      'Abkommen Beziehungen Beziehung Dialog Differenzen Eskalation Gespräche Gesprächen Graben Handelskrieg',
    ),
    ...words(
      'Handelsstreit Konflikt Konflikte Krieg Krise Spannungen Streit Verhandlungen Verhältnis Vertrag Wettstreit',
    ),
    ...words('Wettrüsten Zusammenarbeit Zwist Rivalität Bündnis Entspannung Annäherung Vereinbarung'),
  ],
  plays: [
    ...words(
      'siegt siegte gewinnt gewann verliert verlor unterliegt unterlag schlägt schlug besiegt besiegte spielt spielte',
    ),
    ...words(
      'trifft traf führt führte empfängt empfing kassiert kassierte erzielt erzielte dominiert dominierte',
    ),
  ],
  team: words(
    'Trainer Trainerin Coach Kapitän Torwart Torhüter Keeper Stürmer Angreifer Verteidiger Innenverteidiger Mittelfeldspieler Mittelfeld Abwehr Sportdirektor Sportchef Manager Elf Mannschaft Spieler Profis Führungstreffer Ausgleich Sieg Niederlage',
  ),
};
