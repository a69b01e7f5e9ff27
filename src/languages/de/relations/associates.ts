/** German: who stands by somebody, or against: lawyers, spokesmen, advisers, rivals. */

import { relation } from '../../../relate/rule.ts';
import { spelled } from '../../../rules/spelled.ts';
import { patternWords } from '../pattern-words.ts';
import { AGE, ARTICLE, NO_CLOSE } from './parts.ts';

/** Whom one person has, and no body: a lawyer, an adviser, a rival. */
const HELPER = '(#Helper && #Role && !#Plural)';
/** Whom the head of a government or of a party has besides. */
const UNDER_HEAD = `(#Role && !#Plural && ${spelled({ ends: patternWords('under-head') })})`;
const SURE = '(#Adjective|#Former|#Acting|#Coming|#Demonym|nationaler|nationalen)';
const NAMED = '(#Person && !#Genitive)';
/** What may stand before the name of whom somebody stands by: *des Premierministers* Boris Johnson. */
const BEFORE_NAME = '(#Adjective|#Former|#Role|#Demonym|#PlacePart|#OrganizationPart|#Title){0,4}';

/** `associate`: what somebody is to another person. */
export const associates = [
  relation({
    id: 'de/associate/genitive-name-before-helper',
    type: 'associate',
    from: 'person',
    to: 'person',
    because: {
      en: 'A name in the genitive before “Anwalt”, “Sprecherin” or “Rivale” says whose the next one is.',
      de: 'Ein Name im Genitiv vor „Anwalt“, „Sprecherin“ oder „Rivale“ sagt, wessen die Person ist, die danach genannt ist.',
    },
    match: `[<to>(#Person && #Genitive)] ${SURE}{0,2} [<role>${HELPER}] #Title{0,2} [<from>${NAMED}]`,
    notBefore: '(#PersonPart|#Capital)',
    examples: [
      'Das bestritt [to:Donald Trumps] [role:Anwalt] [from:Rudy Giuliani] im Fernsehen.',
      'In den Umfragen führt [to:Trumps] demokratischer [role:Herausforderer] [from:Joe Biden].',
    ],
    notIn: [
      'Donald Trumps Anwälte Rudy Giuliani und Sidney Powell kamen.',
      'Donald Trumps Bäcker Emil Wondra kam.',
      'Donald Trumps Anwalt kam.',
      'Donald Trumps Anwalt Rudy Giulianis Rede war lang.',
    ],
  }),
  relation({
    id: 'de/associate/genitive-head-before-office',
    type: 'associate',
    from: 'person',
    to: 'person',
    because: {
      en: 'The known name of a head in the genitive before “Minister”, “Vize” or “Trainer” says whose the next one is.',
      de: 'Der bekannte Name im Genitiv vor „Minister“, „Vize“ oder „Trainer“ sagt, wessen die Person ist, die danach genannt ist.',
    },
    match: `[<to>(#Person && #Genitive && #Listed)] ${SURE}{0,2} [<role>${UNDER_HEAD}] #Title{0,2} [<from>${NAMED}]`,
    notBefore: '(#PersonPart|#Capital)',
    examples: [
      'Dort warb [to:George W. Bushs] früherer [role:Außenminister] [from:Colin Powell] für sie.',
      'Neben ihm stand [to:Donald Trumps] [role:Vize] [from:Mike Pence] am Pult.',
    ],
    notIn: [
      'Emil Wondras Minister Jan Nowak kam.',
      'Donald Trumps Außenminister kam.',
      'Donald Trumps Golfplatz Emil Wondra kam.',
    ],
  }),
  relation({
    id: 'de/associate/part-before-helper',
    type: 'associate',
    from: 'person',
    to: 'person',
    because: {
      en: 'A name before “-Anwalt” or “-Berater”, in one word with it, says whose the next one is.',
      de: 'Ein Name vor „-Anwalt“ oder „-Berater“, in einem Wort mit ihm, sagt, wessen die Person ist, die danach genannt ist.',
    },
    match: `[<to>#PersonPart] [<role>${HELPER}] #Title{0,2} [<from>${NAMED}]`,
    notAfter: '#Indefinite',
    notBefore: '(#PersonPart|#Capital)',
    examples: [
      'In Philadelphia sprach [to:Trump]-[role:Anwalt] [from:Rudy Giuliani] vor der Presse.',
      'Das sieht [to:Merkel]-[role:Gegner] [from:Friedrich Merz] anders.',
    ],
    notIn: ['Trump-Tochter Ivanka kam.', 'Der Trump-Anwalt kam.', 'Trump-Kenner Emil Wondra kam.'],
  }),
  relation({
    id: 'de/associate/name-and-possessive-helper',
    type: 'associate',
    from: 'person',
    to: 'person',
    because: {
      en: '“Und sein” between a name and “Anwalt”, “Sprecherin” or “Herausforderer” says whose the next one is.',
      de: '„Und sein“ zwischen einem Namen und „Anwalt“, „Sprecherin“ oder „Herausforderer“ sagt, wessen die Person ist, die danach genannt ist.',
    },
    match: `[<to>#Person] ${AGE} (und|mit|sowie) #Possessive ${SURE}{0,2} [<role>${HELPER}] #Title{0,2} [<from>${NAMED}]`,
    notAfter: '(und|#Comma|mit|#Kin)',
    notBefore: '(#PersonPart|#Capital)',
    examples: [
      'Es stritten Amtsinhaber [to:Donald Trump] und sein demokratischer [role:Herausforderer] [from:Joe Biden].',
      'Vor Gericht saß [to:Emil Wondra] mit seiner [role:Anwältin] [from:Clara Nowak] in der ersten Reihe.',
    ],
    notIn: ['Emil Wondra und sein Bäcker Jan Nowak kamen.', 'Emil Wondra und sein Anwalt kamen.'],
  }),
  relation({
    id: 'de/associate/name-and-possessive-office',
    type: 'associate',
    from: 'person',
    to: 'person',
    because: {
      en: '“Und sein” between a name and “Vize”, “Minister” or “Trainer” says whose the next one is.',
      de: '„Und sein“ zwischen einem Namen und „Vize“, „Minister“ oder „Trainer“ sagt, wessen die Person ist, die danach genannt ist.',
    },
    match: `[<to>#Person] ${AGE} (und|mit|sowie) #Possessive ${SURE}{0,2} [<role>${UNDER_HEAD}] #Title{0,2} [<from>${NAMED}]`,
    notAfter: '(und|#Comma|mit|#Kin)',
    notBefore: '(#PersonPart|#Capital)',
    examples: [
      'Darüber sprachen [to:Emil Wondra] und sein [role:Vize] [from:Jan Nowak] am Abend.',
      'Dann kam [to:Angela Merkel] mit ihrem [role:Finanzminister] [from:Olaf Scholz] in den Saal.',
    ],
    notIn: ['Emil Wondra und sein Bäcker Jan Nowak kamen.', 'Emil Wondra und sein Vize kamen.'],
  }),
  relation({
    id: 'de/associate/name-before-helper-of-name',
    type: 'associate',
    from: 'person',
    to: 'person',
    because: {
      en: '“Sprecherin von” or “Anwalt des” behind a name and a comma says for whom the person stands.',
      de: '„Sprecherin von“ oder „Anwalt des“ hinter Name und Komma sagt, für wen die Person steht.',
    },
    match: `[<from>#Person] ${AGE} #Comma ${ARTICLE} ${SURE}{0,2} [<role>${HELPER}] (von|des|der|vom) ${BEFORE_NAME} [<to>${NAMED}]`,
    notAfter: '(#Kin|#Role) (von|der|des)',
    notBefore: '(und|oder|#PersonPart|#Capital|#Comma #Person)',
    examples: [
      'Das sagte [from:Petra Wondra], [role:Sprecherin] von Senator [to:Emil Nowak], am Freitag.',
      'Es widersprach [from:Jan Koch], ein [role:Berater] des früheren Präsidenten [to:Barack Obama], im Radio.',
    ],
    notIn: [
      'Das sagte Petra Wondra, Bäckerin von Emil Nowak, am Freitag.',
      'Das sagte Petra Wondra, Sprecherin von Emil Nowak und anderen, am Freitag.',
      'Das sagte Petra Wondra, Sprecherin von Emil Nowaks Partei, am Freitag.',
    ],
  }),
  relation({
    id: 'de/associate/helper-of-name-before-name',
    type: 'associate',
    from: 'person',
    to: 'person',
    because: {
      en: 'Behind somebody’s lawyer, spokeswoman or adviser the name of that helper stands between commas.',
      de: 'Hinter jemandes Anwalt, Sprecherin oder Berater steht zwischen Kommas, wie diese Person heißt.',
    },
    match: `[<role>${HELPER}] (von|des|der|vom) ${BEFORE_NAME} [<to>${NAMED}] #Comma #Title{0,2} [<from>${NAMED}]`,
    notAfter: '(#Person|#Close) #Comma #Definite?',
    notBefore: NO_CLOSE,
    examples: [
      'Der [role:Anwalt] von [to:Emil Wondra], [from:Jan Nowak], widersprach.',
      'Am Abend trat die [role:Sprecherin] des Präsidenten [to:Donald Trump], [from:Clara Nowak], vor die Presse.',
    ],
    notIn: [
      'Der Bäcker von Emil Wondra, Jan Nowak, widersprach.',
      'Der Anwalt von Emil Wondra, Jan Nowak und andere kamen.',
    ],
  }),
];
