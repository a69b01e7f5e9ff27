/** English: who holds an office of a state, a region or a town. */

import { relation } from '../../../relate/rule.ts';
import { AGE, CLOSED, HOME_OFFICE, MARK, NO_CLOSE, NOT_IN_ROW, OFFICE, PORTFOLIO } from './parts.ts';

/** `office`: what a state, a region or a town gives; roles at bodies are in `roles.ts`. */
export const offices = [
  relation({
    id: 'en/office/demonym-before-office',
    type: 'office',
    from: 'person',
    to: 'place',
    because: {
      en: 'The adjective of a place before an office says where it is held.',
      de: 'Das Adjektiv eines Ortes vor einem Amt sagt, wo es ausgeübt wird.',
    },
    match: `[<to>#Demonym] ${MARK} ${OFFICE} #Title{0,3} [<from>#Person]`,
    notAfter: NOT_IN_ROW,
    examples: [
      'Yesterday [to:French] [role:President] [from:Emmanuel Macron] warned them.',
      'In Vienna the [to:Iranian] [role:foreign minister] [from:Mohammad Javad Zarif] met his colleagues.',
    ],
    notIn: ['Yesterday the French officials warned them.', 'Yesterday French chef Emil Wondra warned them.'],
  }),
  relation({
    id: 'en/office/place-before-office',
    type: 'office',
    from: 'person',
    to: 'place',
    because: {
      en: 'A place directly before an office and a name is where the office is held.',
      de: 'Ein Ort direkt vor einem Amt und einem Namen ist da, wo das Amt ausgeübt wird.',
    },
    match: `[<to>(#Place|#PlacePart)] ('s|’s)? ${MARK} ${OFFICE} #Title{0,3} [<from>#Person]`,
    notAfter:
      '(#Place and|#Place or|#Demonym and|#Place #Comma|#Indefinite|in|to|from|assistant|deputy|vice)',
    examples: [
      'Yesterday [to:California] [role:governor] [from:Gavin Newsom] warned them.',
      'Late on Sunday [to:London] [role:Mayor] [from:Sadiq Khan] called for calm.',
    ],
    notIn: [
      'Yesterday California baker Emil Wondra warned them.',
      'In California, governor Gavin Newsom warned them.',
    ],
  }),
  relation({
    id: 'en/office/name-before-office-of-place',
    type: 'office',
    from: 'person',
    to: 'place',
    because: {
      en: 'An office of a place between commas is held by whoever is named before.',
      de: 'Ein Amt eines Ortes zwischen Kommas hat inne, wer davor genannt ist.',
    },
    match: `[<from>#Person] ${AGE} #Comma (the|a)? ${MARK} ${OFFICE} of (the)? [<to>#Place]`,
    notAfter: '#Role of',
    notBefore: NO_CLOSE,
    examples: [
      '[from:Sadiq Khan], the [role:mayor] of [to:London], warned them.',
      'A week later [from:Jacinda Ardern], the [role:prime minister] of [to:New Zealand], closed the border.',
    ],
    notIn: ['Emil Wondra, the baker of London, warned them.', 'Emil Wondra of London warned them.'],
  }),
  relation({
    id: 'en/office/name-before-demonym-office',
    type: 'office',
    from: 'person',
    to: 'place',
    because: {
      en: 'An office with the adjective of its place between commas is held by whoever is named before.',
      de: 'Ein Amt mit dem Adjektiv seines Ortes zwischen Kommas hat inne, wer davor genannt ist.',
    },
    match: `[<from>#Person] ${AGE} #Comma (the|a)? ${MARK} [<to>(#Demonym|#Place|#PlacePart)] ('s|’s)? ${OFFICE}`,
    notAfter: '#Role of',
    notBefore: '!(#Comma|#Stop|#Close)',
    examples: [
      '[from:Emmanuel Macron], the [to:French] [role:president], warned them.',
      'They met [from:Barham Salih], the [to:Iraqi] [role:president], in Davos.',
    ],
    notIn: ['Emil Wondra, Iraqi officials said, warned them.', 'Emil Wondra, the French baker, warned them.'],
  }),
  relation({
    id: 'en/office/office-name-of-place',
    type: 'office',
    from: 'person',
    to: 'place',
    because: {
      en: 'An office before a name and “of” with a place is held there.',
      de: 'Ein Amt vor einem Namen und „of“ mit einem Ort wird dort ausgeübt.',
    },
    match: `${HOME_OFFICE} #Title{0,3} [<from>#Person] of (the)? [<to>#Place]`,
    notAfter: '#Indefinite',
    notBefore: NO_CLOSE,
    examples: [
      'Yesterday [role:Senator] [from:Ted Cruz] of [to:Texas] warned them.',
      'Yesterday [role:President] [from:Emil Wondra] of [to:France] warned them.',
    ],
    notIn: [
      'Yesterday the baker Emil Wondra of Texas warned them.',
      'Yesterday a Senator of Texas warned them.',
      'Yesterday Democratic Leader Emil Wondra of Texas warned them.',
      'Yesterday House Speaker Clara Nowak of California warned them.',
    ],
  }),
  relation({
    id: 'en/office/office-of-place-before-name',
    type: 'office',
    from: 'person',
    to: 'place',
    because: {
      en: 'Behind an office of a place stands, between commas, who holds it.',
      de: 'Hinter dem Amt eines Ortes steht zwischen Kommas, wer es ausübt.',
    },
    match: `#Definite ${MARK} ${OFFICE} of (the)? [<to>#Place] #Comma #Title{0,3} [<from>#Person]`,
    notBefore: CLOSED,
    examples: [
      'Yesterday the [role:mayor] of [to:London], [from:Sadiq Khan], warned them.',
      'Yesterday the [role:governor] of [to:Texas], [from:Greg Abbott], warned them.',
    ],
    notIn: [
      'Yesterday the baker of London, Emil Wondra, warned them.',
      'Yesterday the mayor of London, Sadiq Khan and others warned them.',
    ],
  }),
  relation({
    id: 'en/office/demonym-before-portfolio',
    type: 'office',
    from: 'person',
    to: 'place',
    because: {
      en: 'The adjective of a place before an office of a government, with what it is for, says where it is held.',
      de: 'Das Adjektiv eines Ortes vor einem Regierungsamt und dem, wofür es da ist, sagt, wo es ausgeübt wird.',
    },
    match: `[<to>#Demonym] ${MARK} ${PORTFOLIO} #Title{0,3} [<from>#Person]`,
    notAfter: NOT_IN_ROW,
    examples: [
      'Yesterday [to:Bahraini] [role:Development Minister] [from:Emil Wondra] warned them.',
      'In Paris [to:French] [role:Veterans Minister] [from:Clara Nowak] warned them.',
    ],
    notIn: [
      'Yesterday French Veterans President Emil Wondra warned them.',
      'Yesterday the French Veterans Minister warned them.',
    ],
  }),
  relation({
    id: 'en/office/place-before-portfolio',
    type: 'office',
    from: 'person',
    to: 'place',
    because: {
      en: 'A place directly before an office of a government, with what it is for, and a name is where the office is held.',
      de: 'Ein Ort direkt vor einem Regierungsamt, dem, wofür es da ist, und einem Namen ist da, wo das Amt ausgeübt wird.',
    },
    match: `[<to>(#Place|#PlacePart)] ('s|’s)? ${MARK} ${PORTFOLIO} #Title{0,3} [<from>#Person]`,
    notAfter:
      '(#Place and|#Place or|#Demonym and|#Place #Comma|#Indefinite|in|to|from|assistant|deputy|vice)',
    examples: [
      'Yesterday [to:New Zealand] [role:Overseas Trade minister] [from:Emil Wondra] warned them.',
      "Yesterday [to:Bahrain]'s [role:Development and Industry Minister] [from:Clara Nowak] warned them.",
    ],
    notIn: [
      'Yesterday New York Mercantile Exchange President Emil Wondra warned them.',
      'Yesterday the New Zealand Veterans Minister warned them.',
    ],
  }),
];
