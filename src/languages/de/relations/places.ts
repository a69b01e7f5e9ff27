/** German: where bodies are at home, and which place lies in which. */

import { relation } from '../../../relate/rule.ts';

export const places = [
  relation({
    id: 'de/country/demonym-firm-before-body',
    type: 'country',
    from: 'organization',
    to: 'place',
    because: {
      en: 'The adjective of a place before a kind of body and its name says where the body is at home.',
      de: 'Das Adjektiv eines Ortes vor einer Art von Einrichtung und ihrem Namen sagt, wo sie zu Hause ist.',
    },
    match: '[<to>#Demonym] #Adjective? #Firm #Quote? [<from>#Organization]',
    examples: [
      'Der [to:französische] Konzern [from:Danone] wächst.',
      'Im Werk des [to:südkoreanischen] Herstellers [from:Samsung] ruht die Arbeit.',
    ],
    notIn: ['Der französische Koch von Danone kam.', 'Die französische Firma wächst.'],
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
    match: '[<to>(#PlacePart && #Area)] #Firm #Quote? [<from>#Organization]',
    examples: [
      'Der [to:US]-Konzern [from:Pfizer] wächst.',
      'Den Impfstoff liefert das [to:US]-Unternehmen [from:Moderna] ab Januar.',
    ],
    notIn: ['Der US-Präsident von Pfizer kam.', 'Der US-Konzern wächst.'],
  }),
  relation({
    id: 'de/country/demonym-before-body',
    type: 'country',
    from: 'organization',
    to: 'place',
    because: {
      en: 'The adjective of a place directly before the name of a body says where it is at home.',
      de: 'Das Adjektiv eines Ortes direkt vor dem Namen einer Einrichtung sagt, wo sie zu Hause ist.',
    },
    match: '#Definite [<to>#Demonym] #Quote? [<from>(#Organization && #Listed && !#Party)]',
    notBefore: '#Flow{0,1} #Person',
    examples: [
      'Laut der [to:britischen] [from:BBC] war das so.',
      'Ein Konto bei der [to:französischen] [from:BNP Paribas] fiel den Prüfern auf.',
    ],
    notIn: ['Das teilte Berliner mit.', 'Die Berliner Stadt schwieg.'],
  }),
  relation({
    id: 'de/seat/body-with-seat',
    type: 'seat',
    from: 'organization',
    to: 'place',
    because: {
      en: '“Mit Sitz in” behind a body leads to its seat.',
      de: '„Mit Sitz in“ führt von einer Einrichtung zu ihrem Sitz.',
    },
    match:
      '[<from>#Organization] #Comma? mit (Sitz|Hauptsitz|Firmensitz|Hauptquartier|Zentrale) (in|im) (der|dem)? [<to>#Place]',
    examples: [
      'Die [from:Siemens AG] mit Sitz in [to:München] wächst.',
      'Der Auftrag ging an die [from:Carl Zeiss AG], mit Hauptsitz in [to:Oberkochen], und ihre Partner.',
    ],
    notIn: ['Die Siemens AG in München wächst.', 'Die Siemens AG mit Freunden in München wächst.'],
  }),
  relation({
    id: 'de/seat/body-at-home-in-place',
    type: 'seat',
    from: 'organization',
    to: 'place',
    because: {
      en: '“Ansässig” joins a place with the body that has its seat there.',
      de: '„Ansässig“ verbindet einen Ort mit der Einrichtung, die dort ihren Sitz hat.',
    },
    match:
      '[<to>#Place] (ansässige|ansässigen|ansässiger|beheimatete|beheimateten|erscheinende|erscheinenden) (#Firm|#Adjective|#Quote){0,3} [<from>#Organization]',
    examples: [
      'Das teilte die in [to:Mainz] ansässige Firma [from:Biontech] mit.',
      'Gefördert wird das in [to:Tübingen] ansässige Unternehmen [from:Curevac] vom Bund.',
    ],
    notIn: ['Das teilte die in Mainz gute Firma Biontech mit.', 'Die in Mainz ansässige Firma schwieg.'],
  }),
  relation({
    id: 'de/subsidiary/part-before-subsidiary',
    type: 'subsidiary',
    from: 'organization',
    to: 'organization',
    because: {
      en: 'A body before “-Tochter” owns the one that is named next.',
      de: 'Eine Einrichtung vor „-Tochter“ besitzt die, die danach genannt ist.',
    },
    match:
      '[<to>#OrganizationPart] (tochter|tochtergesellschaft|tochterfirma|tochterunternehmen) #Quote? [<from>#Organization]',
    examples: [
      'Die [to:Lufthansa]-Tochter [from:Eurowings] fliegt.',
      'Bei der [to:Google]-Tochter [from:Youtube] verschwanden die Videos.',
    ],
    notIn: ['Die Lufthansa-Maschine Eurowings fliegt.', 'Die Lufthansa-Tochter fliegt.'],
  }),
  relation({
    id: 'de/subsidiary/body-of-body',
    type: 'subsidiary',
    from: 'organization',
    to: 'organization',
    because: {
      en: '“Tochter” behind the name of a body says who owns it.',
      de: '„Tochter“ hinter dem Namen einer Einrichtung sagt, wem sie gehört.',
    },
    match:
      '[<from>#Organization] #Comma (einer|eine|die|der)? #Adjective? (tochter|tochtergesellschaft|tochterfirma|tochterunternehmen) (von|der|des|vom) [<to>#Organization]',
    examples: [
      '[from:Eurowings], eine Tochter der [to:Lufthansa], fliegt.',
      'In Ingolstadt baut [from:Audi], eine Tochter von [to:Volkswagen], mehr Wagen als im Vorjahr.',
    ],
    notIn: [
      'Clara Wondra, eine Tochter der Lufthansa, fliegt.',
      'Eurowings, eine Maschine der Lufthansa, fliegt.',
    ],
  }),
  relation({
    id: 'de/located-in/place-in-brackets',
    type: 'located-in',
    from: 'place',
    to: 'place',
    because: {
      en: 'A country or a region in brackets behind a place is where that lies.',
      de: 'Ein Land oder eine Region in Klammern hinter einem Ort ist da, wo er liegt.',
    },
    match: `[<from>(#Place && !#Country)] #Open [<to>(#Place && #Area)] #Close`,
    examples: [
      'Das war in [from:Heinsberg] ([to:Nordrhein-Westfalen]).',
      'Ein Zug aus [from:Görlitz] ([to:Sachsen]) blieb auf freier Strecke stehen.',
    ],
    notIn: ['Das war in Italien (Europa).', 'Das war in Jena (Gera).'],
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
    match: `#At [<from>(#Place && !#Area && !#Genitive)] (in|im) #Adjective? [<to>(#Place && #Area && !#Genitive)]`,
    notBefore: '(#Comma|#Slash|und) #Place',
    examples: [
      'Der Ausbruch in [from:Wuhan] in [to:China] endete.',
      'Beim Gipfel in [from:Biarritz] im südlichen [to:Frankreich] ging es um Zölle.',
    ],
    notIn: ['Das war Bayern in Italien.', 'Er kam aus Jena in Gera an.'],
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
    match: '[<to>(#Demonym|#PlacePart)] #Adjective? #Settlement [<from>(#Place && !#Country)]',
    examples: [
      'Das war in der [to:chinesischen] Millionenstadt [from:Wuhan].',
      'Vor der [to:griechischen] Insel [from:Lesbos] sank ein Boot.',
    ],
    notIn: ['Das war in der chinesischen Küche von Wuhan.', 'Das war in der schönen Stadt Wuhan.'],
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
    match:
      '[<to>(#Demonym|#PlacePart|#OfPlace)] #Adjective? (hauptstadt|landeshauptstadt) [<from>(#Place && !#Country)]',
    examples: [
      'Das war in der [to:spanischen] Hauptstadt [from:Madrid].',
      'Aus der [to:US]-Hauptstadt [from:Washington] kam keine Antwort.',
    ],
    notIn: ['Das war in der spanischen Stadt Madrid.', 'Das war in der Hauptstadt Madrid.'],
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
];
