/** German: who holds the office of a state, a region or a town that stands behind the name: *Boris Palmer, der Oberbürgermeister von Tübingen*. */

import { relation } from '../../../relate/rule.ts';
import { ARTICLE, NEXT_NAME, OFFICE, OFFICE_PLACE, OTHER_TIME_OR_NAME, STATE_OFFICE } from './parts.ts';

/** `office`: the name, a comma, and what a state, a region or a town gives. */
export const officesBehindNames = [
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
    notBefore: `(und #Place|und #Definite #Place|${NEXT_NAME}|${OTHER_TIME_OR_NAME})`,
    examples: [
      '[from:Boris Palmer] (Grüne), der [role:Oberbürgermeister] von [to:Tübingen], widersprach.',
      'Am Dienstag kündigte [from:Winfried Kretschmann], [role:Ministerpräsident] von [to:Baden-Württemberg], Lockerungen an.',
    ],
    notIn: [
      'Emil Wondra, Minister für Europa, schwieg.',
      'Emil Wondra, Koch von Tübingen, schwieg.',
      'Es kamen Clara Nowak und Emil Wondra, die Ministerpräsidenten von Hessen und dem Saarland.',
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
    notWith: `(#Demonym && !#Area) (#Role && ${STATE_OFFICE})`,
    examples: [
      '[from:Dilek Kalayci] (SPD), die [to:Berliner] [role:Gesundheitssenatorin], widersprach.',
      'Danach redete [from:Joachim Herrmann] (CSU), der [to:bayerische] [role:Innenminister], über die Zahlen.',
    ],
    notIn: [
      'Emil Wondra, der bayerische Ministerpräsident Markus Söder und andere kamen.',
      'Emil Wondra, der bayerische Koch, schwieg.',
      'Emil Wondra, der Wiener Finanzminister, schwieg.',
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
    match: `[<from>#Person] #Open? (#Number|#Party)? #Close? #Comma ${ARTICLE} (#Adjective|#Former|#Acting|#Coming)? [<to>${OFFICE_PLACE}] [<role>${OFFICE}]`,
    notBefore: `(#Person|#Title #Person|#Capital #Person|#Adjective #Person|${OTHER_TIME_OR_NAME})`,
    notAfter: '(#Kin|#Role) (von|der|des)',
    examples: [
      '[from:Steven Mnuchin], [to:US]-[role:Finanzminister], widersprach.',
      'Zugeschaltet war [from:Mike Pompeo], damals [to:US]-[role:Außenminister], aus Washington.',
    ],
    notIn: [
      'Emil Wondra, US-Präsident Donald Trump und andere kamen.',
      'Emil Wondra, US-Experte, schwieg.',
      'Emil Wondra, Europa-Staatsminister, schwieg.',
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
