/** German: signs that a stretch of text names a person. */

import { rule } from '../../../rules/rule.ts';

export const people = [
  rule({
    id: 'de/person/role-before-name',
    finds: 'person',
    because: {
      en: 'An office or title directly before capitalised words names its holder.',
      de: 'Direkt hinter einem Amt oder Titel steht, wie die Person heißt.',
    },
    match: '#Role [<name>#NameToken+]',
    sure: true,
    examples: [
      'Auch Außenminister [Mike Pompeo] hat das verkündet.',
      'Im Prozess sagte Richterin [Wadephul] nichts.',
    ],
    notIn: ['Der Außenminister reist nach Bagdad.'],
  }),
  rule({
    id: 'de/person/first-name-before-name',
    finds: 'person',
    because: {
      en: 'A first name followed by a name word begins a full name.',
      de: 'Ein Vorname und ein Namenswort dahinter ergeben einen vollen Namen.',
    },
    match: '[<name>#FirstName #NameToken+]',
    examples: ['Dort lebt [Heiko Wondratschek] seit Jahren.'],
    notIn: ['Die Frage bleibt offen.'],
  }),
  rule({
    id: 'de/person/name-comma-role',
    finds: 'person',
    because: {
      en: 'A role in apposition explains who the name before the comma is.',
      de: 'Ein Amt hinter dem Komma erklärt, wer die Person davor ist.',
    },
    match: '[<name>#NameToken+] #Comma #Article? #Adjective? #Role',
    examples: ['Darauf verwies [Malley], Präsident der Gruppe.'],
    notIn: ['In Bagdad, Basra und Mossul blieb es ruhig.'],
  }),
  rule({
    id: 'de/person/role-of-body-comma-name',
    finds: 'person',
    because: {
      en: 'After a role with its body in the genitive, the name between commas is the holder.',
      de: 'Hinter einem Amt und seiner Stelle im Genitiv steht zwischen Kommas, wer es innehat.',
    },
    match: '#Role (der|des|von|beim|im|für) .{1,5} #Comma [<name>#NameToken+] #Comma',
    sure: true,
    examples: ['Der Präsident der Krisengruppe, [Rob Malley], warnt vor Angriffen.'],
    notIn: ['Der Präsident der Republik warnt vor Angriffen.'],
  }),
  rule({
    id: 'de/person/name-before-speech-verb',
    finds: 'person',
    because: {
      en: 'Whoever says something is a person more often than anything else.',
      de: 'Wer etwas sagt, ist meistens eine Person.',
    },
    match: '[<name>#NameToken+] #Speech',
    examples: ['[Wondratschek] sagte am Freitag nichts dazu.'],
    notIn: ['Die Regierung sagte am Freitag nichts dazu.'],
  }),
  rule({
    id: 'de/person/speech-verb-before-name',
    finds: 'person',
    because: {
      en: 'German puts the speaker behind the verb after a quotation or an adverb.',
      de: 'Nach einem Zitat oder Adverb steht hinter dem Verb, wer spricht.',
    },
    match: '#Speech [<name>#NameToken+]',
    examples: ['Das sei falsch, sagte [Wondratschek] am Freitag.'],
    notIn: ['Das sei falsch, sagte der Sprecher am Freitag.'],
  }),
  rule({
    id: 'de/person/initials-before-name',
    finds: 'person',
    because: { en: 'Initials stand for first names.', de: 'Anfangsbuchstaben stehen für Vornamen.' },
    match: '[<name>#Initial #NameToken+]',
    sure: true,
    examples: ['Das Buch von [J. K. Wondratschek] erschien spät.'],
    notIn: ['Die Gruppe A trifft auf die Gruppe B.'],
  }),
  rule({
    id: 'de/person/noble-surname',
    finds: 'person',
    because: {
      en: 'Behind a rank or a family, “von” and “zu” begin a surname.',
      de: 'Hinter einem Rang oder einer Familie beginnt mit „von“ oder „zu“ ein Nachname.',
    },
    match: '#Role [<name>(von|zu|vom|van) (der|dem)? #NameToken]',
    examples: ['Der Adjutant des Generals [von Wondratschek] schwieg.'],
    notIn: ['Der General von heute schweigt.'],
  }),
  rule({
    id: 'de/person/name-with-age',
    finds: 'person',
    because: {
      en: 'A number of two digits in brackets after a name is the age of a person.',
      de: 'Eine zweistellige Zahl in Klammern hinter einem Namen ist das Alter einer Person.',
    },
    match: '[<name>#NameToken+] #Open /^[1-9][0-9]$/ #Close',
    examples: ['Am Ende gewann [Emil Wondratschek] (47) aus Jena.'],
    notIn: ['Die Quote (47) stieg leicht.'],
  }),
  rule({
    id: 'de/person/name-with-party',
    finds: 'person',
    because: {
      en: 'A party in brackets after a name tells to which party a politician belongs.',
      de: 'Eine Partei in Klammern hinter einem Namen sagt, wohin jemand in der Politik gehört.',
    },
    match: '[<name>#NameToken+] #Open #Organization #Close',
    sure: true,
    examples: ['Der Abgeordnete [Emil Wondratschek] (SPD) widersprach.'],
    notIn: ['Die Partei (SPD) widersprach.'],
  }),
  rule({
    id: 'de/person/possessor',
    finds: 'person',
    because: {
      en: 'A name in -s before an ordinary noun possesses it: people do so more often than places.',
      de: 'Ein Name auf -s vor einem gewöhnlichen Hauptwort besitzt es, und das tun Personen öfter als Orte.',
    },
    match: '[<name>#Genitive] (#Noun|#Role)',
    examples: ['[Wondratscheks] Sondergesandter reiste ab.', 'Sie kauften [Wondratscheks] Wohnung.'],
    notIn: ['Der Sondergesandte reiste ab.'],
  }),
  rule({
    id: 'de/person/genitive-after-deed',
    finds: 'person',
    because: {
      en: 'Deverbal nouns of killing, choosing and the like take a person in the genitive.',
      de: 'Hauptwörter wie Ermordung oder Wahl haben eine Person im Genitiv hinter sich.',
    },
    match: '#Noun [<name>#Genitive]',
    examples: ['Nach der Ermordung [Wondratscheks] blieb es ruhig.'],
    notIn: ['Nach der Ermordung blieb es ruhig.'],
  }),
];
