/** German: in which countries bodies are at home. */

import { relation } from '../../../relate/rule.ts';
import { spelled } from '../../../rules/spelled.ts';
import { patternWords } from '../pattern-words.ts';
import { COUNTRY_HOME, HOME } from './parts.ts';

/** What each country or region has, or has a part of (and what has an article of its own, as a paper does that has an edition there): the *Austrian* government is not the German one, and a *Bavarian* association not that of all Germany. */
const EVERYWHERE = spelled({
  begins: [...patternWords('everywhere-first'), 'the\\s'],
  ends: [...patternWords('authority'), ...patternWords('everywhere')],
});
/** What only a state has, and of which linking knows the one that each state has: *Bundesregierung*, *Kongress*. */
const OWN = spelled({ begins: patternWords('own-body') });
/** A party with its country in its name: *Kommunistische Partei Chinas*. */
const OF_SOMEWHERE = spelled({ ends: ['s'] });
/** An adjective without its noun: *Deutsche Öffentliche*. */
const INFLECTED = '/[äöü][a-zß]*[enr]$/';

/** `country`. */
export const countriesOfBodies = [
  relation({
    id: 'de/country/demonym-firm-before-body',
    type: 'country',
    from: 'organization',
    to: 'place',
    because: {
      en: 'The adjective of a place before a kind of body and its name says where the body is at home.',
      de: 'Das Adjektiv eines Ortes vor einer Art von Einrichtung und ihrem Namen sagt, wo sie zu Hause ist.',
    },
    match: `[<to>${HOME}] #Adjective? #Firm #Quote? [<from>(#Organization && !#Generic)]`,
    notAfter: '#Indefinite #Adjective{0,1}',
    notBefore: 'of',
    examples: [
      'Der [to:französische] Konzern [from:Danone] wächst.',
      'Im Werk des [to:südkoreanischen] Herstellers [from:Samsung] ruht die Arbeit.',
    ],
    notIn: [
      'Der französische Koch von Danone kam.',
      'Die französische Firma wächst.',
      'Er füllte für einen französischen Hersteller Siemens in Flaschen.',
      'Der europäische Konzern Danone wächst.',
      'Der britische Konzern Danone of London wächst.',
      'Das sagte die Chefin der kanadischen Gesundheitsbehörde Theresa Tam.',
    ],
  }),
  relation({
    id: 'de/country/part-firm-before-body',
    type: 'country',
    from: 'organization',
    to: 'place',
    because: {
      en: 'A place in one word with a kind of body before a name says where the body is at home.',
      de: 'Ein Ort in einem Wort mit einer Art von Einrichtung vor einem Namen sagt, wo sie zu Hause ist.',
    },
    match: `[<to>(#PlacePart && #Area && !europa)] #Firm #Quote? [<from>(#Organization && !${INFLECTED})]`,
    examples: [
      'Der [to:US]-Konzern [from:Pfizer] wächst.',
      'Den Impfstoff liefert das [to:US]-Unternehmen [from:Moderna] ab Januar.',
    ],
    notIn: [
      'Der US-Präsident von Pfizer kam.',
      'Der US-Konzern wächst.',
      'Der Europa-Konzern Pfizer wächst.',
      'Im Wald rammt der US-Konzern Testpfähle in den Boden.',
    ],
  }),
  relation({
    id: 'de/country/demonym-before-body',
    type: 'country',
    from: 'organization',
    to: 'place',
    because: {
      en: 'The adjective of a country directly before the name of a body says where it is at home; a town or a region may have a branch of it.',
      de: 'Das Adjektiv eines Landes direkt vor dem Namen einer Einrichtung sagt, wo sie zu Hause ist; eine Stadt oder Region hat vielleicht einen Zweig von ihr.',
    },
    match: `[<to>${COUNTRY_HOME}] #Quote? [<from>(#Organization && #Listed && !#Party && !${EVERYWHERE})]`,
    notAfter: '!(#Definite|im|am|vom|beim|zum|zur)',
    notBefore: '#Flow{0,1} #Person',
    examples: [
      'Laut der [to:britischen] [from:BBC] war das so.',
      'Ein Konto bei der [to:französischen] [from:BNP Paribas] fiel den Prüfern auf.',
    ],
    notIn: [
      'Das teilte Berliner mit.',
      'Das teilte die österreichische Bundesregierung mit.',
      'Die dänische Bahn fuhr nicht.',
      'Das sagt die Hamburger Commerzbank.',
      'Helfer vom libanesischen Roten Kreuz kamen.',
      'Die Berliner Stadt schwieg.',
      'Ein Konto bei der europäischen BNP Paribas fiel auf.',
      'Der Österreicher Siemens schwieg.',
      'Das teilte der Berliner Verfassungsschutz mit.',
      'Der australische The Guardian schrieb das.',
      'In der österreichischen Fußball-Bundesliga wurde gespielt.',
    ],
  }),
  relation({
    id: 'de/country/demonym-before-own-body',
    type: 'country',
    from: 'organization',
    to: 'place',
    because: {
      en: 'The adjective of a country directly before the name of a body that only a state has says which state has it.',
      de: 'Das Adjektiv eines Landes direkt vor dem Namen einer Einrichtung, die nur ein Staat hat, sagt, welcher Staat sie hat.',
    },
    match: `[<to>${COUNTRY_HOME}] [<from>(#Body && #Listed && !#Party && ${OWN})]`,
    notAfter: '(#Indefinite|mit|von)',
    examples: [
      'Das teilte die [to:deutsche] [from:Bundesregierung] mit.',
      'Eine Karte der [to:österreichischen] [from:Bundesregierung] zeigt die Orte.',
    ],
    notIn: [
      'Das teilte die europäische Bundesregierung mit.',
      'Das teilte die deutsche Botschaft mit.',
      'Das teilte die Berliner Bundesregierung mit.',
      'In der österreichischen Bundesliga gewann Rapid.',
    ],
  }),
  relation({
    id: 'de/country/party-in-country',
    type: 'country',
    from: 'organization',
    to: 'place',
    because: {
      en: 'A known party in a country is one of that country.',
      de: 'Eine bekannte Partei in einem Land ist eine dieses Landes.',
    },
    match: `#Definite [<from>(#Organization && #Party && #Listed && !#Genitive && !${OF_SOMEWHERE})] (in|in den|in der|der) [<to>(#Place && #Country && !#Genitive)]`,
    notBefore: '(und #Place|und #Definite #Place|#Comma #Place|oder #Place|#Participle)',
    notAfter: '#Flow #Capital',
    examples: [
      'Das fordern auch die [from:Demokraten] in den [to:USA] seit langem.',
      'Mit der [from:AfD] in [to:Deutschland] spricht er nicht mehr.',
    ],
    notIn: [
      'Das fordern die Demokraten in Bayern.',
      'Das fordert Siemens in den USA.',
      'Das fordern die Grünen in Deutschland und Österreich.',
      'Einfluss nimmt die Kommunistische Partei Chinas in Deutschland.',
      'Sie fordern ein Verbot der Hisbollah in Deutschland.',
    ],
  }),
];
