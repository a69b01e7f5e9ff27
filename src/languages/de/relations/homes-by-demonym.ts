/** German: where people are said to be at home, by the adjective of a place or the word for who lives there: *die Französin*. */

import { relation } from '../../../relate/rule.ts';
import { AGE, AND_ROLE, ARTICLE, NO_OFFICE } from './parts.ts';

/** Of a noun for people, the ending of a case, or of several: *Franzosen*. */
const INFLECTED = '/[nt]$/';
/** Behind a name and a comma the adjective and the noun of several others: *deutsche Wissenschaftler*. */
const SEVERAL = '#Comma (#Demonym && /e$/) (#Role && /er$|ten$|gen$/)';
/** A noun for a woman: *Französin*. */
const WOMAN = '/in$/';

/** `described-as-from`: who is at home in a place, or works there. */
export const homesByDemonym = [
  relation({
    id: 'de/described-as-from/demonym-before-role',
    type: 'described-as-from',
    from: 'person',
    to: 'place',
    because: {
      en: 'The adjective of a place before what somebody is says where the person is at home, or works.',
      de: 'Das Adjektiv eines Ortes vor dem, was jemand ist, sagt, wo die Person zu Hause ist oder arbeitet.',
    },
    match: `[<to>#Demonym] (#Adjective|#Former)? [<role>${NO_OFFICE}] ${AND_ROLE} #Title{0,4} [<from>(#Person && !#Genitive)]`,
    notAfter: '(und|oder|#Comma|#Indefinite)',
    examples: [
      'Das sagte der [to:französische] [role:Philosoph] [from:Emil Wondra] am Freitag.',
      'Den Preis bekam die [to:polnische] [role:Schriftstellerin] [from:Olga Tokarczuk] in Stockholm.',
    ],
    notIn: [
      'Der französische Präsident Emil Wondra schwieg.',
      'Seine französische Frau Clara Nowak schwieg.',
      'Der Schweizer Verbandschef Emil Wondra schwieg.',
      'Der britische Vizekönig Emil Wondra schwieg.',
      'Der hessische Landesbeauftragte Emil Wondra schwieg.',
    ],
  }),
  relation({
    id: 'de/described-as-from/inhabitant-before-name',
    type: 'described-as-from',
    from: 'person',
    to: 'place',
    because: {
      en: 'Who is named directly behind “der Franzose” is at home there.',
      de: 'Wer direkt hinter „der Franzose“ genannt ist, ist dort zu Hause.',
    },
    match: `(#Definite && !die && !das) (#Adjective|#Number|#Stop|#Participle){0,3} [<to>(#Inhabitant && !${INFLECTED})] [<from>#Person]`,
    notBefore: '(und|oder|,)? #Passive',
    notAfter: '(die|viele|alle|der) #Role? #Adjective?',
    examples: [
      'Es siegte der [to:Franzose] [from:Emil Wondra] am Freitag.',
      'Die Rundfahrt gewann der [to:Slowene] [from:Tadej Pogacar] in Paris.',
    ],
    notIn: [
      'Es siegte der Franzose am Freitag.',
      'Das sagte der französische Koch.',
      'Das war die Bühne der Brit Awards.',
    ],
  }),
  relation({
    id: 'de/described-as-from/name-before-demonym-role',
    type: 'described-as-from',
    from: 'person',
    to: 'place',
    because: {
      en: 'The adjective of a place in an apposition says where the person is at home, or works.',
      de: 'Das Adjektiv eines Ortes in einer Apposition sagt, wo die Person zu Hause ist oder arbeitet.',
    },
    match: `[<from>#Person] ${AGE} #Comma ${ARTICLE} (#Adjective|#Former)? [<to>#Demonym] [<role>${NO_OFFICE}]`,
    notBefore: '(#Title|#Capital|#Adjective|und)? (#Person|#Title|#PersonPart)',
    notAfter: '(#Kin|#Role) (von|der|des)',
    notWith: SEVERAL,
    examples: [
      '[from:Emil Wondra], [to:Berliner] [role:Schriftsteller], schwieg.',
      'Zu Gast war [from:Orhan Pamuk], der [to:türkische] [role:Schriftsteller], in Zürich.',
    ],
    notIn: [
      'Emil Wondra, der Berliner Schriftsteller Jan Nowak und andere kamen.',
      'Emil Wondra, Berliner Bürgermeister, schwieg.',
      'Nun versucht Emil Wondra, deutsche Wissenschaftler abzuwerben.',
      'Das sagte Emil Wondra, deutscher Vize-Chef des Unternehmens, am Freitag.',
    ],
  }),
  relation({
    id: 'de/described-as-from/inhabitant-woman-before-name',
    type: 'described-as-from',
    from: 'person',
    to: 'place',
    because: {
      en: 'Who is named directly behind “die Französin” is at home there.',
      de: 'Wer direkt hinter „die Französin“ genannt ist, ist dort zu Hause.',
    },
    match: `#Definite (#Adjective|#Number){0,2} [<to>(#Inhabitant && ${WOMAN})] [<from>(#Person && !#Genitive)]`,
    examples: [
      'Es siegte die [to:Französin] [from:Clara Nowak] am Freitag.',
      'Den Preis bekam die junge [to:Schweizerin] [from:Emilia Wondra] in Basel.',
    ],
    notIn: ['Es siegte die Französin.', 'Es siegte die französische Köchin Clara Nowak.'],
  }),
  relation({
    id: 'de/described-as-from/inhabitant-oblique-before-name',
    type: 'described-as-from',
    from: 'person',
    to: 'place',
    because: {
      en: 'Who is named directly behind “des Griechen” or “dem Griechen” is at home there.',
      de: 'Wer direkt hinter „des Griechen“ oder „dem Griechen“ genannt ist, ist dort zu Hause.',
    },
    match: `(#Definite && !der && !die && !das && !den) (#Adjective|#Number){0,2} [<to>(#Inhabitant && ${INFLECTED})] [<from>#Person]`,
    examples: [
      'Der Transfer des [to:Griechen] [from:Emil Wondra] verzögert sich.',
      'Er unterlag dem [to:Russen] [from:Jan Nowak] im Finale.',
    ],
    notIn: [
      'Der Transfer des Griechen verzögert sich.',
      'Der Sieg der Griechen Emil Wondra und Jan Nowak war knapp.',
    ],
  }),
];
