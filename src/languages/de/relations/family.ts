/** German: kinship between people, and who follows whom in an office. */

import { relation } from '../../../relate/rule.ts';
import { AGE, ARTICLE } from './parts.ts';

const KIN = '(#Kin && !#Plural)';
const FOLLOWING = 'nachfolger|nachfolgerin|amtsnachfolger|amtsnachfolgerin';
/** Who follows somebody, in any case. */
const SUCCESSOR = `(${FOLLOWING}|nachfolgers|nachfolgern)`;

/** `kin` and `succeeds`; who stands by somebody otherwise is in `associates.ts`. */
export const family = [
  relation({
    id: 'de/kin/genitive-name-before-kin',
    type: 'kin',
    from: 'person',
    to: 'person',
    because: {
      en: 'A name in the genitive before a word of kinship says whose relative is named next.',
      de: 'Ein Name im Genitiv vor einem Wort der Verwandtschaft sagt, wessen Angehörige genannt sind.',
    },
    match: `[<to>(#Person && #Genitive)] (#Adjective|#Former)? [<role>${KIN}] #Comma? #Title{0,2} [<from>#Person]`,
    notBefore: '(#Comma|und) (#Person|#Capital)',
    examples: [
      '[to:Emil Wondras] [role:Ehefrau] [from:Clara Wondra] kam.',
      'Neben ihm saß [to:Donald Trumps] [role:Tochter] [from:Ivanka Trump] im Saal.',
    ],
    notIn: [
      'Emil Wondras Trainer Jan Nowak kam.',
      'Emil Wondras Ehefrau kam.',
      'Emil Wondras Landsmann Jan Nowak kam.',
    ],
  }),
  relation({
    id: 'de/kin/name-and-possessive-kin',
    type: 'kin',
    from: 'person',
    to: 'person',
    because: {
      en: '“Und seine” between a name and a word of kinship says whose relative is named next.',
      de: '„Und seine“ zwischen einem Namen und einem Wort der Verwandtschaft sagt, wessen Angehörige genannt sind.',
    },
    match: `[<to>#Person] ${AGE} (und|mit|sowie) #Possessive (#Adjective|#Former)? [<role>${KIN}] #Comma? #Title{0,2} [<from>#Person]`,
    notAfter: '(und|#Comma|mit|#Kin)',
    examples: [
      '[to:Emil Wondra] und seine [role:Ehefrau] [from:Clara] kamen.',
      'Zur Feier luden [to:Barack Obama] und seine [role:Frau] [from:Michelle Obama] ein.',
    ],
    notIn: ['Emil Wondra und seine Trainerin Clara Nowak kamen.', 'Emil Wondra und seine Frau kamen.'],
  }),
  relation({
    id: 'de/kin/name-before-kin-of-name',
    type: 'kin',
    from: 'person',
    to: 'person',
    because: {
      en: 'A word of kinship behind a name and a comma says whose relative the person is.',
      de: 'Ein Wort der Verwandtschaft hinter Name und Komma sagt, wessen Angehörige die Person ist.',
    },
    match: `[<from>#Person] ${AGE} #Comma ${ARTICLE} (#Adjective|#Former)? [<role>${KIN}] (von|des|der|vom) (#Adjective|#Former|#Role|#Demonym|#PlacePart|#OrganizationPart){0,4} [<to>(#Person && !#Genitive)]`,
    notAfter: '#Kin #Flow{0,3}',
    notBefore: '(und|oder|#PersonPart)',
    examples: [
      '[from:Clara Wondra], die [role:Tochter] des früheren US-Präsidenten [to:Emil Wondra], kam.',
      'Dem Süden drohte [from:Kim Yo Jong], [role:Schwester] von [to:Kim Jong Un], am Dienstag.',
    ],
    notIn: [
      'Clara Wondra, die Trainerin von Emil Nowak, kam.',
      'Clara Wondra, die Tochter des Hauses, kam.',
      'Clara Wondra, die Schwester von Emil Nowaks Trainer, kam.',
    ],
  }),
  relation({
    id: 'de/kin/kin-of-name-before-name',
    type: 'kin',
    from: 'person',
    to: 'person',
    because: {
      en: 'Behind somebody’s relative the name of that relative stands between commas.',
      de: 'Hinter jemandes Angehörigen steht zwischen Kommas, wie sie heißen.',
    },
    match: `[<role>${KIN}] (von|des|der|vom) (#Adjective|#Former|#Role|#Demonym|#PlacePart|#OrganizationPart){0,4} [<to>#Person] #Comma #Title{0,2} [<from>#Person]`,
    notBefore: '!(#Comma|#Stop)',
    examples: [
      'Die [role:Tochter] von [to:Emil Wondra], [from:Clara], kam.',
      'In diesem Vorstand saß der [role:Sohn] von [to:Joe Biden], [from:Hunter Biden], fünf Jahre lang.',
    ],
    notIn: [
      'Die Trainerin von Emil Wondra, Clara Nowak, kam.',
      'Die Tochter von Emil Wondra, Clara Nowak und andere kamen.',
    ],
  }),
  relation({
    id: 'de/kin/part-before-kin',
    type: 'kin',
    from: 'person',
    to: 'person',
    because: {
      en: 'A name before a word of kinship, in one word with it, says whose relative is named next.',
      de: 'Ein Name vor einem Wort der Verwandtschaft, in einem Wort mit ihm, sagt, wessen Angehörige genannt sind.',
    },
    match: `[<to>#PersonPart] [<role>${KIN}] #Title{0,2} [<from>#Person]`,
    examples: [
      'Auch [to:Trump]-[role:Tochter] [from:Ivanka] kam.',
      'In Tripolis sprach [to:Gaddafi]-[role:Sohn] [from:Saif al-Islam] im Fernsehen.',
    ],
    notIn: ['Auch Trump-Anwalt Rudy Giuliani kam.', 'Die Trump-Familie kam.'],
  }),
  relation({
    id: 'de/succeeds/successor-of-name',
    type: 'succeeds',
    from: 'person',
    to: 'person',
    because: {
      en: 'A name in the genitive before “Nachfolger” says whom the next one follows.',
      de: 'Ein Name im Genitiv vor „Nachfolger“ sagt, wem der nächste folgt.',
    },
    match: `[<to>(#Person && #Genitive)] [<role>${SUCCESSOR}] #Role{0,2} #Title{0,2} [<from>#Person]`,
    notBefore: '(und|oder|#Comma) #Person',
    examples: [
      '[to:Trumps] [role:Nachfolger] [from:Joe Biden] kam.',
      'Seit Dezember regiert [to:Merkels] [role:Nachfolger] [from:Olaf Scholz] in Berlin.',
    ],
    notIn: ['Trumps Anwalt Rudy Giuliani kam.', 'Trumps Nachfolger kam.'],
  }),
  relation({
    id: 'de/succeeds/part-before-successor',
    type: 'succeeds',
    from: 'person',
    to: 'person',
    because: {
      en: 'A name before “-Nachfolger”, in one word with it, says whom the next one follows.',
      de: 'Ein Name vor „-Nachfolger“, in einem Wort mit ihm, sagt, wem der nächste folgt.',
    },
    match: `[<to>#PersonPart] [<role>${SUCCESSOR}] #Role{0,2} #Title{0,2} [<from>#Person]`,
    notBefore: '(und|oder|#Comma) #Person',
    examples: [
      'Seit Januar regiert [to:Trump]-[role:Nachfolger] [from:Joe Biden].',
      'Für die Partei trat [to:Merkel]-[role:Nachfolgerin] [from:Annegret Kramp-Karrenbauer] an.',
    ],
    notIn: ['Trump-Anwalt Rudy Giuliani kam.', 'Ein Trump-Nachfolger kam.'],
  }),
  relation({
    id: 'de/succeeds/name-and-possessive-successor',
    type: 'succeeds',
    from: 'person',
    to: 'person',
    because: {
      en: '“Und seine Nachfolgerin” behind a name says who follows the person.',
      de: '„Und seine Nachfolgerin“ hinter einem Namen sagt, wer der Person folgt.',
    },
    match: `[<to>#Person] ${AGE} (und|sowie) #Possessive #Adjective? [<role>(${FOLLOWING})] #Role{0,2} #Title{0,2} [<from>(#Person && !#Genitive)]`,
    notAfter: '(und|#Comma|mit|#Kin)',
    examples: [
      'Das sahen [to:Angela Merkel] und ihr [role:Nachfolger] [from:Olaf Scholz] anders.',
      'Es kamen [to:Jean-Claude Juncker] und seine [role:Nachfolgerin] [from:Ursula von der Leyen].',
    ],
    notIn: [
      'Es kamen Angela Merkel und ihr Sprecher Steffen Seibert.',
      'Es kamen Angela Merkel und ihr Nachfolger.',
    ],
  }),
  relation({
    id: 'de/succeeds/name-before-predecessor',
    type: 'succeeds',
    from: 'person',
    to: 'person',
    because: {
      en: 'A name in the genitive before “Vorgänger” is that of whoever follows the one who is named next.',
      de: 'Ein Name im Genitiv vor „Vorgänger“ ist der Name dessen, der auf den nächsten folgt.',
    },
    match:
      '[<from>(#Person && #Genitive)] (direkter|direkte|unmittelbarer|unmittelbare)? (vorgänger|vorgängerin|vorgängers|amtsvorgänger|amtsvorgängerin|amtsvorgängers) #Role{0,2} #Title{0,2} [<to>(#Person && !#Genitive)]',
    notBefore: '(und|oder|#Comma) #Person',
    examples: [
      'Das hatte schon [from:Trumps] Vorgänger [to:Barack Obama] versucht.',
      'Den Vertrag schloss [from:Markus Söders] Amtsvorgänger [to:Horst Seehofer] im Juni.',
    ],
    notIn: [
      'Trumps Nachfolger Joe Biden kam.',
      'Trumps Vorgänger kam.',
      'Das Vorgängermodell Barack Obamas kam.',
    ],
  }),
];
