/** German: who holds the office of a state, a region or a town that stands before the name: *Bayerns Ministerpräsident Markus Söder*. */

import { relation } from '../../../relate/rule.ts';
import {
  AFTER_NAMING,
  AND_LATER,
  AND_ROLE,
  BEFORE_NAMING,
  MADE_UP,
  NAME_AND_COMMA,
  NO_CLOSE,
  OFFICE,
  OFFICE_PLACE,
  PARTY_OF_HOLDER,
  PUBLIC_OFFICE,
  TOWN_OFFICE,
} from './parts.ts';

/** `office`: what a state, a region or a town gives. */
export const officesBeforeNames = [
  relation({
    id: 'de/office/place-part-before-office',
    type: 'office',
    from: 'person',
    to: 'place',
    because: {
      en: 'A place before an office, in one word with it, is where somebody holds it.',
      de: 'Ein Ort vor einem Amt, in einem Wort mit ihm, ist der Ort, an dem es jemand innehat.',
    },
    match: `[<to>${OFFICE_PLACE}] [<role>${OFFICE}] ${AND_ROLE} #Title{0,4} [<from>#Person]`,
    notAfter: MADE_UP,
    notWith: AND_LATER,
    examples: [
      'Der [to:US]-[role:Präsident] [from:Donald Trump] schwieg.',
      'Am Montag reiste [to:NRW]-[role:Ministerpräsident] [from:Armin Laschet] nach Brüssel.',
    ],
    notIn: [
      'Der China-Experte Emil Wondra schwieg.',
      'Die US-Präsidenten schwiegen.',
      'Der Europa-Staatsminister Emil Wondra schwieg.',
    ],
  }),
  relation({
    id: 'de/office/place-part-before-candidate',
    type: 'office',
    from: 'person',
    to: 'place',
    because: {
      en: 'A place before a candidacy, in one word with it, is where somebody wants the office.',
      de: 'Ein Ort vor einer Kandidatur, in einem Wort mit ihr, ist der Ort, an dem jemand das Amt will.',
    },
    match:
      '[<to>(#PlacePart && #Area)] [<role>(#Role && #Candidate && !#Plural)] #Title{0,4} [<from>#Person]',
    notAfter: MADE_UP,
    examples: [
      'Der [to:US]-[role:Präsidentschaftskandidat] [from:Joe Biden] schwieg.',
      'Am Montag warb [to:US]-[role:Präsidentschaftsbewerber] [from:Bernie Sanders] für sich.',
    ],
    notIn: [
      'Der US-Präsident Joe Biden schwieg.',
      'Der US-Präsidentschaftskandidat schwieg.',
      'Als US-Vizepräsidentschaftskandidatin Bidens war sie bekannt.',
    ],
  }),
  relation({
    id: 'de/office/us-before-office',
    type: 'office',
    from: 'person',
    to: 'place',
    because: {
      en: '“US” before an office is where somebody holds it, also without the hyphen.',
      de: '„US“ vor einem Amt ist der Ort, an dem es jemand innehat, auch ohne den Bindestrich.',
    },
    match: `[<to>(#Country && us)] [<role>${OFFICE}] ${AND_ROLE} #Title{0,4} [<from>#Person]`,
    notAfter: MADE_UP,
    examples: [
      'Der [to:US] [role:Präsident] [from:Donald Trump] schwieg.',
      'In Genf sprach der [to:US] [role:Außenminister] [from:Antony Blinken] mit den Gästen.',
    ],
    notIn: ['In China Präsident Xi Jinping zu nennen ist üblich.', 'Die US Präsidenten schwiegen.'],
  }),
  relation({
    id: 'de/office/demonym-before-office',
    type: 'office',
    from: 'person',
    to: 'place',
    because: {
      en: 'The adjective of a country or a region before an office says where somebody holds it.',
      de: 'Das Adjektiv eines Landes oder einer Region vor einem Amt sagt, wo es jemand innehat.',
    },
    match: `[<to>(#Demonym && #Area)] (#Adjective|#Former|#Acting|#Coming)? ${PARTY_OF_HOLDER} [<role>${OFFICE}] ${AND_ROLE} #Title{0,4} [<from>#Person]`,
    notAfter: '(und|oder|#Comma|#Indefinite)',
    notWith: AND_LATER,
    examples: [
      'Das sagte der [to:bayerische] [role:Ministerpräsident] [from:Markus Söder].',
      'In Ankara empfing der [to:türkische] [role:Staatspräsident] [from:Recep Tayyip Erdogan] die Gäste.',
      'Dort sprach der [to:bayerische] CSU-[role:Innenminister] [from:Emil Wondra] zuletzt.',
    ],
    notIn: [
      'Der katholische Bischof Emil Wondra schwieg.',
      'Der bayerische Koch Emil Wondra schwieg.',
      'Der britische Vizekönig Emil Wondra schwieg.',
      'Der saudische Kronprinz und spätere König Emil Wondra schwieg.',
      'Der polnische Papst Johannes Paul II. schwieg.',
    ],
  }),
  relation({
    id: 'de/office/town-demonym-before-office',
    type: 'office',
    from: 'person',
    to: 'place',
    because: {
      en: 'The adjective of a town before an office that towns give says where somebody holds it; a minister “of Athens” is one of Greece.',
      de: 'Das Adjektiv einer Stadt vor einem Amt, das Städte vergeben, sagt, wo es jemand innehat; ein „Athener“ Minister ist einer Griechenlands.',
    },
    match: `[<to>(#Demonym && !#Area)] (#Adjective|#Former|#Acting|#Coming)? ${PARTY_OF_HOLDER} [<role>${TOWN_OFFICE}] ${AND_ROLE} #Title{0,4} [<from>#Person]`,
    notAfter: '(und|oder|#Comma|#Indefinite)',
    examples: [
      'Das sagte die [to:Kölner] [role:Oberbürgermeisterin] [from:Henriette Reker].',
      'Am Abend sprach die [to:Berliner] [role:Gesundheitssenatorin] [from:Dilek Kalayci] im Ausschuss.',
      'Auch der [to:Berliner] SPD-[role:Innensenator] [from:Emil Wondra] kam.',
    ],
    notIn: [
      'Das sagte der Athener Regierungschef Kyriakos Mitsotakis.',
      'Der Wiener Finanzminister Emil Wondra schwieg.',
      'Der Berliner Koch Emil Wondra schwieg.',
    ],
  }),
  relation({
    id: 'de/office/genitive-place-before-office',
    type: 'office',
    from: 'person',
    to: 'place',
    because: {
      en: 'A place in the genitive before an office is where somebody holds it.',
      de: 'Ein Ort im Genitiv vor einem Amt ist der Ort, an dem es jemand innehat.',
    },
    match: `[<to>#OfPlace] (#Adjective|#Former|#Acting|#Coming)? ${PARTY_OF_HOLDER} [<role>${OFFICE}] ${AND_ROLE} #Title{0,4} [<from>#Person]`,
    notWith: AND_LATER,
    examples: [
      '[to:Bayerns] [role:Ministerpräsident] [from:Markus Söder] warnte.',
      'Am Abend trat [to:Frankreichs] [role:Präsident] [from:Emmanuel Macron] vor die Kameras.',
      'Dort sprach [to:Bayerns] CSU-[role:Innenminister] [from:Emil Wondra].',
    ],
    notIn: ['Bayerns Koch Emil Wondra schwieg.', 'Bayerns Minister schwiegen.'],
  }),
  relation({
    id: 'de/office/office-of-place-before-name',
    type: 'office',
    from: 'person',
    to: 'place',
    because: {
      en: 'Behind an office of a place its holder stands between commas.',
      de: 'Hinter einem Amt und seinem Ort steht zwischen Kommas, wer es innehat.',
    },
    match: `[<role>${OFFICE}] (von|der|des) [<to>#Place] #Comma #Title{0,4} [<from>#Person]`,
    notAfter: NAME_AND_COMMA,
    notBefore: NO_CLOSE,
    examples: [
      'Der [role:Bürgermeister] von [to:Tübingen], [from:Boris Palmer], widersprach.',
      'Auch die [role:Oberbürgermeisterin] von [to:Köln], [from:Henriette Reker], sagte ab.',
    ],
    notIn: [
      'Der Minister für Europa, Emil Wondra, schwieg.',
      'Minister von Bayern, Emil Wondra und andere schwiegen.',
      'Es kamen Clara Nowak, der Bürgermeister von Jena, Emil Wondra, und andere.',
    ],
  }),
  relation({
    id: 'de/office/federal-office-before-name',
    type: 'office',
    from: 'person',
    because: {
      en: 'An office of the federation before a name is held by whoever is named; of which one, the word does not say.',
      de: 'Ein Amt des Bundes vor einem Namen hat inne, wer genannt ist; welcher Bund es ist, sagt das Wort nicht.',
    },
    match: `[<role>(#Implied && #Office && !#Plural && !#Epithet)] #Title{0,4} [<from>#Person]`,
    notAfter: '(#Demonym|#PlacePart|#OfPlace|#Indefinite|#Indefinite #OrganizationPart) #Adjective?',
    notBefore: '(#Capital|#Open #Person)',
    examples: [
      'Das sagte [role:Bundeskanzlerin] [from:Angela Merkel] am Freitag.',
      'Im Plenum verteidigte [role:Bundesgesundheitsminister] [from:Jens Spahn] das Gesetz.',
      'Das sagte ÖVP-[role:Bundeskanzler] [from:Emil Wondra].',
    ],
    notIn: [
      'Die Bundesminister schwiegen.',
      'Das sagte Bundeskrankheitsminister Emil Wondra.',
      'Der Bundestrainer Joachim Löw schwieg.',
      'Sie wollen einen Kanzler Emil Wondra verhindern.',
      'Das sagte Bundesgesundheitsminister Emil Wondra Papier am Freitag.',
    ],
  }),
  relation({
    id: 'de/office/public-office-before-name',
    type: 'office',
    from: 'person',
    because: {
      en: 'A public office before a name is held by whoever is named; of which state or town, the word does not say.',
      de: 'Ein öffentliches Amt vor einem Namen hat inne, wer genannt ist; welches Staates oder welcher Stadt, sagt das Wort nicht.',
    },
    match: `[<role>(#Role && #Office && !#Implied && !#Plural && !#Epithet && !#Candidate && !#Topic && ${PUBLIC_OFFICE})] #Title{0,4} [<from>(#Person && !#Genitive)]`,
    notAfter: `(#Indefinite|#Indefinite #Adjective|#Indefinite #Adjective #Adjective|#Indefinite #OrganizationPart|${AFTER_NAMING})`,
    notBefore: `(#Open #Person|${BEFORE_NAMING})`,
    examples: [
      'Der linke [role:Senator] [from:Bernie Sanders] kündigte das an.',
      'Am Freitag nannte [role:Ministerpräsident] [from:Markus Söder] das Urteil falsch.',
      'Das sagte CDU-[role:Innenminister] [from:Emil Wondra].',
    ],
    notIn: [
      'Sie wollen einen Minister Emil Wondra verhindern.',
      'Sie wollen einen CDU-Minister Emil Wondra verhindern.',
      'Das sagte Impfminister Emil Wondra.',
      'Der Präsident Emil Wondra schwieg.',
      'Der bayerische Ministerpräsident Markus Söder schwieg.',
    ],
  }),
  relation({
    id: 'de/office/office-of-genitive-place',
    type: 'office',
    from: 'person',
    to: 'place',
    because: {
      en: 'A place in the genitive behind an office is where it is held by whoever is named next.',
      de: 'Ein Ort im Genitiv hinter einem Amt ist der, an dem es innehat, wer danach genannt ist.',
    },
    match: `[<role>${OFFICE}] [<to>#OfPlace] #Comma? #Title{0,4} [<from>(#Person && !#Genitive)]`,
    notAfter: NAME_AND_COMMA,
    notBefore: '(und|oder|sowie|#Comma #Person|#PersonPart|#Open #Place)',
    examples: [
      'Der [role:Gouverneur] [to:New Yorks], [from:Andrew Cuomo], widersprach.',
      'In Paris empfing der [role:Präsident] [to:Frankreichs] [from:Emmanuel Macron] die Gäste.',
    ],
    notIn: [
      'Der Koch New Yorks, Emil Wondra, schwieg.',
      'Die Minister Frankreichs, Emil Wondra und Jan Nowak, schwiegen.',
    ],
  }),
];
