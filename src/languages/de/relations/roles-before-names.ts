/** German: who holds the role at a body that stands before the name: *Siemens-Chef Joe Kaeser*. */

import { relation } from '../../../relate/rule.ts';
import {
  AND_ROLE,
  AT_BODY,
  BODY,
  FIELD,
  IN_BODY,
  KIND,
  MADE_UP,
  NAME_AND_COMMA,
  NO_CLOSE,
  OF_BODY,
  OF_GROUP,
  PART,
} from './parts.ts';

/** `role`: a body, what somebody is there, and then who. */
export const rolesBeforeNames = [
  relation({
    id: 'de/role/part-before-role',
    type: 'role',
    from: 'person',
    to: 'organization',
    because: {
      en: 'A body before a role, in one word with it, is where somebody has that role.',
      de: 'Eine Einrichtung vor einer Rolle, in einem Wort mit ihr, ist die, in der sie jemand hat.',
    },
    match: `[<to>${PART}] [<role>(#Role && !#Kin && !#Plural && !#Topic && !#Outsider && !#Epithet && !#Title && !${OF_GROUP})] ${AND_ROLE} #Title{0,4} [<from>#Person]`,
    notAfter: MADE_UP,
    notWith: '#OfRegion #Adjective? #OrganizationPart (#Role && #Function)',
    examples: [
      'Das sagte [to:Siemens]-[role:Chef] [from:Joe Kaeser].',
      'In Wolfsburg kündigte [to:VW]-[role:Chef] [from:Herbert Diess] neue Modelle an.',
    ],
    notIn: [
      'Die Siemens-Familie Wondra kam.',
      'Der Siemens-Kritiker Emil Wondra kam.',
      'Der Mercedes-Jäger Emil Wondra siegte.',
      'Der Siemens-Group-Chef Emil Wondra kam.',
      'Der Siemens-Energie-Chef Emil Wondra kam.',
      'Der Schalke-04-Trainer Emil Wondra kam.',
      'Sein Siemens-Kollege Emil Wondra kam.',
      'Der Berliner ADAC-Vorsitzende Emil Wondra kam.',
      'Der FCA-Kapitän Emil Wondra traf.',
      'Der THW-Torwart Emil Wondra hielt.',
      'Der Bundesliga-Vertreter Emil Wondra kam.',
    ],
  }),
  relation({
    id: 'de/role/genitive-body-before-role',
    type: 'role',
    from: 'person',
    to: 'organization',
    because: {
      en: 'A body in the genitive before a role is where somebody has that role.',
      de: 'Eine Einrichtung im Genitiv vor einer Rolle ist die, in der sie jemand hat.',
    },
    match: `[<to>(#Organization && #Genitive)] (neuer|neue|neuen|#Former|#Acting|#Coming)? [<role>${AT_BODY}] ${AND_ROLE} #Title{0,4} [<from>#Person]`,
    examples: [
      '[to:Googles] [role:Chef] [from:Sundar Pichai] kam.',
      'Vor dem Ausschuss sagte [to:Facebooks] [role:Chef] [from:Mark Zuckerberg] aus.',
    ],
    notIn: ['Die Siemens-Familie Wondra kam.', 'Googles Chef kam.', 'Googles Kollege Emil Wondra kam.'],
  }),
  relation({
    id: 'de/role/role-of-body-before-name',
    type: 'role',
    from: 'person',
    to: 'organization',
    because: {
      en: 'Behind a role at a body its holder stands between commas.',
      de: 'Hinter einer Rolle in einer Einrichtung steht zwischen Kommas, wer sie hat.',
    },
    match: `[<role>${AT_BODY}] ${FIELD} ${OF_BODY} ${KIND} [<to>${BODY}] ${IN_BODY} #Comma #Title{0,4} [<from>#Person]`,
    notAfter: NAME_AND_COMMA,
    notBefore: NO_CLOSE,
    notWith: '#Person #Comma #Person (und|sowie|#Comma)',
    examples: [
      'Der [role:Präsident] des [to:RKI], [from:Lothar Wieler], warnte.',
      'Der [role:Chef] der Handelskette [to:Siemens], [from:Emil Wondra], warnte.',
    ],
    notIn: [
      'Der Minister für Siemens, Emil Wondra, schwieg.',
      'Vertreter der NATO, Emil Wondra und andere schwiegen.',
      'Es saßen da: die Chefin der NATO, Emil Wondra, Clara Nowak und Jan Nowak.',
      'Der Regisseur von Google, Emil Wondra, schwieg.',
      'Sie sprach mit Clara Nowak, Leiterin des ADAC, Emil Wondra, Chef der Bahn, und anderen.',
    ],
  }),
  relation({
    id: 'de/role/role-of-body-and-short-name-before-name',
    type: 'role',
    from: 'person',
    to: 'organization',
    because: {
      en: 'Behind a role at a body and the short name of that in brackets its holder stands between commas.',
      de: 'Hinter einer Rolle in einer Einrichtung und deren Kürzel in Klammern steht zwischen Kommas, wer sie hat.',
    },
    match: `[<role>${AT_BODY}] ${FIELD} ${OF_BODY} ${KIND} [<to>${BODY}] #Open (#Organization|#Capital) #Close #Comma #Title{0,4} [<from>#Person]`,
    notAfter: NAME_AND_COMMA,
    notBefore: NO_CLOSE,
    examples: [
      'Der [role:Präsident] der [to:Weltgesundheitsorganisation] (WHO), [from:Emil Wondra], warnte.',
      'Die [role:Präsidentin] der [to:Europäischen Zentralbank] (EZB), [from:Christine Lagarde], ließ die Zinsen unverändert.',
    ],
    notIn: [
      'Der Sohn der Weltgesundheitsorganisation (WHO), Emil Wondra, warnte.',
      'Es kamen Clara Nowak, die Präsidentin der Weltgesundheitsorganisation (WHO), Emil Wondra, ihr Sprecher, und andere.',
      'Vertreter der Weltgesundheitsorganisation (WHO), Emil Wondra und andere schwiegen.',
    ],
  }),
  relation({
    id: 'de/role/role-of-body-and-name',
    type: 'role',
    from: 'person',
    to: 'organization',
    because: {
      en: 'Directly behind a role and its body stands who has it.',
      de: 'Direkt hinter einer Rolle und ihrer Einrichtung steht, wer sie hat.',
    },
    match: `[<role>${AT_BODY}] (der|des|von|vom) [<to>(#Organization && !#Party && !#Generic)] #Title{0,4} [<from>#Person]`,
    notAfter: NAME_AND_COMMA,
    examples: [
      'Das sagte der [role:Präsident] des [to:RKI] [from:Lothar Wieler].',
      'In Genf warnte der [role:Generaldirektor] der [to:WHO] [from:Tedros Adhanom Ghebreyesus] vor Leichtsinn.',
    ],
    notIn: [
      'Die Familie der Siemens Emil Wondra kam.',
      'Das sagte der Präsident des RKI und Emil Wondra.',
      'Es kamen Clara Nowak, die Leiterin des RKI Emil Wondra, Koch, und andere.',
    ],
  }),
  relation({
    id: 'de/role/role-of-body-is-name',
    type: 'role',
    from: 'person',
    to: 'organization',
    because: {
      en: 'Behind a role at a body “ist” leads to the name of whoever has it.',
      de: 'Hinter einer Rolle in einer Einrichtung führt „ist“ zum Namen dessen, der sie hat.',
    },
    match: `[<role>${AT_BODY}] ${FIELD} ${OF_BODY} ${KIND} [<to>${BODY}] ${IN_BODY} (ist|bleibt|wird) #Title{0,4} [<from>#Person]`,
    notAfter: '(#Comma|als|wie|laut|#Indefinite|#Indefinite #Adjective)',
    notBefore: '(zufolge|#Capital|nicht|nie|#Participle|#Adjective|gegen|für|und|oder|#Comma #Person)',
    examples: [
      '[role:Chef] der [to:NATO] ist [from:Emil Wondra].',
      'Neue [role:Präsidentin] der [to:Europäischen Zentralbank] wird [from:Christine Lagarde].',
    ],
    notIn: [
      'Gegner der NATO ist Emil Wondra.',
      'Dem Chef der NATO ist Emil Wondra zufolge alles egal.',
      'Chef der NATO ist Emil Wondra nicht.',
    ],
  }),
  relation({
    id: 'de/role/part-before-role-for-field',
    type: 'role',
    from: 'person',
    to: 'organization',
    because: {
      en: 'A body before a role, in one word with it, is where somebody has that role; what it is for stands between the two.',
      de: 'Eine Einrichtung vor einer Rolle, in einem Wort mit ihr, ist die, in der sie jemand hat; wofür sie da ist, steht dazwischen.',
    },
    match: `[<to>${PART}] [<role>(#Role && !#Kin && !#Plural && !#Topic && !#Outsider && !#Epithet && !#Title)] (für #Capital|für #Adjective #Capital|für #Place|für #Capital und #Capital) #Comma? #Title{0,4} [<from>#Person]`,
    notAfter: NAME_AND_COMMA,
    notBefore: '(#Comma #Person|und #Person|#PersonPart|sowie)',
    examples: [
      'Das sagte der [to:WHO]-[role:Regionaldirektor] für Europa, [from:Hans Kluge], in Kopenhagen.',
      'In Genf sprach die [to:UN]-[role:Hochkommissarin] für Menschenrechte [from:Michelle Bachelet] zu den Gesandten.',
    ],
    notIn: [
      'Das sagte der WHO-Experte für Europa, Hans Kluge.',
      'Es kamen der WHO-Direktor für Europa, Hans Kluge, Clara Nowak und andere.',
    ],
  }),
];
