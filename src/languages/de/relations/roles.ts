/** German: who holds which role at a body. */

import { relation } from '../../../relate/rule.ts';
import {
  AFTER_MOTION,
  AGE,
  AND_ROLE,
  ARTICLE,
  AT_BODY,
  BEFORE_MOTION,
  GOES_ON,
  MADE_UP,
  NAME_AND_COMMA,
  NEXT_NAME,
  NO_CLOSE,
  OF_BODY,
} from './parts.ts';

/** A whole body; what begins with a plural in the genitive is the end of one: *Hauptverband* Deutscher Filmtheater. */
const BODY = '(#Organization && !#Party && !#Generic && !/^deutscher\\s/)';
/** The body is only a part of a longer name, or the role is the next one of a list. */
const LISTED =
  '& #Adjective|& #Body|& #Capital|of #Body|of #Capital|der #Adjective|der #Body|der #Capital|des #Adjective|des #Body|des #Capital|und #Definite #OrganizationPart|und #Definite #Role';
const GOES_ON_OR_LISTED = `#Open? #Organization? #Close? (${LISTED}|${NEXT_NAME})`;

/** What says of which kind a body is: *der deutschen Handelskette X*. */
const KIND = '(#Adjective|#Demonym|#Firm){0,2}';
const PART = '(#OrganizationPart && !#Party)';

