/** German: which place lies in which, and where people are born. */

import { relation } from '../../../relate/rule.ts';
import { spelled } from '../../../rules/spelled.ts';
import { patternWords } from '../pattern-words.ts';
import { DIVISION } from './parts.ts';

/** A kind of place that is no more than the one that is named behind it. */
const TOWN = spelled({ ends: patternWords('town') });
/** *Berliner* before a place is a part of its name. */
const OF_TOWN = spelled({ ends: ['er'] });
const NEXT_TO = '/^(be)?nachbar/';
/** `located-in`, `near`, `capital` and `born-in`. */
export const places = [
  relation({
    id: 'de/located-in/place-in-brackets',
    type: 'located-in',
    from: 'place',
    to: 'place',
    because: {
      en: 'A country or a region in brackets behind a place is where that lies.',
      de: 'Ein Land oder eine Region in Klammern hinter einem Ort ist da, wo er liegt.',
    },
    match: `[<from>(#Place && !#Area)] #Open [<to>(#Place && #Area)] #Close`,
    notAfter: DIVISION,
    notWith: '#Stop (#Place && !#Area) #Open (#Place && #Area) #Close',
    examples: [
      'Das war in [from:Heinsberg] ([to:Nordrhein-Westfalen]).',
      'Ein Zug aus [from:Görlitz] ([to:Sachsen]) blieb auf freier Strecke stehen.',
    ],
    notIn: [
      'Das war in Italien (Europa).',
      'Das war in Neustadt/Jena (Sachsen).',
      'Das war in Jena (Gera).',
      'Das war in der Provinz Lodi (Lombardei).',
    ],
  }),
  relation({
    id: 'de/located-in/place-in-place',
    type: 'located-in',
    from: 'place',
    to: 'place',
    because: {
      en: '“In” leads from a place to the country or region in which it lies.',
      de: '„In“ führt von einem Ort in das Land oder die Region, worin er liegt.',
    },
    match: `[<from>(#Place && !#Area && !#Genitive)] (in der|in den|in|im) #Adjective? [<to>(#Place && #Area && !#Genitive)]`,
    notAfter: `(!#At && !nach && !${TOWN})`,
    notBefore: '(#Comma|#Stop|und) #Definite? #Place',
    examples: [
      'Der Ausbruch in [from:Wuhan] in [to:China] endete.',
      'Beim Gipfel in [from:Biarritz] im südlichen [to:Frankreich] ging es um Zölle.',
    ],
    notIn: [
      'Das war Bayern in Italien.',
      'Er kam aus Jena in Gera an.',
      'Das scheiterte in Wondrata in Frankreich und den Niederlanden.',
      'Es traf die Menschen des Kreises Gütersloh in Westfalen.',
    ],
  }),
  relation({
    id: 'de/located-in/demonym-settlement-before-place',
    type: 'located-in',
    from: 'place',
    to: 'place',
    because: {
      en: 'The adjective of a country before a kind of place and its name says where the place lies.',
      de: 'Das Adjektiv eines Landes vor einer Art von Ort und seinem Namen sagt, wo der Ort liegt.',
    },
    match: `[<to>(#Demonym|#PlacePart)] #Adjective? (#Settlement && !${DIVISION}) [<from>(#Place && !#Country)]`,
    examples: [
      'Das war in der [to:chinesischen] Millionenstadt [from:Wuhan].',
      'Vor der [to:griechischen] Insel [from:Lesbos] sank ein Boot.',
    ],
    notIn: [
      'Das war in der chinesischen Küche von Wuhan.',
      'Das war in der schönen Stadt Wuhan.',
      'Das war im westfälischen Landkreis Gütersloh.',
    ],
  }),
  relation({
    id: 'de/located-in/demonym-before-place',
    type: 'located-in',
    from: 'place',
    to: 'place',
    because: {
      en: 'The adjective of a country or region directly before the name of a place says where the place lies.',
      de: 'Das Adjektiv eines Landes oder einer Region direkt vor dem Namen eines Ortes sagt, wo der Ort liegt.',
    },
    match: `(#Definite|#At) [<to>(#Demonym && !${OF_TOWN})] [<from>(#Place && !#Area && !#Genitive)]`,
    notWith:
      '(das #Demonym #Place|#Demonym ostsee|#Demonym nordsee|#Demonym mittelmeer|#Demonym alpen|#Demonym pyrenäen|#Demonym karpaten|#Demonym böhmerwald|#Demonym blätterwald|#Demonym blätterwalde)',
    notBefore: '(#Person|#Role|#Stop #Place|und #Place)',
    examples: [
      'Im [to:österreichischen] [from:Ischgl] begann es.',
      'Sie kamen aus dem [to:chinesischen] [from:Wuhan] zurück.',
    ],
    notIn: [
      'Im schönen Ischgl begann es.',
      'Das deutsche Ischgl liegt in Hessen.',
      'Ein norwegisches Wuhan.',
    ],
  }),
  relation({
    id: 'de/located-in/spot-in-town',
    type: 'located-in',
    from: 'place',
    to: 'place',
    because: {
      en: '“In” leads from a spot that no list has to the known town in which it lies.',
      de: '„In“ führt von einer Stelle, die in keiner Liste steht, in den bekannten Ort, worin sie liegt.',
    },
    match: '[<from>(#Place && !#Listed && !#Genitive)] in [<to>(#Place && #Listed && !#Area && !#Genitive)]',
    notAfter: '!(#At|am|auf|dem)',
    notBefore: '(#Comma|#Stop|und) #Place',
    examples: [
      'Sie trafen sich auf dem [from:Wondraplatz] in [to:Köln].',
      'Am [from:Wondraplatz] in [to:Berlin] war es still.',
    ],
    notIn: ['Sie fuhren vom Wondraplatz nach Köln.', 'Am Abend in Berlin war es still.'],
  }),
  relation({
    id: 'de/near/place-near-place',
    type: 'near',
    from: 'place',
    to: 'place',
    because: {
      en: '“Bei” between two places says that the one is near the other.',
      de: '„Bei“ zwischen zwei Orten sagt, dass der eine nahe dem anderen liegt.',
    },
    match: '[<from>(#Place && !#Area)] (bei|nahe) [<to>(#Place && !#Area)]',
    examples: [
      'Das war in [from:Rust] bei [to:Freiburg].',
      'Ein Brand in [from:Dachau] nahe [to:München] hielt die Feuerwehr wach.',
    ],
    notIn: ['Das war Italien bei Nacht.', 'Deutschland siegte bei Italien.'],
  }),
  relation({
    id: 'de/capital/demonym-capital-before-place',
    type: 'capital',
    from: 'place',
    to: 'place',
    because: {
      en: 'The adjective of a country before “Hauptstadt” and a name says whose capital it is.',
      de: 'Das Adjektiv eines Landes vor „Hauptstadt“ und einem Namen sagt, wessen Hauptstadt er ist.',
    },
    match: `[<to>(#Demonym|#PlacePart|#OfPlace)] (#Adjective && !${NEXT_TO})? (hauptstadt|landeshauptstadt) [<from>(#Place && !#Country)]`,
    examples: [
      'Das war in der [to:spanischen] Hauptstadt [from:Madrid].',
      'Aus der [to:US]-Hauptstadt [from:Washington] kam keine Antwort.',
    ],
    notIn: [
      'Das war in der spanischen Stadt Madrid.',
      'Das war in der Hauptstadt Madrid.',
      'Das war in Berlins benachbarter Landeshauptstadt Potsdam.',
    ],
  }),
  relation({
    id: 'de/born-in/name-born-in-place',
    type: 'born-in',
    from: 'person',
    to: 'place',
    because: {
      en: '“Geboren” behind a name and a place says where the person was born.',
      de: '„Geboren“ hinter einem Namen und einem Ort sagt, wo die Person geboren ist.',
    },
    match: '[<from>#Person] #Comma? (wurde|ist|war|der|die)? #Flow{0,5} in [<to>#Place] #Flow{0,2} geboren',
    notWith: '(nicht|nie|kein|keine)',
    examples: [
      '[from:Emil Wondra] wurde 1970 in [to:Jena] geboren.',
      '[from:Albert Einstein], der 1879 in [to:Ulm] geboren wurde, zog bald nach München.',
    ],
    notIn: ['Emil Wondra lebt in Jena.', 'Emil Wondra wurde nicht in Jena geboren.'],
  }),
  relation({
    id: 'de/located-in/region-in-country',
    type: 'located-in',
    from: 'place',
    to: 'place',
    because: {
      en: '“In” leads from a region to the country in which it lies.',
      de: '„In“ führt von einer Region in das Land, worin sie liegt.',
    },
    match:
      '(#At|#Definite) [<from>(#Place && #Area && !#Country && !#Genitive)] (in der|in den|in|im) #Adjective? [<to>(#Place && #Country && !#Genitive)]',
    notBefore: '(#Comma|#Stop #Place|und|#Participle|an)',
    examples: [
      'Die Ausbrüche in [from:Tirol] in [to:Österreich] endeten.',
      'Die Lage in der [from:Lombardei] in [to:Italien] war ernst.',
    ],
    notIn: ['Das war in Italien in Bayern.', 'Der Minister kam aus Tirol in Österreich an.'],
  }),
  relation({
    id: 'de/born-in/born-in-place-before-name',
    type: 'born-in',
    from: 'person',
    to: 'place',
    because: {
      en: '“In … geboren” before a name says where the person was born.',
      de: '„In … geboren“ vor einem Namen sagt, wo die Person geboren ist.',
    },
    match:
      '#At [<to>#Place] (geborene|geborenen|geborener) (#Adjective|#Demonym)? (#Role && !#Kin)? #Title{0,2} [<from>(#Person && !#Genitive)]',
    notWith: '(nicht|nie|kein|keine)',
    examples: [
      'Der in [to:Berlin] geborene Schriftsteller [from:Emil Wondra] schwieg.',
      'Sie ehrten die in [to:Ulm] geborene [from:Clara Nowak] im Rathaus.',
    ],
    notIn: [
      'Der in Berlin lebende Emil Wondra schwieg.',
      'Der nicht in Berlin geborene Emil Wondra schwieg.',
    ],
  }),
];
