/** German: where people are said to come from, to whom they spoke, what they are. */

import { relation } from '../../../relate/rule.ts';
import { AFTER_NAMING, AGE, AND_ROLE, ARTICLE, BEFORE_NAMING, MADE_UP } from './parts.ts';

const NO_OFFICE_TAGS =
  '#Role && !#Office && !#Function && !#Kin && !#Relational && !#Title && !#Plural && !#Candidate';
const NO_OFFICE = `(${NO_OFFICE_TAGS})`;
const TOLD =
  '(der|den Zeitungen der|den Zeitungen des|dem|den|im|gegenüber der|gegenüber dem|im Gespräch mit der|im Gespräch mit dem|im Interview mit der|im Interview mit dem)';

/** `described-as-from`, `spoke-to` and `occupation`: what is said of people without a body. */
export const people = [
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
    id: 'de/described-as-from/us-before-role',
    type: 'described-as-from',
    from: 'person',
    to: 'place',
    because: {
      en: '“US” before what somebody is, in one word with it, says where the person is at home, or works.',
      de: '„US“ vor dem, was jemand ist, in einem Wort mit ihm, sagt, wo die Person zu Hause ist oder arbeitet.',
    },
    match: `[<to>(#PlacePart && us)] [<role>(${NO_OFFICE_TAGS} && !#Topic && !/^open-/)] ${AND_ROLE} #Title{0,4} [<from>(#Person && !#Genitive)]`,
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
    id: 'de/described-as-from/inhabitant-before-name',
    type: 'described-as-from',
    from: 'person',
    to: 'place',
    because: {
      en: 'Who is named directly behind “der Franzose” is at home there.',
      de: 'Wer direkt hinter „der Franzose“ genannt ist, ist dort zu Hause.',
    },
    match: `(#Definite && !die && !das) (#Adjective|#Number|#Stop|#Participle){0,3} [<to>(#Inhabitant && !/[nt]$/)] [<from>#Person]`,
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
    examples: [
      '[from:Emil Wondra], [to:Berliner] [role:Schriftsteller], schwieg.',
      'Zu Gast war [from:Orhan Pamuk], der [to:türkische] [role:Schriftsteller], in Zürich.',
    ],
    notIn: [
      'Emil Wondra, der Berliner Schriftsteller Jan Nowak und andere kamen.',
      'Emil Wondra, Berliner Bürgermeister, schwieg.',
      'Das sagte Emil Wondra, deutscher Vize-Chef des Unternehmens, am Freitag.',
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
    match: `[<from>#Person] ${AGE} #Comma? aus (dem|der|den)? [<to>(#Place && !#Genitive)]`,
    notBefore: '#Flow{0,8} (nach|holen|verpflichten|#Participle|#Definite #Role)',
    notAfter:
      '(#Passive|#Speech|kritik|druck|vorwürfe|um|nach|für|wanderte|wanderten|kam|kamen|kommt|kommen|floh|reiste|reist|stammt) #Flow{0,4}',
    examples: [
      'Auch [from:Emil Wondra] aus [to:Jena] kam.',
      'Als Erste traf [from:Clara Nowak] (34) aus [to:Leipzig] ein.',
    ],
    notIn: [
      'Emil Wondra kam aus Jena.',
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
    match: '[<from>(#Person && /[a-z][a-z][a-z]/)] #Open [<to>(#Place && #Area)] #Close',
    notAfter: '#Close (#Comma|und)',
    notBefore: '(#Comma|und) #Person #Open',
    examples: [
      'Es siegte [from:Emil Wondra] ([to:Italien]).',
      'Platz zwei ging an [from:Chris Froome] ([to:Großbritannien]) am Sonntag.',
    ],
    notIn: [
      'Die Stadt (Italien) siegte.',
      'Emil Wondra (Italien, Spanien) siegte.',
      'Es fehlten Emil Wondra (Minden) und Jan Nowak (Stuttgart).',
    ],
  }),
  relation({
    id: 'de/spoke-to/said-name-to-medium',
    type: 'spoke-to',
    from: 'person',
    to: 'organization',
    because: {
      en: 'Behind a verb of saying and a name the medium stands to which it was said.',
      de: 'Hinter einem Verb des Sagens und einem Namen steht das Medium, dem es gesagt wurde.',
    },
    match: `#Speech (der|die)? (#Demonym|#Adjective|#OrganizationPart|#PlacePart|#Role){0,4} #Title{0,4} [<from>#Person] #Open? (#Party|#Number)? #Close? ${TOLD} (#Firm|#Quote){0,2} [<to>(#Media && #Organization)]`,
    notAfter: '(#Person|#Person #Open #Party #Close)',
    examples: [
      'Das sei falsch, sagte [from:Emil Wondra] der [to:Süddeutschen Zeitung].',
      'Die Lage sei ernst, erklärte Klinikchef [from:Emil Wondra] im [to:Deutschlandfunk].',
    ],
    notIn: [
      'Das sagte Emil Wondra der NATO.',
      'Clara Nowak kritisierte Emil Wondra im Deutschlandfunk.',
      'Das sagte der Süddeutschen Zeitung niemand.',
    ],
  }),
  relation({
    id: 'de/spoke-to/name-said-to-medium',
    type: 'spoke-to',
    from: 'person',
    to: 'organization',
    because: {
      en: 'Behind a name and a verb of saying the medium stands to which it was said.',
      de: 'Hinter einem Namen und einem Verb des Sagens steht das Medium, dem es gesagt wurde.',
    },
    match: `[<from>#Person] #Open? (#Party|#Number)? #Close? #Speech ${TOLD} (#Firm|#Quote|#Demonym){0,2} [<to>(#Media && #Organization)]`,
    notAfter: '#Role (von|der|des) (#Adjective|#Role|#Demonym|#PlacePart|#OrganizationPart){0,4}',
    examples: [
      '[from:Emil Wondra] sagte der [to:Süddeutschen Zeitung], das sei falsch.',
      'Am Montag war alles anders: [from:Clara Nowak] (Grüne) erklärte dem [to:Tagesspiegel], sie bleibe.',
    ],
    notIn: [
      'Ein Sprecher von Minister Emil Wondra sagte der Süddeutschen Zeitung, das sei falsch.',
      'Emil Wondra sagte der NATO, das sei falsch.',
      'Emil Wondra sagte nichts.',
    ],
  }),
  relation({
    id: 'de/occupation/role-before-name',
    type: 'occupation',
    from: 'person',
    because: {
      en: 'A profession or an office directly before a name is that of whoever is named.',
      de: 'Ein Beruf oder Amt direkt vor einem Namen ist das der Person, die genannt ist.',
    },
    match:
      '[<role>(#Role && !#Kin && !#Relational && !#Title && !#Plural && !#Implied && !#Epithet)] #Title{0,4} [<from>(#Person && !#Genitive)]',
    notAfter: `(#Indefinite|#Indefinite #Adjective|#Indefinite #Adjective #Adjective|${AFTER_NAMING})`,
    notBefore: `(${BEFORE_NAMING})`,
    examples: [
      'Das sagte der [role:Virologe] [from:Christian Drosten].',
      'Das sagte der [role:stellvertretende Direktor] [from:Emil Wondra].',
      'Am Freitag nannte [role:Ministerpräsident] [from:Markus Söder] das Urteil falsch.',
    ],
    notIn: [
      'Das sagte seine Frau Clara Nowak.',
      'Das sagte sein Nachfolger Emil Wondra.',
      'Das sagte die frühere Rivalin Trumps.',
      'Gegen den Republikaner Mitt Romney trat er an.',
      'Die Sozialdemokratin Clara Nowak und der Kommunist Emil Wondra schwiegen.',
      'Beim Turnier siegte die Debütantin Clara Nowak.',
      'Netanjahu, den sie „König Bibi“ nennen, schwieg.',
      'Im Lager nannten sie ihn „Kaiser Emil“ und lachten.',
      'Er reiste als Kaufmann, alias Kapitän Emil Wondra, nach Kiel.',
      'Das Gericht hörte den mutmaßlichen Attentäter Emil Wondra.',
      'Es kam auch der mögliche Kanzlerkandidat Emil Wondra.',
      'Das sagte der Karstadt-Kaufhof-Eigentümer Emil Wondra.',
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
    id: 'de/described-as-from/inhabitant-woman-before-name',
    type: 'described-as-from',
    from: 'person',
    to: 'place',
    because: {
      en: 'Who is named directly behind “die Französin” is at home there.',
      de: 'Wer direkt hinter „die Französin“ genannt ist, ist dort zu Hause.',
    },
    match: '#Definite (#Adjective|#Number){0,2} [<to>(#Inhabitant && /in$/)] [<from>(#Person && !#Genitive)]',
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
    match:
      '(#Definite && !der && !die && !das && !den) (#Adjective|#Number){0,2} [<to>(#Inhabitant && /[nt]$/)] [<from>#Person]',
    examples: [
      'Der Transfer des [to:Griechen] [from:Emil Wondra] verzögert sich.',
      'Er unterlag dem [to:Russen] [from:Jan Nowak] im Finale.',
    ],
    notIn: [
      'Der Transfer des Griechen verzögert sich.',
      'Der Sieg der Griechen Emil Wondra und Jan Nowak war knapp.',
    ],
  }),
  relation({
    id: 'de/spoke-to/name-comma-medium',
    type: 'spoke-to',
    from: 'person',
    to: 'organization',
    because: {
      en: 'Behind a role and a name between commas the medium stands to which it was said.',
      de: 'Hinter einer Rolle und einem Namen zwischen Kommas steht das Medium, dem es gesagt wurde.',
    },
    match: `#Speech #Definite? #Flow{1,8} #Open? #Flow{0,2} #Close? #Comma #Title{0,2} [<from>#Person] #Comma ${TOLD} #Quote? [<to>(#Media && #Organization)]`,
    notBefore: '(#Role|#Capital|#Person)',
    examples: [
      'Das sei falsch, sagte der Chef der Klinik, [from:Emil Wondra], der „[to:Süddeutschen Zeitung]“.',
      'Man warte, erklärte die Leiterin des Amts, [from:Clara Nowak], dem [to:Tagesspiegel].',
    ],
    notIn: [
      'Das sagte der Chef der Klinik, Emil Wondra, der NATO.',
      'Es kam der Chef der Klinik, Emil Wondra, der Süddeutschen Zeitung.',
    ],
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
