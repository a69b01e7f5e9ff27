/** German: who holds the role at a body that stands behind the name: *Joe Kaeser, Siemens-Chef*. */

import { relation } from '../../../relate/rule.ts';
import {
  AGE,
  ARTICLE,
  AT_BODY,
  BEFORE_LISTED,
  BODY,
  FIELD,
  FOR_A_PART,
  GOES_ON,
  KIND,
  LOCAL_HEAD,
  NEXT_NAME,
  OF_BODY,
  OF_GROUP,
  OTHER_TIME_OR_NAME,
  PART,
} from './parts.ts';

/** The body is only a part of a longer name, the role is the next one of a list, or a clause of reported speech begins with it. */
const LISTED =
  '#Capital|als #Capital|& #Adjective|& #Body|& #Capital|of #Body|of #Capital|of #Place|der #Adjective|der #Body|der #Capital|des #Adjective|des #Body|des #Capital|und #Definite #OrganizationPart|und #Definite #Role';
const GOES_ON_OR_LISTED = `#Open? #Organization? #Close? (${LISTED}|#Reported|${NEXT_NAME}|${OTHER_TIME_OR_NAME})`;

/** `role`: the name, a comma or a verb, and what somebody is at a body. */
export const rolesBehindNames = [
  relation({
    id: 'de/role/name-before-role-of-body',
    type: 'role',
    from: 'person',
    to: 'organization',
    because: {
      en: 'A role at a body behind a name and a comma is held by whoever is named.',
      de: 'Eine Rolle in einer Einrichtung hinter Name und Komma hat, wer genannt ist.',
    },
    match: `[<from>#Person] ${AGE} #Comma ${ARTICLE} (#Adjective|#Former|#Acting|#Coming){0,2} [<role>${AT_BODY}] ${FIELD} ${OF_BODY} ${KIND} [<to>${BODY}]`,
    notAfter: '(#Kin|#Role) (von|der|des)',
    notBefore: GOES_ON_OR_LISTED,
    notWith: LOCAL_HEAD,
    examples: [
      '[from:Lothar Wieler], der [role:Präsident] des [to:RKI], warnte.',
      'Gefahr sah auch [from:Jens Weidmann], [role:Chef] der [to:Bundesbank], damals nicht.',
    ],
    notIn: [
      'Emil Wondra, Minister für Siemens, schwieg.',
      'Im Brief schreibt Clara Nowak, die Vertreter der NATO seien am Ende.',
      'Das sagte Emil Wondra, Vorsitzender der IG Metall in Bayern, am Freitag.',
      'Das sagte Clara Nowak, Bischöfin der Evangelischen Kirche in Mitteldeutschland, am Freitag.',
      'Das sagte Clara Nowak, eine Einwohnerin von Siemens, am Freitag.',
      'Emil Wondra, Tochter der Siemens, schwieg.',
      'Emil Wondra, Bischof von Siemens, schwieg.',
      'Emil Wondra, der Regisseur von Google, schwieg.',
      'Emil Wondra, Kollege von Google, schwieg.',
      'Es sprachen Emil Wondra, die Chefin der NATO und der UN-Generalsekretär.',
      'Er saß neben Ministerin Clara Nowak, dem Chef des RKI, Emil Wondra, und anderen.',
      'Clara Nowak, Gegnerin der NATO, schwieg.',
      'Clara Nowak, Trainerin von Borussias Stürmern, schwieg.',
      'Das sagte Clara Nowak, Chefin der NATO von 1996 bis 1999, am Freitag.',
      'Das sagte Emil Wondra, der jahrelang Rektor der Universität Jena war.',
      'Es sprach Clara Nowak, jahrzehntelang Leiterin des RKI, am Freitag.',
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
    match: `[<from>#Person] ${AGE} #Comma ${ARTICLE} (#Adjective|#Former|#Acting|#Coming)? [<to>${PART}] [<role>(#Role && !#Kin && !#Plural && !#Topic && !#Outsider && !#Epithet && !#Title && !${OF_GROUP})]`,
    notBefore: `(#Person|#Title|#Capital #Person|#Adjective #Person|#Open #Person|#Capital #Title|#Adjective #Title|${OTHER_TIME_OR_NAME}|${FOR_A_PART})`,
    notAfter: BEFORE_LISTED,
    examples: [
      '[from:Joe Kaeser], [to:Siemens]-[role:Chef], kam.',
      'Mit am Tisch saß [from:Carsten Spohr], der [to:Lufthansa]-[role:Chef], mit zwei Vorständen.',
    ],
    notIn: [
      'Emil Wondra, Siemens-Chef Joe Kaeser und andere kamen.',
      'Emil Wondra, Siemens-Kritiker, schwieg.',
      'Emil Wondra, DGB-Vorsitzender in Bayern, schwieg.',
      'Clara Nowak, NATO-Direktorin von Siemens, schwieg.',
      'Emil Wondra, Microsoft-Milliardär, schwieg.',
    ],
  }),
  relation({
    id: 'de/role/name-before-whole-body-and-role',
    type: 'role',
    from: 'person',
    to: 'organization',
    because: {
      en: 'A role with its body before it, without a hyphen, behind a name and a comma is held by whoever is named.',
      de: 'Eine Rolle mit ihrer Einrichtung davor, ohne Bindestrich, hinter Name und Komma hat, wer genannt ist.',
    },
    match: `[<from>#Person] ${AGE} #Comma (#Adjective|#Former|#Acting|#Coming)? [<to>(#Organization && #Listed && !#Party && !#Genitive)] [<role>(#Role && !#Kin && !#Plural && !#Topic && !#Outsider && !#Epithet && !#Title && !#Candidate)]`,
    notBefore: `!(#Comma|#Stop|#Close|und)`,
    notAfter: '(#Kin|#Role) (von|der|des)|#Comma|und',
    examples: [
      'Es widersprach Dr. [from:Emil Wondra], ehemaliger [to:Siemens] [role:Wissenschaftsdirektor], am Freitag.',
      'Das meint [from:Clara Nowak], [to:Siemens] [role:Chefin].',
    ],
    notIn: [
      'Das meint Clara Nowak, Siemens Chef Emil Wondra schwieg.',
      'Das meint Clara Nowak, Siemens Kritikerin.',
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
    match: `[<from>#Person] (ist|bleibt|wird) (seit)? #Number? ${ARTICLE} (#Adjective|#Former|#Acting|#Coming){0,2} [<role>${AT_BODY}] ${FIELD} ${OF_BODY} #Adjective? [<to>${BODY}]`,
    notBefore: GOES_ON,
    notWith: LOCAL_HEAD,
    examples: [
      '[from:Lothar Wieler] ist [role:Präsident] des [to:RKI].',
      '[from:Jens Stoltenberg] ist seit 2014 [role:Generalsekretär] der [to:NATO].',
    ],
    notIn: ['Emil Wondra ist die Tochter der Siemens.', 'Emil Wondra ist nicht da.'],
  }),
];
