/** German: who holds an office of a state, a region or a town. */

import { relation } from '../../../relate/rule.ts';
import {
  AND_ROLE,
  ARTICLE,
  MADE_UP,
  NAME_AND_COMMA,
  NEXT_NAME,
  NO_CLOSE,
  OFFICE,
  OTHER_TIME_OR_NAME,
} from './parts.ts';

/** `office`: what a state, a region or a town gives; roles at bodies are in `roles.ts`. */
export const offices = [
  relation({
    id: 'de/office/place-part-before-office',
    type: 'office',
    from: 'person',
    to: 'place',
    because: {
      en: 'A place before an office, in one word with it, is where somebody holds it.',
      de: 'Ein Ort vor einem Amt, in einem Wort mit ihm, ist der Ort, an dem es jemand innehat.',
    },
    match: `[<to>#PlacePart] [<role>${OFFICE}] ${AND_ROLE} #Title{0,4} [<from>#Person]`,
    notAfter: MADE_UP,
    examples: [
      'Der [to:US]-[role:Präsident] [from:Donald Trump] schwieg.',
      'Am Montag reiste [to:NRW]-[role:Ministerpräsident] [from:Armin Laschet] nach Brüssel.',
    ],
    notIn: ['Der China-Experte Emil Wondra schwieg.', 'Die US-Präsidenten schwiegen.'],
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
      en: 'The adjective of a place before an office says where somebody holds it.',
      de: 'Das Adjektiv eines Ortes vor einem Amt sagt, wo es jemand innehat.',
    },
    match: `[<to>#Demonym] (#Adjective|#Former|#Acting|#Coming)? [<role>${OFFICE}] ${AND_ROLE} #Title{0,4} [<from>#Person]`,
    notAfter: '(und|oder|#Comma|#Indefinite)',
    examples: [
      'Das sagte der [to:bayerische] [role:Ministerpräsident] [from:Markus Söder].',
      'In Ankara empfing der [to:türkische] [role:Staatspräsident] [from:Recep Tayyip Erdogan] die Gäste.',
    ],
    notIn: [
      'Der katholische Bischof Emil Wondra schwieg.',
      'Der bayerische Koch Emil Wondra schwieg.',
      'Der britische Vizekönig Emil Wondra schwieg.',
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
    match: `[<to>#OfPlace] (#Adjective|#Former|#Acting|#Coming)? [<role>${OFFICE}] ${AND_ROLE} #Title{0,4} [<from>#Person]`,
    examples: [
      '[to:Bayerns] [role:Ministerpräsident] [from:Markus Söder] warnte.',
      'Am Abend trat [to:Frankreichs] [role:Präsident] [from:Emmanuel Macron] vor die Kameras.',
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
    id: 'de/office/name-before-office-of-place',
    type: 'office',
    from: 'person',
    to: 'place',
    because: {
      en: 'An office of a place behind a name and a comma is held by whoever is named.',
      de: 'Ein Amt eines Ortes hinter Name und Komma hat inne, wer genannt ist.',
    },
    match: `[<from>#Person] #Open? (#Number|#Party)? #Close? #Comma ${ARTICLE} (#Adjective|#Former|#Acting|#Coming)? [<role>${OFFICE}] (von|der|des) [<to>(#Place && !#Genitive)]`,
    notAfter: '(#Kin|#Role) (von|der|des)',
    notBefore: `(${NEXT_NAME}|${OTHER_TIME_OR_NAME})`,
    examples: [
      '[from:Boris Palmer] (Grüne), der [role:Oberbürgermeister] von [to:Tübingen], widersprach.',
      'Am Dienstag kündigte [from:Winfried Kretschmann], [role:Ministerpräsident] von [to:Baden-Württemberg], Lockerungen an.',
    ],
    notIn: [
      'Emil Wondra, Minister für Europa, schwieg.',
      'Emil Wondra, Koch von Tübingen, schwieg.',
      'Er saß neben Clara Nowak, dem Bürgermeister von Jena, Emil Wondra, und anderen.',
    ],
  }),
  relation({
    id: 'de/office/name-before-demonym-office',
    type: 'office',
    from: 'person',
    to: 'place',
    because: {
      en: 'An office with the adjective of its place behind a name and a comma is held by whoever is named.',
      de: 'Ein Amt mit dem Adjektiv seines Ortes hinter Name und Komma hat inne, wer genannt ist.',
    },
    match: `[<from>#Person] #Open? (#Number|#Party)? #Close? #Comma ${ARTICLE} (#Adjective|#Former|#Acting|#Coming)? [<to>#Demonym] [<role>${OFFICE}]`,
    notBefore: `(#Person|#Title #Person|#Capital #Person|#Adjective #Person|${OTHER_TIME_OR_NAME})`,
    notAfter: '(#Kin|#Role) (von|der|des)',
    examples: [
      '[from:Dilek Kalayci] (SPD), die [to:Berliner] [role:Gesundheitssenatorin], widersprach.',
      'Danach redete [from:Joachim Herrmann] (CSU), der [to:bayerische] [role:Innenminister], über die Zahlen.',
    ],
    notIn: [
      'Emil Wondra, der bayerische Ministerpräsident Markus Söder und andere kamen.',
      'Emil Wondra, der bayerische Koch, schwieg.',
      'Emil Wondra, bayerischer Ministerpräsident von 1954 bis 1957, schwieg.',
      'Emil Wondra, bayerischer Ministerpräsident in spe, schwieg.',
    ],
  }),
  relation({
    id: 'de/office/name-before-place-part-office',
    type: 'office',
    from: 'person',
    to: 'place',
    because: {
      en: 'An office in one word with its place behind a name and a comma is held by whoever is named.',
      de: 'Ein Amt in einem Wort mit seinem Ort hinter Name und Komma hat inne, wer genannt ist.',
    },
    match: `[<from>#Person] #Open? (#Number|#Party)? #Close? #Comma ${ARTICLE} (#Adjective|#Former|#Acting|#Coming)? [<to>#PlacePart] [<role>${OFFICE}]`,
    notBefore: `(#Person|#Title #Person|#Capital #Person|#Adjective #Person|${OTHER_TIME_OR_NAME})`,
    notAfter: '(#Kin|#Role) (von|der|des)',
    examples: [
      '[from:Steven Mnuchin], [to:US]-[role:Finanzminister], widersprach.',
      'Zugeschaltet war [from:Mike Pompeo], damals [to:US]-[role:Außenminister], aus Washington.',
    ],
    notIn: ['Emil Wondra, US-Präsident Donald Trump und andere kamen.', 'Emil Wondra, US-Experte, schwieg.'],
  }),
  relation({
    id: 'de/office/federal-office-before-name',
    type: 'office',
    from: 'person',
    because: {
      en: 'An office of the federation before a name is held by whoever is named; of which one, the word does not say.',
      de: 'Ein Amt des Bundes vor einem Namen hat inne, wer genannt ist; welcher Bund es ist, sagt das Wort nicht.',
    },
    match: `[<role>(#Implied && #Office && !#Plural)] #Title{0,4} [<from>#Person]`,
    notAfter: '(#Demonym|#PlacePart|#OrganizationPart|#OfPlace) #Adjective?',
    notBefore: '(#Capital|#Open #Person)',
    examples: [
      'Das sagte [role:Bundeskanzlerin] [from:Angela Merkel] am Freitag.',
      'Im Plenum verteidigte [role:Bundesgesundheitsminister] [from:Jens Spahn] das Gesetz.',
    ],
    notIn: [
      'Die Bundesminister schwiegen.',
      'Der Bundestrainer Joachim Löw schwieg.',
      'Das sagte Bundesgesundheitsminister Emil Wondra Papier am Freitag.',
    ],
  }),
  relation({
    id: 'de/office/name-before-genitive-place-office',
    type: 'office',
    from: 'person',
    to: 'place',
    because: {
      en: 'A place in the genitive before an office, behind a name and a comma, is where whoever is named holds it.',
      de: 'Ein Ort im Genitiv vor einem Amt, hinter Name und Komma, ist der, an dem es innehat, wer genannt ist.',
    },
    match: `[<from>#Person] #Open? (#Number|#Party)? #Close? #Comma [<to>#OfPlace] (#Adjective|#Former|#Acting|#Coming)? [<role>${OFFICE}]`,
    notBefore: `(#Person|#Title #Person|#Capital #Person|#Adjective #Person|#Comma #Person|${OTHER_TIME_OR_NAME})`,
    notAfter: '(#Kin|#Role) (von|der|des)',
    examples: [
      '[from:Markus Söder], [to:Bayerns] [role:Ministerpräsident], schwieg.',
      'Das weiß auch [from:Winfried Kretschmann] (Grüne), [to:Baden-Württembergs] grüner [role:Regierungschef].',
    ],
    notIn: [
      'Es kamen Clara Nowak, Bayerns Ministerpräsident Markus Söder und andere.',
      'Markus Söder, Bayerns Koch, schwieg.',
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
  relation({
    id: 'de/office/name-before-office-of-genitive-place',
    type: 'office',
    from: 'person',
    to: 'place',
    because: {
      en: 'An office with its place in the genitive behind a name and a comma is held by whoever is named.',
      de: 'Ein Amt mit seinem Ort im Genitiv hinter Name und Komma hat inne, wer genannt ist.',
    },
    match: `[<from>#Person] #Open? (#Number|#Party)? #Close? #Comma ${ARTICLE} (#Adjective|#Former|#Acting|#Coming)? [<role>${OFFICE}] [<to>#OfPlace]`,
    notAfter: '(#Kin|#Role) (von|der|des)',
    notBefore: `(${NEXT_NAME}|#Person|${OTHER_TIME_OR_NAME})`,
    examples: [
      '[from:Rudy Giuliani], ehemaliger [role:Bürgermeister] [to:New Yorks], widersprach.',
      'Es antwortete [from:Emmanuel Macron], der [role:Präsident] [to:Frankreichs], in Brüssel.',
    ],
    notIn: [
      'Emil Wondra, Koch New Yorks, schwieg.',
      'Emil Wondra, Minister für Frankreichs Kolonien, schwieg.',
    ],
  }),
];
