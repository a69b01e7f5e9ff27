/** English: where bodies are at home, and who owns them, by possessives and appositions. */

import { relation } from '../../../relate/rule.ts';
import { patternWords } from '../pattern-words.ts';
import { BODY, NAME_GOES_ON, NO_CLOSE, TRADE } from './parts.ts';

/** What a country has that is no body. */
const DEAL = patternWords('deal').join('|');

/** `country`, `seat` and `subsidiary`. */
export const bodies = [
  relation({
    id: 'en/country/possessive-country-before-body',
    type: 'country',
    from: 'organization',
    to: 'place',
    because: {
      en: 'A possessive country directly before the name of a known body is where the body is at home.',
      de: 'Ein besitzendes Land direkt vor dem Namen einer bekannten Einrichtung ist das, in dem sie zu Hause ist.',
    },
    match: `[<to>(#Place && #Country)] ('s|’s) ${TRADE}{0,2} [<from>(#Organization && #Listed && !#Party)]`,
    notAfter: '(and|or)',
    notBefore: NO_CLOSE,
    examples: ["Yesterday [to:France]'s [from:Danone] grew.", "Yesterday [to:Britain]'s [from:BBC] said so."],
    notIn: [
      "Yesterday France's baker of Danone came.",
      "Yesterday London's Danone grew.",
      "Yesterday Italy's Gross Domestic Product grew.",
      "Yesterday China's NATO membership grew.",
      "FRANCE'S DANONE GREW",
    ],
  }),
  relation({
    id: 'en/country/possessive-country-before-firm',
    type: 'country',
    from: 'organization',
    to: 'place',
    because: {
      en: 'A possessive country before a kind of body and its name is where the body is at home.',
      de: 'Ein besitzendes Land vor einer Art von Einrichtung und ihrem Namen ist das, in dem sie zu Hause ist.',
    },
    match: `[<to>(#Place && #Country)] ('s|’s) ${TRADE}{0,2} #Firm #Comma? [<from>${BODY}]`,
    notAfter: '(and|or)',
    notBefore: `(${DEAL}|and|#Capital|#Place|${NAME_GOES_ON})`,
    examples: [
      "Yesterday [to:Germany]'s biggest company, [from:Siemens], grew.",
      "Yesterday [to:Japan]'s steel giant [from:Wondra Inc] grew.",
    ],
    notIn: [
      "Yesterday France's baker of Danone came.",
      "Yesterday Japan's Gross Product Inc grew.",
      "Yesterday Japan's steel giant Wondra Inc of Science grew.",
    ],
  }),
  relation({
    id: 'en/country/body-before-demonym-firm',
    type: 'country',
    from: 'organization',
    to: 'place',
    because: {
      en: 'The adjective of a place before a kind of body, behind a name and a comma, says where the body is at home.',
      de: 'Das Adjektiv eines Ortes vor einer Art von Einrichtung, hinter Name und Komma, sagt, wo die Einrichtung zu Hause ist.',
    },
    match: `[<from>${BODY}] #Comma (the|a|an) (#Adjective|biggest|largest){0,2} [<to>(#Demonym|#Country)] ('s|’s)? ${TRADE}{0,2} #Firm`,
    notBefore: "(and|of|'s|’s)",
    examples: [
      'Yesterday [from:Danone], a [to:French] company, grew.',
      'Yesterday [from:Siemens], the largest [to:German] manufacturer, grew.',
    ],
    notIn: ['Yesterday Danone, a French baker, came.', 'Yesterday Emil Wondra, a French company man, came.'],
  }),
  relation({
    id: 'en/seat/headquarters-in-place',
    type: 'seat',
    from: 'organization',
    to: 'place',
    because: {
      en: '“Headquarters in” behind the possessive name of a body leads to its seat.',
      de: '„Headquarters in“ führt hinter dem besitzenden Namen einer Einrichtung zu ihrem Sitz.',
    },
    match: `[<from>${BODY}] ('s|’s)? (#Adjective|global|main|corporate)? (headquarters|headquarter) (in|at|is in) [<to>#Place]`,
    notAfter: '(former|old|#Former)',
    examples: [
      "They met at [from:Siemens]'s headquarters in [to:Munich].",
      'They met at the [from:NATO] headquarters in [to:Brussels].',
    ],
    notIn: ["They met at Siemens's kitchen in Munich.", 'They met at the headquarters in Munich.'],
  }),
  relation({
    id: 'en/subsidiary/body-subsidiary-body',
    type: 'subsidiary',
    from: 'organization',
    to: 'organization',
    because: {
      en: 'A body before “subsidiary” and a name owns the one that is named.',
      de: 'Eine Einrichtung vor „subsidiary“ und einem Namen besitzt die, die genannt ist.',
    },
    match: `[<to>(#Body && !#Generic && !#Party)] ('s|’s)? (#Adjective|#Demonym|wholly)? (subsidiary|subsidiaries|owned) #Comma? [<from>${BODY}]`,
    notAfter: '(former|#Former)',
    notBefore: "('s|’s|and)",
    examples: [
      'Yesterday [to:Google] subsidiary [from:YouTube] grew.',
      "Yesterday [to:Google]'s subsidiary, [from:YouTube], grew.",
    ],
    notIn: ['Yesterday Google rival Yahoo grew.', 'Yesterday a Google subsidiary grew.'],
  }),
  relation({
    id: 'en/subsidiary/body-owned-by-body',
    type: 'subsidiary',
    from: 'organization',
    to: 'organization',
    because: {
      en: '“Owned by” behind the name of a body leads to its owner.',
      de: '„Owned by“ führt hinter dem Namen einer Einrichtung zu ihrem Eigentümer.',
    },
    match: `[<from>${BODY}] #Comma? (which is|that is)? (wholly|majority)? owned by (the)? #Demonym? #Firm? [<to>(#Organization && !#Generic && !#Party)]`,
    notAfter: '(previously|formerly|#Former)',
    notBefore: "('s|’s|until|subsidiary|unit)",
    examples: [
      'Yesterday [from:WhatsApp], owned by [to:Facebook], grew.',
      'Yesterday [from:YouTube], which is owned by [to:Google], grew.',
    ],
    notIn: ['Yesterday WhatsApp, admired by Facebook, grew.', 'Yesterday shares owned by Facebook grew.'],
  }),
  relation({
    id: 'en/subsidiary/possessive-body-before-subsidiary',
    type: 'subsidiary',
    from: 'organization',
    to: 'organization',
    because: {
      en: 'A possessive body before a name and “subsidiary” or “unit” owns the one that is named.',
      de: 'Eine besitzende Einrichtung vor einem Namen und „subsidiary“ oder „unit“ besitzt die, die genannt ist.',
    },
    match: `[<to>(#Organization && !#Generic && !#Party)] ('s|’s) [<from>${BODY}] (subsidiary|unit|division|arm)`,
    notAfter: '(and|or|#Former)',
    examples: [
      "Yesterday [to:Google]'s [from:YouTube] unit grew.",
      "Yesterday [to:Siemens]'s [from:Danone] subsidiary grew.",
    ],
    notIn: ["Yesterday Google's YouTube grew.", 'Yesterday Google and the YouTube unit grew.'],
  }),
  relation({
    id: 'en/subsidiary/body-said-its-unit',
    type: 'subsidiary',
    from: 'organization',
    to: 'organization',
    because: {
      en: 'Of whom a body says “its unit” or “its subsidiary” belongs to the body.',
      de: 'Was eine Einrichtung „its unit“ oder „its subsidiary“ nennt, gehört zu ihr.',
    },
    match: `[<to>(#Organization && !#Generic && !#Party && !#Media)] (said|says) (that)? its (#Adjective|#Demonym|#Number)? [<from>${BODY}] (unit|subsidiary|division|arm)`,
    notAfter: '(and|or|of|at|for|with|by|#Former)',
    notBefore: '(of)',
    examples: [
      'Yesterday [to:Siemens] said its [from:Danone] unit grew.',
      '[to:Google] said that its [from:YouTube] subsidiary was late.',
    ],
    notIn: [
      'Yesterday Siemens said its partner Danone grew.',
      'The head of Siemens said its Danone unit grew.',
    ],
  }),
];
