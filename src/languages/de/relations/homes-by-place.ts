/** German: where people are said to be at home, by the name of the place: *Clara Nowak aus Leipzig*. */

import { relation } from '../../../relate/rule.ts';
import { LETTERS } from '../../../rules/spelled.ts';
import { AGE, AND_ROLE, ARTICLE, MADE_UP, NO_OFFICE_TAGS } from './parts.ts';

/** *US Open-Sieger*: an event, and no country. */
const OF_OPEN = '/^open-/';
/** A name of several words: one alone may be that of anybody. */
const OF_SEVERAL_WORDS = '/\\s/';
/** What has somebody as its object, and “aus” for what comes of it: *Kritik an X aus Jena*. */
const ABOUT = 'kritik|druck|vorwürfe|um|nach|für';
/** Verbs of which “aus” says where somebody left, or was taken from: *kam X aus Jena*. */
const LEFT =
  'wanderte|wanderten|kam|kamen|kommt|kommen|floh|reiste|reist|stammt|vertrieb|vertrieben|verjagte|verbannte|holte|brachte|schickte|lockte|rettete|befreite|evakuierte';

/** `described-as-from`: who is at home in a place, or works there. */
export const homesByPlace = [
  relation({
    id: 'de/described-as-from/us-before-role',
    type: 'described-as-from',
    from: 'person',
    to: 'place',
    because: {
      en: '“US” before what somebody is, in one word with it, says where the person is at home, or works.',
      de: '„US“ vor dem, was jemand ist, in einem Wort mit ihm, sagt, wo die Person zu Hause ist oder arbeitet.',
    },
    match: `[<to>(#PlacePart && us)] [<role>(${NO_OFFICE_TAGS} && !#Topic && !${OF_OPEN})] ${AND_ROLE} #Title{0,4} [<from>(#Person && !#Genitive)]`,
    notAfter: MADE_UP,
    examples: [
      'Der [to:US]-[role:Virologe] [from:Anthony Fauci] warnte.',
      'Am Montag kam [to:US]-[role:Schauspieler] [from:Tom Hanks] frei.',
    ],
    notIn: [
      'Der US-Präsident Donald Trump schwieg.',
      'Der US-Korrespondent Emil Wondra schwieg.',
      'Die US-Open-Siegerin Clara Nowak schwieg.',
    ],
  }),
  relation({
    id: 'de/described-as-from/name-from-place',
    type: 'described-as-from',
    from: 'person',
    to: 'place',
    because: {
      en: '“aus” leads from a name to where the person is at home.',
      de: '„Aus“ führt von einem Namen dahin, wo die Person zu Hause ist.',
    },
    match: `[<from>(#Person && ${OF_SEVERAL_WORDS})] ${AGE} #Comma? aus (dem|der|den)? [<to>(#Place && !#Genitive)]`,
    notBefore: '#Flow{0,8} (nach|holen|verpflichten|#Participle|#Definite #Role)',
    notAfter: `(#Passive|#Speech|${ABOUT}|${LEFT}) #Flow{0,4}`,
    notWith: '#Person aus (dem|der|den) (#Place && !#Area)',
    examples: [
      'Auch [from:Emil Wondra] aus [to:Jena] kam.',
      'Als Erste traf [from:Clara Nowak] (34) aus [to:Leipzig] ein.',
    ],
    notIn: [
      'Emil Wondra kam aus Jena.',
      'Sie tranken Cola aus Kiel, dann Wondra aus Jena.',
      'Da stand Emil Wondra aus der Sesamstraße.',
      'Der König vertrieb seinen Bruder Emil aus Norwegen.',
      'Emil Wondra ist Emil Wondra aus Jena gefolgt.',
      'Es kamen Emil Wondra, aus Jena der Koch Jan Nowak.',
      'Groß war die Kritik an Emil Wondra aus Jena.',
      'Sie wollen den Trainer Emil Wondra aus Jena holen.',
    ],
  }),
  relation({
    id: 'de/described-as-from/name-and-place-in-brackets',
    type: 'described-as-from',
    from: 'person',
    to: 'place',
    because: {
      en: 'A country or a region in brackets behind a name says where the person is at home, or works.',
      de: 'Ein Land oder eine Region in Klammern hinter einem Namen sagt, wo die Person zu Hause ist oder arbeitet.',
    },
    match: `[<from>(#Person && ${LETTERS})] #Open [<to>(#Place && #Area)] #Close`,
    notAfter: '(#Close #Comma|#Close und|#Number #Comma)',
    notBefore: '(#Comma|und) #Person #Open',
    examples: [
      'Es siegte [from:Emil Wondra] ([to:Italien]).',
      'Platz zwei ging an [from:Chris Froome] ([to:Großbritannien]) am Sonntag.',
    ],
    notIn: [
      'Die Stadt (Italien) siegte.',
      'Kunst, Telegrafenweg 21, Emil Wondra (Italien), Eintritt frei.',
      'Emil Wondra (Italien, Spanien) siegte.',
      'Es fehlten Emil Wondra (Minden) und Jan Nowak (Stuttgart).',
    ],
  }),
  relation({
    id: 'de/described-as-from/name-before-role-from-place',
    type: 'described-as-from',
    from: 'person',
    to: 'place',
    because: {
      en: '“Aus” leads from what somebody is, behind a name and a comma, to where the person is at home.',
      de: '„Aus“ führt von dem, was jemand ist, hinter Name und Komma dahin, wo die Person zu Hause ist.',
    },
    match: `[<from>#Person] ${AGE} #Comma ${ARTICLE} #Adjective? [<role>(#Role && !#Kin && !#Relational && !#Title && !#Plural)] aus (dem|der|den)? [<to>(#Place && !#Genitive)]`,
    notBefore: '(#Person|und #Person|#Comma #Person|#Comma #Capital #Person|#Participle)',
    notAfter: '(#Kin|#Role) (von|der|des)',
    examples: [
      '[from:Emil Wondra], [role:Schriftsteller] aus [to:Mannheim], schwieg.',
      'Das fragt sich [from:Clara Nowak] (34), eine [role:Lehrerin] aus [to:Helsinki], jeden Morgen.',
    ],
    notIn: [
      'Emil Wondra, ein Freund aus Mannheim, schwieg.',
      'Es kamen Clara Nowak, der Koch aus Jena Emil Wondra und andere.',
    ],
  }),
  relation({
    id: 'de/described-as-from/living-in-place',
    type: 'described-as-from',
    from: 'person',
    to: 'place',
    because: {
      en: '“In … lebend” before a name says where the person is at home.',
      de: '„In … lebend“ vor einem Namen sagt, wo die Person zu Hause ist.',
    },
    match:
      '#At [<to>#Place] (lebende|lebenden|lebender|wohnende|wohnenden) (#Adjective|#Demonym)? (#Role && !#Kin)? #Title{0,2} [<from>(#Person && !#Genitive)]',
    examples: [
      'Sie traf den in [to:Berlin] lebenden Schriftsteller [from:Emil Wondra].',
      'Die bei [to:Zürich] lebende Musikerin [from:Clara Nowak] spielte.',
    ],
    notIn: ['Die in Berlin lebenden Katzen schliefen.', 'Der in Berlin geborene Emil Wondra schwieg.'],
  }),
  relation({
    id: 'de/described-as-from/genitive-place-before-role',
    type: 'described-as-from',
    from: 'person',
    to: 'place',
    because: {
      en: 'A country or a region in the genitive before what somebody is says where the person is at home, or works.',
      de: 'Ein Land oder eine Region im Genitiv vor dem, was jemand ist, sagt, wo die Person zu Hause ist oder arbeitet.',
    },
    match: `[<to>(#OfPlace && #Area)] #Adjective? [<role>(${NO_OFFICE_TAGS} && !#Topic && !#Sport)] #Title{0,4} [<from>(#Person && !#Genitive)]`,
    notAfter: '(#Body|#Place)',
    examples: [
      '[to:Schwedens] [role:Chef-Epidemiologe] [from:Anders Tegnell] warnte.',
      'Am Abend las [to:Österreichs] große [role:Schriftstellerin] [from:Clara Nowak] in Graz.',
    ],
    notIn: [
      'Bayerns Trainer Emil Wondra schwieg.',
      'Schwedens Minister Emil Wondra schwieg.',
      'Schwedens Freund Emil Wondra schwieg.',
    ],
  }),
];
