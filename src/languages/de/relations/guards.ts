/** German: what keeps any rule from telling something. */

import { guard } from '../../../relate/guard.ts';
import { spelled } from '../../../rules/spelled.ts';
import { patternWords } from '../pattern-words.ts';
import { cuts } from './cuts.ts';
import { fiction } from './fiction.ts';

/** Whom somebody has. */
const OF_SOMEBODY = spelled({ ends: patternWords('of-somebody') });

/** Who trains a team. */
const TRAINER = spelled({ ends: ['trainer', 'trainers', 'trainerin', 'coach', 'coachs'] });

/** Names that are cut or glued, whose somebody is, and what was so “damals”. */
export const guards = [
  guard({
    id: 'de/guard/damals',
    because: {
      en: 'What was so “damals” need not be so any longer, and may be.',
      de: 'Was „damals“ war, muss nicht mehr sein, kann aber.',
    },
    before:
      '(damals|seinerzeit) !(#Comma|#Stop|#Quote|#Open|#Adjective|#Number|#Role) !(#Comma|#Stop|#Quote|#Open){0,6}',
    at: '(#Role|#Person|#PlacePart|#OrganizationPart|#Demonym #Role|#OfPlace #Role)',
    examples: [
      'Schon damals sprach sich Minister Emil Wondra dafür aus.',
      'Warum damals auch Siemens-Chef Emil Wondra schwieg, weiß niemand.',
    ],
    notIn: [
      'Schon damals war es laut, sagte Minister Emil Wondra.',
      'Das sagte der damals regierende Minister Emil Wondra.',
    ],
  }),
  guard({
    id: 'de/guard/part-of-year',
    because: {
      en: 'A part of a year behind a place is no part of its name.',
      de: 'Ein Teil des Jahres hinter einem Ort gehört nicht zu dessen Namen.',
    },
    at: '(#At|#Definite)? #Demonym (#Place && /\\sanfang\\s|\\smitte\\s|\\sende\\s/)',
    examples: [
      'Im sizilianischen Pozzallo Mitte Juni waren viele krank.',
      'Im sizilianischen Pozzallo Mitte Juni war es warm.',
    ],
    notIn: ['Im sizilianischen Pozzallo waren Mitte Juni viele krank.'],
  }),
  guard({
    id: 'de/guard/name-in-s',
    because: {
      en: 'A name with an apposition in the nominative is no genitive: its -s is a part of it.',
      de: 'Ein Name mit Beisatz im Nominativ steht nicht im Genitiv: Sein -s gehört zu ihm.',
    },
    at: '(#Person && #Genitive) #Comma (/[a-z][a-z][a-z]er$/ && !#Capital && !#Possessive && !#Indefinite)',
    examples: [
      'Emil Bertram kam. Emil Bertrams, früherer Präsident der Caritas, schwieg.',
      'Jan Bertram kam. Das sagte Jan Bertrams, stellvertretender Leiter des Goethe-Instituts, am Freitag.',
    ],
    notIn: [
      'Emil Wondra, früherer Präsident der Caritas, schwieg.',
      'Emil Bertrams, früherer Präsident der Caritas, schwieg.',
    ],
  }),
  guard({
    id: 'de/guard/behind-a-genitive',
    because: {
      en: 'Behind a name in the genitive somebody is what the word says to whoever is named there.',
      de: 'Hinter einem Namen im Genitiv gilt die Rolle dem, der dort genannt ist.',
    },
    before: '(#Person && #Genitive) (#Adjective|#Former|#Demonym){0,2}',
    at: '(#Role && !#Office && !#Implied) #Title{0,4} #Person',
    examples: [
      'Dort schwieg Donald Trumps früherer Pilot Jan Nowak.',
      'Erst Angela Merkels Pianist Emil Wondra kam.',
    ],
    notIn: ['Erst Dortmunds Trainer Emil Wondra kam.', 'Erst Angela Merkels Innenminister Jan Nowak kam.'],
  }),
  guard({
    id: 'de/guard/of-somebody',
    because: {
      en: 'Whose manager, pupil or helper somebody is must be told with it.',
      de: 'Wessen Manager, Schüler oder Helfer jemand ist, gehört dazu.',
    },
    before: '(#Possessive|#PersonPart) (#Adjective|#Former|#Demonym){0,2}',
    at: `(#Role && ${OF_SOMEBODY}) #Title{0,4} #Person`,
    examples: ['Sein einstiger Schüler Emil Wondra kam.', 'Der Trump-Manager Emil Wondra kam.'],
    notIn: ['Der Manager Emil Wondra kam.', 'Sein Pianist Emil Wondra kam.'],
  }),
  guard({
    id: 'de/guard/behind-a-role',
    because: {
      en: 'Behind a role in the genitive and the one that it belongs to, a name may be that of either.',
      de: 'Hinter einer Rolle im Genitiv und der, zu der sie gehört, kann ein Name beiden gelten.',
    },
    before: '#Role (des|der) (#Adjective|#Former){0,2}',
    at: '#Role #Title{0,4} #Person',
    examples: [
      'Das sagte der Sicherheitsberater des Präsidenten Emil Wondra.',
      'Das sagte die Sprecherin der früheren Ministerin Clara Nowak.',
    ],
    notIn: ['Das sagte der Trainer Emil Wondra.', 'Das ist das Haus des Trainers Emil Wondra.'],
  }),
  guard({
    id: 'de/guard/cut-compound',
    because: {
      en: 'Behind a capitalised word a role with a hyphen may be the end of a longer word.',
      de: 'Hinter einem großen Wort kann eine Rolle mit Bindestrich das Ende eines längeren Wortes sein.',
    },
    before: '#Flow (#Capital && !#Role && !#Title && !#Adjective)',
    at: '(#Role && /-/) #Title{0,4} #Person',
    examples: [
      'Auch der Forza Nuova-Bürgermeister Emil Wondra kam.',
      'Das sagte die Nova Rossa-Sängerin Clara Nowak.',
    ],
    notIn: ['Auch Ex-Bürgermeister Emil Wondra kam.', 'Das sagte die Wellen-Sängerin Clara Nowak.'],
  }),
  guard({
    id: 'de/guard/role-of-several',
    because: {
      en: 'A role before two names may be in the plural, which tells nobody’s gender.',
      de: 'Eine Rolle vor zwei Namen kann im Plural stehen, der niemandes Geschlecht verrät.',
    },
    before:
      '(den|die|beiden|unsere|unseren|ihre|ihren|seine|seinen) (#Adjective|#Former|#Demonym|#PlacePart|#OrganizationPart){0,2}',
    at: '(#Role && !/in$|frau$|e$/) #Title{0,4} #Person',
    behind: '(und|sowie) #Title{0,4} (#Person|#Capital)',
    examples: [
      'Die Trainer Clara Nowak und Emil Wondra lachten.',
      'Es liegt bei den Parteivorsitzenden Clara Nowak und Emil Wondra.',
    ],
    notIn: [
      'Die Sängerin Clara Nowak und Emil Wondra lachten.',
      'Der Sänger Emil Wondra und Clara Nowak lachten.',
    ],
  }),
  guard({
    id: 'de/guard/english-office',
    because: {
      en: 'An office behind an English word is one of an English sentence.',
      de: 'Ein Amt hinter einem englischen Wort gehört zu einem englischen Satz.',
    },
    before: '(health|interior|justice|foreign|finance|prime|defence|defense|the|and)',
    at: '#Role #Person',
    examples: [
      'Mayor Müller and Health Senator Emil Wondra are helping.',
      'And Interior Minister Emil Wondra was pleased.',
    ],
    notIn: ['Auch Senator Emil Wondra half.'],
  }),
  guard({
    id: 'de/guard/bare-critic',
    because: {
      en: '“Kritiker” without an article may be one of what the text speaks of, and is no calling.',
      de: '„Kritiker“ ohne Artikel kann jemand sein, der etwas kritisiert, und ist dann kein Beruf.',
    },
    before: '(selbst|sogar|auch|wie|laut|für)',
    at: '(kritiker|kritikerin|kritikern) #Person',
    examples: ['Selbst Kritiker Emil Wondra gab es zu.', 'Sogar Kritikerin Clara Nowak schwieg.'],
    notIn: ['Auch der Kritiker Emil Wondra gab es zu.', 'Selbst Trainer Emil Wondra gab es zu.'],
  }),
  guard({
    id: 'de/guard/premier-of-a-name',
    because: {
      en: 'Premier behind a capitalised word may be the end of the name of a firm or a league.',
      de: 'Premier hinter einem großen Wort kann das Ende des Namens einer Firma oder Liga sein.',
    },
    before: '#Flow (#Capital && !#Adjective && !#Role && !#Former && !#Title)',
    at: 'premier #Title{0,4} #Person',
    examples: [
      'Das sagte der Finanzanalyst bei BCS Premier Emil Wondra.',
      'Für die RTX Premier schrieb das bei Nova Premier Jan Nowak.',
    ],
    notIn: ['Am Freitag sagte Premier Emil Wondra zu.', 'Auch Premier Emil Wondra kam.'],
  }),
  guard({
    id: 'de/guard/name-goes-on',
    because: {
      en: 'A given name before a bracket goes on in the capitalised word behind it.',
      de: 'Ein Vorname vor einer Klammer geht im großen Wort dahinter weiter.',
    },
    at: '(#PlacePart|#OrganizationPart|#Demonym|#OfPlace)? #Role #Title{0,4} (#Person && #Given)',
    behind: '#Close (#Capital|#Person)',
    examples: [
      'Sie sagte, dass (Trainer Emil) Wondra nichts macht.',
      'Es hieß, dass (die Trainerin Clara) Nowak nichts macht.',
    ],
    notIn: ['Sie sagte, dass (Trainer Emil Wondra) nichts macht.'],
  }),
  guard({
    id: 'de/guard/behind-a-former-role',
    because: {
      en: 'What joins a former role may be over as well, and need not be.',
      de: 'Was zu einer früheren Rolle kommt, kann ebenso vorbei sein, muss aber nicht.',
    },
    before: '#Former (#Adjective|#Demonym){0,2} #Role (und|sowie)',
    at: '#Role #Title{0,4} #Person',
    examples: [
      'Das sagte der frühere Lehrer und Sänger Emil Wondra.',
      'Das sagte die ehemalige Lehrerin und Sängerin Clara Nowak.',
    ],
    notIn: ['Das sagte der Lehrer und Sänger Emil Wondra.'],
  }),
  guard({
    id: 'de/guard/ex-trainer',
    because: {
      en: 'A former trainer of a team that is not told may train another.',
      de: 'Ein früherer Trainer einer Mannschaft, die nicht genannt ist, kann eine andere trainieren.',
    },
    at: `(#Role && #Former && ${TRAINER}) #Title{0,4} #Person`,
    examples: ['Dort wartet Ex-Coach Emil Wondra.', 'Es kam die Ex-Trainerin Clara Nowak.'],
    notIn: ['Dort wartet Coach Emil Wondra.', 'Es kam die Ex-Nationalspielerin Clara Nowak.'],
  }),
  guard({
    id: 'de/guard/degree',
    because: {
      en: 'D.C. behind a name and a comma is a degree, and no town.',
      de: 'D.C. hinter Name und Komma ist ein akademischer Grad und keine Stadt.',
    },
    before: '#Person #Comma',
    at: '(#Place && /^d[.]c/)',
    examples: ['Robert Wondra, D.C. (USA), schrieb das.', 'Das schrieb Emil R. Wondra, D.C. (USA).'],
    notIn: ['In Washington, D.C. (USA), war es kalt.'],
  }),
  guard({
    id: 'de/guard/saying',
    because: {
      en: 'What nobody can settle is a saying, and a film is nobody.',
      de: 'Worüber niemand entscheiden kann, ist eine Redensart, und ein Film ist niemand.',
    },
    at: '(/^kaisers?$/ bart|star wars|star trek)',
    examples: [
      'Das ist ein Streit um des Kaisers Bart.',
      'Sie reden über des Kaisers Bart.',
      'Sie sahen Star Wars.',
    ],
    notIn: ['Sie reden über den Kaiser Emil.'],
  }),
  ...cuts,
  ...fiction,
];