/** `role` and `affiliated`. */
export const roles = [
  relation({
    id: 'de/role/part-before-role',
    type: 'role',
    from: 'person',
    to: 'organization',
    because: {
      en: 'A body before a role, in one word with it, is where somebody has that role.',
      de: 'Eine Einrichtung vor einer Rolle, in einem Wort mit ihr, ist die, in der sie jemand hat.',
    },
    match: `[<to>${PART}] [<role>(#Role && !#Kin && !#Plural && !#Topic && !#Outsider && !#Title && !/^(group|gruppe|holding)-/)] ${AND_ROLE} #Title{0,4} [<from>#Person]`,
    notAfter: MADE_UP,
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
    match: `[<to>#OfOrganization] (neuer|neue|neuen|#Former|#Acting|#Coming)? [<role>${AT_BODY}] ${AND_ROLE} #Title{0,4} [<from>#Person]`,
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
    match: `[<role>${AT_BODY}] ${OF_BODY} ${KIND} [<to>${BODY}] im? (#Place|#Body)? #Comma #Title{0,4} [<from>#Person]`,
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
    match: `[<role>${AT_BODY}] ${OF_BODY} ${KIND} [<to>${BODY}] #Open (#Organization|#Capital) #Close #Comma #Title{0,4} [<from>#Person]`,
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
    id: 'de/role/name-before-role-of-body',
    type: 'role',
    from: 'person',
    to: 'organization',
    because: {
      en: 'A role at a body behind a name and a comma is held by whoever is named.',
      de: 'Eine Rolle in einer Einrichtung hinter Name und Komma hat, wer genannt ist.',
    },
    match: `[<from>#Person] ${AGE} #Comma ${ARTICLE} (#Adjective|#Former|#Acting|#Coming){0,2} [<role>${AT_BODY}] ${OF_BODY} ${KIND} [<to>${BODY}]`,
    notAfter: '(#Kin|#Role) (von|der|des)',
    notBefore: GOES_ON_OR_LISTED,
    examples: [
      '[from:Lothar Wieler], der [role:Präsident] des [to:RKI], warnte.',
      'Gefahr sah auch [from:Jens Weidmann], [role:Chef] der [to:Bundesbank], damals nicht.',
    ],
    notIn: [
      'Emil Wondra, Minister für Siemens, schwieg.',
      'Emil Wondra, Tochter der Siemens, schwieg.',
      'Emil Wondra, der Regisseur von Google, schwieg.',
      'Emil Wondra, Kollege von Google, schwieg.',
      'Es sprachen Emil Wondra, die Chefin der NATO und der UN-Generalsekretär.',
      'Er saß neben Ministerin Clara Nowak, dem Chef des RKI, Emil Wondra, und anderen.',
      'Clara Nowak, Gegnerin der NATO, schwieg.',
      'Das sagte Clara Nowak, Vorsitzende des Hauptverbands Deutscher Filmtheater, am Freitag.',
    ],
  }),
  relation({
    id: 'de/role/name-before-part-role',
    type: 'role',
    from: 'person',
    to: 'organization',
    because: {
      en: 'A role in one word with its body behind a name and a comma is held by whoever is named.',
      de: 'Eine Rolle in einem Wort mit ihrer Einrichtung hinter Name und Komma hat, wer genannt ist.',
    },
    match: `[<from>#Person] ${AGE} #Comma ${ARTICLE} (#Adjective|#Former|#Acting|#Coming)? [<to>${PART}] [<role>(#Role && !#Kin && !#Plural && !#Topic && !#Outsider && !#Title && !/^(group|gruppe|holding)-/)]`,
    notBefore: '(#Title|#Capital|#Adjective|#Open)? (#Person|#Title)',
    notAfter: '(#Kin|#Role) (von|der|des)',
    examples: [
      '[from:Joe Kaeser], [to:Siemens]-[role:Chef], kam.',
      'Mit am Tisch saß [from:Carsten Spohr], der [to:Lufthansa]-[role:Chef], mit zwei Vorständen.',
    ],
    notIn: [
      'Emil Wondra, Siemens-Chef Joe Kaeser und andere kamen.',
      'Emil Wondra, Siemens-Kritiker, schwieg.',
    ],
  }),
  relation({
    id: 'de/role/name-is-role-of-body',
    type: 'role',
    from: 'person',
    to: 'organization',
    because: {
      en: 'Whoever is said to be something at a body has that role.',
      de: 'Wer etwas in einer Einrichtung ist, hat dort diese Rolle.',
    },
    match: `[<from>#Person] (ist|bleibt|wird) (seit)? #Number? ${ARTICLE} (#Adjective|#Former|#Acting|#Coming){0,2} [<role>${AT_BODY}] ${OF_BODY} #Adjective? [<to>${BODY}]`,
    notBefore: GOES_ON,
    examples: [
      '[from:Lothar Wieler] ist [role:Präsident] des [to:RKI].',
      '[from:Jens Stoltenberg] ist seit 2014 [role:Generalsekretär] der [to:NATO].',
    ],
    notIn: ['Emil Wondra ist die Tochter der Siemens.', 'Emil Wondra ist nicht da.'],
  }),
  relation({
    id: 'de/role/role-name-of-body',
    type: 'role',
    from: 'person',
    to: 'organization',
    because: {
      en: 'Behind a role and a name “von” leads to where the person works.',
      de: 'Hinter Rolle und Name führt „von“ dahin, wo die Person arbeitet.',
    },
    match: `[<role>${AT_BODY}] #Title{0,4} [<from>#Person] ${AGE} (von der|vom|von) #Adjective? [<to>(#Organization && !#Party && !#Generic && !#Media)]`,
    notAfter: `(${AFTER_MOTION})`,
    notBefore: BEFORE_MOTION,
    notWith: '(wurde|wurden|worden|werden|wird|#Body of)',
    examples: [
      'Der [role:Virologe] [from:Christian Drosten] von der [to:Charité] warnt.',
      'Auch der [role:Physiker] [from:Dirk Brockmann] von der [to:Humboldt-Universität] rechnet mit mehr Fällen.',
    ],
    notIn: [
      'Der Minister Emil Wondra wurde von der NATO eingeladen.',
      'Der Minister Emil Wondra kam von der Arbeit.',
      'Der Virologe Emil Wondra von der Harvard School of Public Health warnt.',
      'Köln holte den Stürmer Emil Wondra vom FC Bayern.',
      'Das schrieb der Historikerkollege Emil Wondra von der Charité.',
    ],
  }),
  relation({
    id: 'de/affiliated/name-of-body',
    type: 'affiliated',
    from: 'person',
    to: 'organization',
    because: {
      en: 'Behind a name “von” leads to the body that the person belongs to.',
      de: 'Hinter einem Namen führt „von“ zu der Einrichtung, zu der die Person gehört.',
    },
    match: `[<from>#Person] ${AGE} #Comma? (von der|vom) #Adjective? [<to>(#Organization && !#Party && !#Generic && !#Media)]`,
    notBefore: BEFORE_MOTION,
    notAfter: `(#Role|${AFTER_MOTION})`,
    notWith: '(#Passive|#Body of)',
    examples: [
      'Auch [from:Emil Wondra] vom [to:ADAC] sprach.',
      'Für die Helfer sprach [from:Emil Wondra] vom [to:Roten Kreuz] in der Halle.',
    ],
    notIn: [
      'Emil Wondra wurde vom ADAC eingeladen.',
      'Emil Wondra kam vom Bahnhof.',
      'Auch Emil Wondra vom ADAC of Europe sprach.',
      'Der Tabellenletzte verpflichtete Emil Wondra vom ADAC.',
      'Nun will Köln Emil Wondra vom ADAC holen.',
    ],
  }),
];
