/** German: signs that a stretch of text names a place. */

import { rule } from '../../../rules/rule.ts';
import { DASH, SLASH, spelled } from '../../../rules/spelled.ts';
import { patternWords } from '../pattern-words.ts';

/** Districts that bear the name of a town. */
const DISTRICT = spelled({ is: patternWords('district') });
/** Kinds of streets behind two parts with hyphens. */
const STREET = spelled({ lastParts: patternWords('street') });

/** Signs of places that no list needs to have. */
export const places = [
  rule({
    id: 'de/place/name-after-head',
    finds: 'place',
    because: {
      en: 'A noun for a kind of place in apposition tells what the name behind it is.',
      de: 'Ein Wort für eine Art von Ort sagt, was der Name dahinter ist.',
    },
    match: '#PlaceHead [<name>#Nameable+]',
    sure: true,
    examples: ['In der Provinz [Wondrastan] wird gekämpft.', 'Er kommt aus dem Dorf [Wondrau] im Norden.'],
    notIn: ['In der Provinz wird gekämpft.', 'In der Provinz Ende Mai.'],
  }),
  rule({
    id: 'de/place/direction-before-unknown',
    finds: 'place',
    because: {
      en: 'After “in”, “aus” and “nach” without an article comes a place.',
      de: 'Hinter „in“, „aus“ und „nach“ ohne Artikel steht ein Ort.',
    },
    match: '#Direction [<name>#Unknown+]',
    notBefore: ['Capital'],
    examples: ['In [Wondrastan] wird gekämpft.', 'Sie flogen nach [Wondrastan] zurück.'],
    notIn: ['In der Nacht wird gekämpft.', 'In Alten- und Pflegeheimen wird gekämpft.'],
  }),
  rule({
    id: 'de/place/around-before-name',
    finds: 'place',
    because: {
      en: 'Words of neighbourhood stand before places.',
      de: 'Wörter der Nachbarschaft wie „nahe“ und „nördlich“ stehen vor Orten.',
    },
    match: '#Around (von|der|des)? [<name>#Nameable+]',
    examples: ['Das Lager nahe [Wondrastan] brannte.', 'Nördlich von [Wondrau] brannte es.'],
    notIn: ['Das Lager in der Nähe brannte.', 'Rund zehn Häuser brannten.'],
  }),
  rule({
    id: 'de/place/place-in-brackets',
    finds: 'place',
    because: {
      en: 'A place in brackets behind a name tells where the named place lies.',
      de: 'Ein Ort in Klammern hinter einem Namen sagt, wo der genannte Ort liegt.',
    },
    match: '#Preposition [<name>(#Nameable && !#FirstName) #Nameable+?] #Open #Place #Close',
    examples: [
      'Das Werk in [Wondrastan] (Thüringen) schließt.',
      'Die Straße nach [Wondrau] (Hessen) ist gesperrt.',
    ],
    notIn: ['Das Werk (Thüringen) schließt.', 'Es siegte Wondratschek (Polen).'],
  }),
  rule({
    id: 'de/place/dateline',
    finds: 'place',
    because: {
      en: 'A report begins with the place it comes from and the agency in brackets.',
      de: 'Eine Meldung beginnt mit dem Ort, aus dem sie kommt, und der Agentur in Klammern.',
    },
    match: `[<name>#Nameable+] #Open #Media #Close ${DASH}`,
    examples: [
      '[Wondrau] (dpa) – Am Freitag ruhte der Betrieb.',
      '[Bad Wondrau] (AFP) - Am Freitag ruhte er.',
    ],
    notIn: ['Wondratschek (SPD) widersprach.', 'Das meldete Wondrau (dpa).'],
  }),
  rule({
    id: 'de/place/slash-place',
    finds: 'place',
    because: {
      en: 'A slash joins two places.',
      de: 'Ein Schrägstrich verbindet zwei Orte.',
    },
    match: `[<name>#Nameable+] ${SLASH} (#Place && !main)`,
    notAfter: ['PlaceHead', 'OrgHead', 'Club'],
    examples: [
      'Das Treffen in [Wondrastan]/Jordanien endete.',
      'Zwischen [Wondrau]/Hessen und Berlin staut es sich.',
    ],
    notIn: ['Das Treffen in der Hauptstadt endete.', 'Der Flughafen Wondrau/Berlin schließt.'],
  }),
  rule({
    id: 'de/place/adjective-before-head',
    finds: 'place',
    because: {
      en: 'Bridges, lanes, lakes and hills bear an adjective in their name: Alte Brücke, Ratzeburger See.',
      de: 'Brücken, Gassen, Seen und Hügel tragen ein Adjektiv im Namen: Alte Brücke, Ratzeburger See.',
    },
    match: '[<name>#NameAdjective #PlaceHead]',
    notAfter: ['NameAdjective', 'OrgHead', 'Body'],
    notBefore: ['Capital'],
    examples: [
      'Sie trafen sich auf der [Alten Brücke] am Abend.',
      'Sie wohnt in der [Unteren Gasse] seit Jahren.',
    ],
    notIn: ['Sie trafen sich auf der alten Brücke.', 'Die Alte Brücke Wondrau ist gesperrt.'],
  }),
  rule({
    id: 'de/place/at-water',
    finds: 'place',
    because: {
      en: 'Towns are told apart by the river, lake or hill they lie at.',
      de: 'Orte unterscheidet man nach dem Fluss, See oder Berg, an dem sie liegen.',
    },
    match: '[<name>(#Nameable && !#FirstName && !#Noun) (am|an|im|ob) (der|dem)? (#Place|#Unknown)]',
    notAfter: ['NameStart', 'Initial', 'OrgHead', 'Role', 'Article', 'Adjective'],
    notBefore: ['Capital'],
    examples: [
      'Er stammt aus [Wondrau am Dachstein] und lebt in Wien.',
      'Er lebt in [Wondrau an der Wondra] seit Jahren.',
    ],
    notIn: ['Er stammt aus einem Haus am Wasser.', 'Er sah Wondratschek in Wien.'],
  }),
  rule({
    id: 'de/place/district-before-name',
    finds: 'place',
    because: {
      en: 'A district that has its name from a town is another place than the town: Landkreis Ebersberg.',
      de: 'Ein Kreis, der nach einer Stadt heißt, ist ein anderer Ort als die Stadt: Landkreis Ebersberg.',
    },
    match: `[<name>(#Capital && ${DISTRICT}) #Nameable+]`,
    whole: true,
    claims: 5,
    examples: [
      'Im [Landkreis Ebersberg] regnete es.',
      'Das teilte der [Kreis Unna] mit.',
      'Der Landrat des [Landkreises Wondrau] kam.',
    ],
    notIn: ['Im Landkreis regnete es.', 'Die Stadt Ebersberg liegt in Bayern.', 'Ein Kreis Frauen saß da.'],
  }),
  rule({
    id: 'de/place/street-called-after-somebody',
    finds: 'place',
    because: {
      en: 'Streets and squares of three parts with hyphens are called after somebody: Willy-Brandt-Straße.',
      de: 'Straßen und Plätze aus drei Teilen mit Bindestrich heißen nach jemandem: Willy-Brandt-Straße.',
    },
    match: `[<name>(#Capital && ${STREET})]`,
    notAfter: ['FirstName'],
    claims: 4,
    examples: [
      'In der [Josef-Wundner-Straße] wird gebaut.',
      'Am [Franz-Xaver-Wundner-Weg] wird gebaut.',
      'Sie wohnt am [Emil-Wondra-Platz] in Wondrau.',
    ],
    notIn: ['In der Ost-West-Verbindung wird gebaut.', 'An der Hauptstraße wird gebaut.'],
  }),
];
