/** English: who stands by somebody, or against: lawyers, spokesmen, advisers, rivals. */

import { relation } from '../../../relate/rule.ts';

/** Whom one person has, and no body: a lawyer, an adviser, a rival. */
const HELPER = '[<role>#Modifier{0,3} (#Helper && #Role && !#Plural)]';
const CLOSED = '!(#Comma|#Stop|#Speech|#Quote|#Close|who|has|had|was|is|will)';

/** `associate`: what somebody is to another person. */
export const associates = [
  relation({
    id: 'en/associate/possessive-helper',
    type: 'associate',
    from: 'person',
    to: 'person',
    because: {
      en: 'A possessive name before “lawyer”, “spokeswoman” or “rival” says whose the next one is.',
      de: 'Ein besitzender Name vor „lawyer“, „spokeswoman“ oder „rival“ sagt, wessen die Person ist, die danach genannt ist.',
    },
    match: `[<to>#Person] ('s|’s) (#Former|#Adjective|senior|top|main){0,2} ${HELPER} #Comma? [<from>#Person]`,
    notBefore: "('s|’s|and)",
    examples: [
      "Yesterday [to:Donald Trump]'s [role:lawyer] [from:Rudy Giuliani] came.",
      "On Friday [to:Emil Wondra]'s [role:spokeswoman], [from:Clara Nowak], declined to comment.",
    ],
    notIn: [
      "Yesterday Donald Trump's baker Emil Wondra came.",
      "Yesterday Donald Trump's lawyer came.",
      "Yesterday Donald Trump's lawyer Rudy Giuliani's son came.",
    ],
  }),
  relation({
    id: 'en/associate/name-before-possessive-helper',
    type: 'associate',
    from: 'person',
    to: 'person',
    because: {
      en: 'A possessive name and “lawyer”, “spokeswoman” or “rival” between commas say whose the one before them is.',
      de: 'Ein besitzender Name und „lawyer“, „spokeswoman“ oder „rival“ zwischen Kommas sagen, wessen die Person davor ist.',
    },
    match: `[<from>#Person] #Comma [<to>#Person] ('s|’s) (#Former|#Adjective|senior|top|main){0,2} ${HELPER}`,
    notAfter: '(#Comma|and|of)',
    notBefore: CLOSED,
    examples: [
      "Yesterday [from:Rudy Giuliani], [to:Donald Trump]'s [role:personal lawyer], came.",
      "That was denied by [from:Clara Nowak], [to:Emil Wondra]'s [role:spokeswoman].",
    ],
    notIn: [
      "Yesterday Rudy Giuliani, Donald Trump's baker, came.",
      "Yesterday Clara Nowak, Emil Wondra's lawyer Rudy Giuliani and others came.",
    ],
  }),
  relation({
    id: 'en/associate/name-before-helper-for-name',
    type: 'associate',
    from: 'person',
    to: 'person',
    because: {
      en: '“A spokesman for” or “a lawyer for” behind a name and a comma says for whom the person stands.',
      de: '„A spokesman for“ oder „a lawyer for“ hinter Name und Komma sagt, für wen die Person steht.',
    },
    match: `[<from>#Person] #Comma (a|an|the)? #Former? ${HELPER} (for|to|of) #Former? #Place? (#Role|#Modifier|#Title){0,3} [<to>#Person]`,
    notAfter: '(#Comma|and|of)',
    notBefore: CLOSED,
    examples: [
      'Yesterday [from:Clara Nowak], a [role:spokeswoman] for [to:Emil Wondra], came.',
      'Yesterday [from:Emil Nowak], a former [role:adviser] to President [to:Barack Obama], said so.',
    ],
    notIn: [
      'Yesterday Clara Nowak, a baker for Emil Wondra, came.',
      "Yesterday Clara Nowak, a spokeswoman for Emil Wondra's party, came.",
    ],
  }),
];
