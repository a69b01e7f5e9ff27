/** German: signs that a stretch of text names a person. */

import { rule } from '../../../rules/rule.ts';
import { ABBREVIATED, oneOf, TWO_DIGITS } from '../../../rules/spelled.ts';
import { patternWords } from '../pattern-words.ts';

const DOCTOR = '/^dr[.]$/';
const NOBILITY = oneOf(patternWords('nobility'));

/** Signs of people whom no list needs to have; a title or a verb of saying is enough. */
export const people = [
  rule({
    id: 'de/person/title-before-name',
    finds: 'person',
    because: {
      en: '“Herr”, “Frau” and “Dr.” stand before the name of a person, also where it is an ordinary word.',
      de: 'Hinter „Herr“, „Frau“ und „Dr.“ steht, wie jemand heißt, auch wenn es sonst ein gewöhnliches Wort ist.',
    },
    match: '#Title (dr.|prof.|mag.)? [<name>(von|zu|van)? (der|dem)? (#NameToken|#Surname)+]',
    orMatch: [`(#Role && ${DOCTOR}) [<name>(#Capital && !${ABBREVIATED}) #Capital+?]`],
    sure: true,
    examples: [
      'Das weiß Frau [Wondratschek] seit Jahren.',
      'Das Haus gehört Herrn [von Wondrau].',
      'Der Termin bei Frau Dr. [Schäferin] fiel aus.',
      'Das weiß Herr Prof. Dr. [Emil Wondra].',
    ],
    notIn: ['Der Herr der Lage blieb ruhig.', 'Die Frau schwieg.', 'Frau Dr. sagte nichts.'],
  }),
  rule({
    id: 'de/person/role-before-name',
    finds: 'person',
    because: {
      en: 'An office or title directly before capitalised words names its holder.',
      de: 'Direkt hinter einem Amt oder Titel steht, wie die Person heißt.',
    },
    match: '#Role [<name>#NameStart (von der|van der|van den|#NameToken|#Surname)+?]',
    sure: true,
    examples: [
      'Auch Außenminister [Mike Pompeo] hat das verkündet.',
      'Im Prozess sagte Richterin [Wadephul] nichts.',
    ],
    notIn: ['Der Außenminister reist nach Bagdad.', 'Der Vorstand der Wondra GmbH schweigt.'],
  }),
  rule({
    id: 'de/person/noun-surname',
    finds: 'person',
    because: {
      en: 'Behind an office or a verb of speech a frequent surname is one though it is an ordinary word as well.',
      de: 'Hinter einem Amt oder einem Verb des Sagens ist ein häufiger Nachname einer, auch wenn er sonst ein gewöhnliches Wort ist.',
    },
    match: '(#Role|#Speech) [<name>(#Surname && !#NameStart)]',
    notBefore: ['Capital'],
    examples: ['Das will Innensenator [Koch] prüfen.', 'Davon sei er überzeugt, sagte [Richter] am Freitag.'],
    notIn: ['Das sagte Richter Emil Wondra.', 'Das sagte der Richter.'],
  }),
  rule({
    id: 'de/person/first-name-before-name',
    finds: 'person',
    because: {
      en: 'A first name followed by a name word begins a full name.',
      de: 'Ein Vorname und ein Namenswort dahinter ergeben einen vollen Namen.',
    },
    match: '[<name>#FirstName (von der|van der|van den|#NameToken|#Surname)+]',
    examples: [
      'Dort lebt [Heiko Wondratschek] seit Jahren.',
      'Dort lebt [Sabine Koch] seit Jahren.',
      'Gestern kam [Tanja Klein] zu spät.',
      'Gestern kam [Sabine Knapp] zu spät.',
    ],
    notIn: ['Die Frage bleibt offen.', 'Heiko lebt dort.'],
  }),
  rule({
    id: 'de/person/first-name-and-initial',
    finds: 'person',
    because: {
      en: 'A first name and an initial name somebody whose surname is kept back.',
      de: 'Ein Vorname und ein Anfangsbuchstabe nennen jemanden, dessen Nachname verschwiegen wird.',
    },
    match: '[<name>#FirstName #Initial]',
    notBefore: ['Capital', 'Particle'],
    examples: ['Vor Gericht schwieg [Heiko W.] gestern.', 'Der Anwalt von [Emil K.] war dagegen.'],
    notIn: ['Das Buch von Heiko W. Wondra erschien spät.', 'Heiko lebt dort.'],
  }),
  rule({
    id: 'de/person/noble-name',
    finds: 'person',
    because: {
      en: 'A title of nobility stands within the name, between first name and surname.',
      de: 'Ein Adelstitel steht im Namen, zwischen Vornamen und Nachnamen.',
    },
    match: `[<name>#FirstName+ ${NOBILITY} (von|zu|vom)? (der|dem)? #NameToken]`,
    sure: true,
    whole: true,
    examples: [
      'Dort lebt [Konstantin Freiherr von Wondrau] seit Jahren.',
      'Das Schloss gehört [Clara Gräfin zu Wondrau] allein.',
    ],
    notIn: ['Der Freiherr von Wondrau lebt dort.', 'Konstantin lebt dort.'],
  }),
  rule({
    id: 'de/person/name-comma-role',
    finds: 'person',
    because: {
      en: 'A role in apposition explains who the name before the comma is.',
      de: 'Ein Amt hinter dem Komma erklärt, wer die Person davor ist.',
    },
    match: '[<name>#NameStart #NameToken+?] #Comma #Article? #Adjective? #Role',
    notAfter: ['NameStart', 'Initial', 'Preposition', 'Body'],
    examples: [
      'Darauf verwies [Malley], Präsident der Gruppe.',
      'Anders sieht es [Heiko Wondratschek], der neue Trainer.',
    ],
    notIn: ['In Bagdad, Basra und Mossul blieb es ruhig.', 'In Wondrau, sagen Forscher, blieb es ruhig.'],
  }),
  rule({
    id: 'de/person/role-of-body-comma-name',
    finds: 'person',
    because: {
      en: 'After a role with its body in the genitive, the name between commas is the holder.',
      de: 'Hinter einem Amt und seiner Stelle im Genitiv steht zwischen Kommas, wer es innehat.',
    },
    match: '#Role (der|des|von|beim|im|für) .{1,5} #Comma [<name>#NameStart (#NameToken|#Surname)+?] #Comma',
    sure: true,
    examples: [
      'Der Präsident der Krisengruppe, [Rob Malley], warnt vor Angriffen.',
      'Die Sprecherin des neuen Verbands, [Clara Wondra], warnt vor Angriffen.',
    ],
    notIn: [
      'Der Präsident der Republik warnt vor Angriffen.',
      'Der Präsident der Republik, sagte er, warnt vor Angriffen.',
    ],
  }),
  rule({
    id: 'de/person/name-before-speech-verb',
    finds: 'person',
    because: {
      en: 'Whoever says something is a person more often than anything else.',
      de: 'Wer etwas sagt, ist meistens eine Person.',
    },
    match: '[<name>#NameStart #NameToken+?] #Speech',
    notAfter: [
      'NameStart',
      'Initial',
      'Preposition',
      'Article',
      'Body',
      'OrgHead',
      'PlaceHead',
      'NameAdjective',
    ],
    examples: [
      '[Wondratschek] sagte am Freitag nichts dazu.',
      'Am Freitag, so [Clara Wondratschek] sagt, war es ruhig.',
    ],
    notIn: ['Die Regierung sagte am Freitag nichts dazu.', 'Ein Mann aus Wondrau sagte nichts dazu.'],
  }),
  rule({
    id: 'de/person/speech-verb-before-name',
    finds: 'person',
    because: {
      en: 'After a quotation the speaker follows the verb.',
      de: 'Nach einem Zitat steht hinter dem Verb, wer spricht.',
    },
    match: '#Speech [<name>#NameStart #NameToken+?]',
    examples: [
      'Das sei falsch, sagte [Wondratschek] am Freitag.',
      'Das sei falsch, meint [Clara Wondratschek] heute.',
    ],
    notIn: ['Das sei falsch, sagte der Sprecher am Freitag.', 'Das sagte er der Bild-Zeitung.'],
  }),
  rule({
    id: 'de/person/initials-before-name',
    finds: 'person',
    because: { en: 'Initials stand for first names.', de: 'Anfangsbuchstaben stehen für Vornamen.' },
    match: '[<name>#Initial+ (#NameToken && !#Initial) #NameToken+?]',
    notAfter: ['NameStart', 'Initial', 'Abbreviation', 'Role'],
    sure: true,
    examples: ['Das Buch von [J. K. Wondratschek] erschien spät.', 'Das Foto machte [E. Wondra] im Mai.'],
    notIn: [
      'Die Gruppe A trifft auf die Gruppe B.',
      'Dort lebt Heiko W. Wondratschek.',
      'Z. B. lebt sie dort.',
    ],
  }),
  rule({
    id: 'de/person/name-with-age',
    finds: 'person',
    because: {
      en: 'A number of two digits in brackets after a name is the age of a person.',
      de: 'Eine zweistellige Zahl in Klammern hinter einem Namen ist das Alter einer Person.',
    },
    match: `[<name>#NameStart (#NameToken|#Surname)+?] #Open ${TWO_DIGITS} #Close`,
    notAfter: ['NameStart', 'Initial'],
    examples: ['Am Ende gewann [Emil Wondratschek] (47) aus Jena.', 'Am Ende gewann [Wondratschek] (19).'],
    notIn: ['Die Quote (47) stieg leicht.', 'Am Ende gewann Wondratschek (Jena).'],
  }),
  rule({
    id: 'de/person/name-with-party',
    finds: 'person',
    because: {
      en: 'A party in brackets after a name tells to which party a politician belongs.',
      de: 'Eine Partei in Klammern hinter einem Namen sagt, wohin jemand in der Politik gehört.',
    },
    match: '[<name>#NameStart (#NameToken|#Surname)+?] #Open #Party #Close',
    notAfter: ['NameStart', 'Initial'],
    sure: true,
    examples: [
      'Der Abgeordnete [Emil Wondratschek] (SPD) widersprach.',
      'Dem hat [Wondratschek] (CDU) widersprochen.',
    ],
    notIn: ['Die Partei (SPD) widersprach.', 'Wondratschek (dpa) berichtet.'],
  }),
  rule({
    id: 'de/person/called',
    finds: 'person',
    because: {
      en: 'Behind “heißt”, “genannt” and a greeting comes a name: a first name there is somebody.',
      de: 'Hinter „heißt“, „genannt“ und einem Gruß kommt ein Name: Ein Vorname ist da jemand.',
    },
    match:
      '#Naming (mich|dich|ihn|sie|ihr|ihm|uns|euch)? (einfach|nur|auch|immer|alle|ruhig|bitte|doch)? [<name>#FirstName (#NameToken|#Surname)+?]',
    notBefore: ['OrgHead', 'PlaceHead'],
    examples: ['Der Hund heißt [Emil] und bellt.', 'Nennt mich einfach [Clara].', 'Viele Grüße [Heiko]'],
    notIn: ['Der Hund heißt anders.', 'Sie nannte den Plan gut.'],
  }),
];
