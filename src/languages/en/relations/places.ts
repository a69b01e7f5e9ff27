/** English: where bodies are at home, and which place lies in which. */

import { relation } from '../../../relate/rule.ts';
import { NAME_GOES_ON, TRADE } from './parts.ts';

/** `located-in`, `near`, `capital`, `born-in`, and where bodies are: `country`, `seat`, `subsidiary`. */
export const places = [
  relation({
    id: 'en/born-in/name-born-in-place',
    type: 'born-in',
    from: 'person',
    to: 'place',
    because: {
      en: '“Born in” joins a name with where the person was born.',
      de: '„Born in“ verbindet einen Namen mit dem Ort, an dem die Person geboren ist.',
    },
    match: '[<from>#Person] (was|#Comma)? born (on)? (#Number|#Capital|#Comma){0,4} in [<to>#Place]',
    examples: [
      '[from:Emil Wondra] was born in [to:London].',
      '[from:Arnold Schwarzenegger], born on July 30, 1947 in [to:Austria], ran for governor.',
    ],
    notIn: ['Emil Wondra was not born in London.', 'Emil Wondra lives in London.'],
  }),
  relation({
    id: 'en/country/demonym-firm-before-body',
    type: 'country',
    from: 'organization',
    to: 'place',
    because: {
      en: 'The adjective of a place before a kind of body and its name says where the body is at home.',
      de: 'Das Adjektiv eines Ortes vor einer Art von Einrichtung und ihrem Namen sagt, wo sie zu Hause ist.',
    },
    match: `[<to>(#Demonym|#Country)] ${TRADE}{0,2} #Firm [<from>(#Organization && !#Generic)]`,
    notBefore: `('s|’s|${NAME_GOES_ON})`,
    examples: [
      'Yesterday the [to:French] company [from:Danone] grew.',
      'A plant of the [to:Japanese] carmaker [from:Toyota] stood still.',
    ],
    notIn: [
      'Yesterday the French baker of Danone came.',
      'Yesterday the French company grew.',
      "Yesterday French brewer Danone's Wondra Holdings grew.",
      'Yesterday the British company Wondra Inc of Science grew.',
    ],
  }),
  relation({
    id: 'en/seat/body-based-in-place',
    type: 'seat',
    from: 'organization',
    to: 'place',
    because: {
      en: '“Based in” leads from a body to its seat.',
      de: '„Based in“ führt von einer Einrichtung zu ihrem Sitz.',
    },
    match: '[<from>#Organization] #Comma? (which|is){0,2} (based|headquartered) in [<to>#Place]',
    examples: [
      'Yesterday [from:Danone], based in [to:Paris], grew.',
      'The order went to [from:Novartis], which is headquartered in [to:Basel], in May.',
    ],
    notIn: ['Yesterday Danone in Paris grew.', 'Yesterday Emil Wondra, based in Paris, came.'],
  }),
  relation({
    id: 'en/seat/place-based-body',
    type: 'seat',
    from: 'organization',
    to: 'place',
    because: {
      en: 'A place before “-based” and the name of a body is its seat.',
      de: 'Ein Ort vor „-based“ und dem Namen einer Einrichtung ist ihr Sitz.',
    },
    match: '[<to>#PlacePart] based (#Firm|#Adjective){0,2} [<from>(#Organization && !#Generic)]',
    examples: [
      'Yesterday the [to:London]-based [from:HSBC] grew.',
      'A spokesman of the [to:Geneva]-based [from:World Health Organization] agreed.',
    ],
    notIn: ['Yesterday a London-based baker came.', 'Yesterday London and HSBC grew.'],
  }),
  relation({
    id: 'en/subsidiary/subsidiary-of-body',
    type: 'subsidiary',
    from: 'organization',
    to: 'organization',
    because: {
      en: '“Subsidiary of” behind the name of a body says who owns it.',
      de: '„Subsidiary of“ hinter dem Namen einer Einrichtung sagt, wem sie gehört.',
    },
    match:
      '[<from>(#Organization && !#Generic)] #Comma (a|the) #Adjective? (subsidiary|unit|division|arm) of (the)? [<to>#Organization]',
    notBefore: "('s|’s|#Stop #Body|and #Body)",
    examples: [
      'Yesterday [from:YouTube], a subsidiary of [to:Google], grew.',
      'Photos on [from:Instagram], a unit of [to:Facebook], could not be seen for hours.',
    ],
    notIn: [
      'Yesterday YouTube, a rival of Google, grew.',
      'Yesterday a subsidiary of Google grew.',
      "Yesterday YouTube, a unit of Google's Danone, grew.",
    ],
  }),
  relation({
    id: 'en/located-in/place-comma-place',
    type: 'located-in',
    from: 'place',
    to: 'place',
    because: {
      en: 'A country or a region between commas behind a place is where that lies.',
      de: 'Ein Land oder eine Region zwischen Kommas hinter einem Ort ist da, wo er liegt.',
    },
    match:
      '[<from>(#Place && !#Area && !#Genitive)] #Comma [<to>(#Place && #Area && !#Genitive)] (#Comma|#Stop|#Close|#Quote|on|for|with|where|after|when|who|that|at)',
    notAfter: '(#Place #Comma|#Place and|#Area #Comma)',
    notBefore: '(and|or|#Place|the #Place|#Capital|#Person|#Organization)',
    examples: [
      'Yesterday a storm hit them in [from:Houston], [to:Texas], on Monday.',
      'The talks in [from:Salzburg], [to:Austria], ended early.',
    ],
    notIn: [
      'Yesterday a storm hit them in France, Spain and Italy.',
      'At the talks in Paris, Japan promised to help.',
      'Yesterday a storm hit Texas.',
    ],
  }),
  relation({
    id: 'en/located-in/demonym-settlement-before-place',
    type: 'located-in',
    from: 'place',
    to: 'place',
    because: {
      en: 'The adjective of a country before a kind of place and its name says where the place lies.',
      de: 'Das Adjektiv eines Landes vor einer Art von Ort und seinem Namen sagt, wo der Ort liegt.',
    },
    match: '[<to>#Demonym] (#Adjective|#Modifier)? #Settlement (of)? [<from>(#Place && !#Country)]',
    examples: [
      'Yesterday it began in the [to:Chinese] city of [from:Wuhan].',
      'Aid reached the [to:Syrian] town of [from:Kobani] at last.',
    ],
    notIn: [
      'Yesterday it began in the Chinese kitchen of Wuhan.',
      'Yesterday it began in the city of Wuhan.',
    ],
  }),
  relation({
    id: 'en/near/place-near-place',
    type: 'near',
    from: 'place',
    to: 'place',
    because: {
      en: '“Near” between two places says that the one is near the other.',
      de: '„Near“ zwischen zwei Orten sagt, dass der eine nahe dem anderen liegt.',
    },
    match: '[<from>(#Place && !#Area)] #Comma? near [<to>(#Place && !#Area)]',
    examples: [
      'Yesterday it began in [from:Windsor], near [to:London].',
      'The factory in [from:Sunderland] near [to:Newcastle] will reopen.',
    ],
    notIn: ['Yesterday it began near London.', 'Yesterday it began in Windsor and London.'],
  }),
  relation({
    id: 'en/capital/possessive-capital',
    type: 'capital',
    from: 'place',
    to: 'place',
    because: {
      en: 'A country before “capital” and a name says whose capital it is.',
      de: 'Ein Land vor „capital“ und einem Namen sagt, wessen Hauptstadt er ist.',
    },
    match: "[<to>(#Demonym|#Country)] ('s|’s)? capital (city|of|#Comma){0,2} [<from>(#Place && !#Area)]",
    examples: [
      "Yesterday it began in [to:France]'s capital, [from:Paris].",
      'Flights to the [to:Iraqi] capital, [from:Baghdad], were cancelled.',
    ],
    notIn: ["Yesterday it began in France's kitchen, Paris.", 'Yesterday it began in the capital.'],
  }),
];
