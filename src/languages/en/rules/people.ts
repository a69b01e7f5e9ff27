/** English: signs that a stretch of text names a person. */

import { rule } from '../../../rules/rule.ts';
import { AT_SIGN, BEFORE_ADDRESS, ROMAN_NUMERAL, TWO_DIGITS } from '../../../rules/spelled.ts';

/** Signs of people whom no list needs to have; a title or a verb of saying is enough. */
export const people = [
  rule({
    id: 'en/person/title-before-name',
    finds: 'person',
    because: {
      en: 'Mr, Mrs and Ms stand before the name of a person, also where it is an ordinary word.',
      de: 'Hinter Mr, Mrs und Ms steht, wie jemand heißt, auch wenn es sonst ein gewöhnliches Wort ist.',
    },
    match: '#Title [<name>(#NameToken && #Capital) #NameToken+?]',
    sure: true,
    examples: ['That was clear to Mrs [Wondra] at once.', 'That was clear to Mr. [Emil Wondra] at once.'],
    notIn: ['The man left early.', 'She missed the train.'],
  }),
  rule({
    id: 'en/person/role-before-name',
    finds: 'person',
    because: {
      en: 'An office or title directly before capitalised words names its holder.',
      de: 'Direkt hinter einem Amt oder Titel steht, wie die Person heißt.',
    },
    match: '#Role [<name>#NameStart #NameToken+?]',
    notBefore: ['OrgHead', 'PlaceHead', 'Facility'],
    sure: true,
    examples: ['Foreign Minister [Emil Wondra] left early.', 'The guitarist [Clara Wondra] left the band.'],
    notIn: ['The minister left early.', 'The inspector at Wondra left early.'],
  }),
  rule({
    id: 'en/person/first-name-before-name',
    finds: 'person',
    because: {
      en: 'A first name followed by a name word begins a full name.',
      de: 'Ein Vorname und ein Namenswort dahinter ergeben einen vollen Namen.',
    },
    match: '[<name>#FirstName #NameToken+]',
    notBefore: ['OrgHead', 'PlaceHead', 'Facility', 'ClubTail', 'LegalForm'],
    examples: ['There lives [Emil Wondra] now.', 'There lives [Clara J. Wondra] now.'],
    notIn: ['The question remains open.', 'The Wondra Foundation paid.'],
  }),
  rule({
    id: 'en/person/name-comma-role',
    finds: 'person',
    because: {
      en: 'A role in apposition explains who the name before the comma is.',
      de: 'Ein Amt hinter dem Komma erklärt, wer die Person davor ist.',
    },
    match: '[<name>#NameStart #NameToken+?] #Comma (a|an|the|its|their|former)? (former|chief|senior)? #Role',
    notAfter: ['NameStart', 'Initial', 'Direction', 'Around'],
    examples: ['That surprised [Wondra], president of the group.', 'She met [Clara Wondra], a dentist.'],
    notIn: ['In Baghdad, Basra and Mosul all was quiet.', 'In Wondra, officials said nothing.'],
  }),
  rule({
    id: 'en/person/name-before-speech-verb',
    finds: 'person',
    because: {
      en: 'Whoever says something is a person more often than anything else.',
      de: 'Wer etwas sagt, ist meistens eine Person.',
    },
    match: '[<name>#NameStart #NameToken+?] #Speech',
    notAfter: ['NameStart', 'Initial', 'Preposition', 'Article', 'Body', 'OrgHead'],
    examples: ['[Wondra] said nothing on Friday.', 'On Friday [Clara Wondra] said nothing.'],
    notIn: ['The government said nothing on Friday.', 'A man from Wondra said nothing.'],
  }),
  rule({
    id: 'en/person/speech-verb-before-name',
    finds: 'person',
    because: {
      en: 'The speaker may follow the verb after a quotation.',
      de: 'Nach einem Zitat kann hinter dem Verb stehen, wer spricht.',
    },
    match: '#Speech [<name>#NameStart #NameToken+?]',
    notBefore: ['OrgHead', 'PlaceHead', 'Facility', 'Speech'],
    examples: ['That was wrong, said [Wondra] on Friday.', 'That was wrong, says [Clara Wondra].'],
    notIn: ['That was wrong, said the spokesman on Friday.', 'He called at Wondra.'],
  }),
  rule({
    id: 'en/person/initials-before-name',
    finds: 'person',
    because: { en: 'Initials stand for first names.', de: 'Anfangsbuchstaben stehen für Vornamen.' },
    match: '[<name>#Initial+ #NameToken+]',
    notAfter: ['NameStart', 'Initial'],
    sure: true,
    examples: ['The book by [J. K. Wondra] came late.', 'The photograph by [E. Wondra] came late.'],
    notIn: ['Group A meets group B.', 'There lives Emil J. Wondra now.'],
  }),
  rule({
    id: 'en/person/name-with-age',
    finds: 'person',
    because: {
      en: 'A number of two digits between commas after a name is the age of a person.',
      de: 'Eine zweistellige Zahl zwischen Kommas hinter einem Namen ist das Alter einer Person.',
    },
    match: `[<name>#NameStart #NameToken+?] #Comma ${TWO_DIGITS} #Comma`,
    notAfter: ['NameStart', 'Initial'],
    examples: ['The locksmith [Emil Wondra], 47, saw it first.', 'In the end [Wondra], 19, saw it first.'],
    notIn: ['The rate, 47, rose.', 'On May 3, 19, it rose.'],
  }),
  rule({
    id: 'en/person/role-for-office',
    finds: 'person',
    because: {
      en: 'Behind a minister or secretary and what the office is for, a full name is the holder.',
      de: 'Hinter „minister for …“ und dem, wofür das Amt da ist, steht mit vollem Namen, wer es innehat.',
    },
    match: '#Role (for|of) .{1,5} [<name>#FirstName #NameToken+]',
    notBefore: ['OrgHead', 'PlaceHead', 'Facility', 'ClubTail', 'LegalForm'],
    sure: true,
    examples: [
      'The minister for Trade and Energies [Clara Wondra] left early.',
      'The secretary for Women and Equalities [Emil Wondra] left early.',
    ],
    notIn: ['The minister for Trade left early.', 'The minister for Trade and Energies left early.'],
  }),
  rule({
    id: 'en/person/called',
    finds: 'person',
    because: {
      en: 'Behind “named” and “called” a first name is somebody.',
      de: 'Hinter „named“ und „called“ ist ein Vorname jemand.',
    },
    match: '#Naming [<name>#FirstName #NameToken+?]',
    notBefore: ['OrgHead', 'PlaceHead', 'Facility', 'ClubTail', 'LegalForm', 'Capital'],
    examples: ['They had a son named [Emil].', 'A nurse called [Clara Wondra] found it.'],
    notIn: ['They called at noon.', 'They called the police.'],
  }),
  rule({
    id: 'en/person/name-before-address',
    finds: 'person',
    because: {
      en: 'A mail address behind a name says where somebody is to be reached, also where the surname is an ordinary word.',
      de: 'Eine Mailadresse hinter einem Namen sagt, wo jemand zu erreichen ist, auch wenn der Nachname ein gewöhnliches Wort ist.',
    },
    match: `[<name>#FirstName #Capital+] ${BEFORE_ADDRESS}? .{1,3} ${AT_SIGN}`,
    examples: ['[Clara Sing] - c.sing@mail.example', 'Write to [Emil Price], emil@mail.example'],
    notIn: ['Write to Clara - or sing.', 'Write to info@mail.example'],
  }),
  rule({
    id: 'en/person/ruler',
    finds: 'person',
    because: {
      en: 'Kings, queens and popes are counted with Roman numerals.',
      de: 'Könige, Königinnen und Päpste werden mit römischen Zahlen gezählt.',
    },
    match: `#Role [<name>#NameStart+ ${ROMAN_NUMERAL}]`,
    sure: true,
    whole: true,
    examples: ['King [Emil I] dismissed him.', 'Under Queen [Clara II] peace was made.'],
    notIn: ['King Emil dismissed him.', 'The king dismissed him.'],
  }),
  rule({
    id: 'en/person/junior',
    finds: 'person',
    because: {
      en: '“Jr.” and “Sr.” close a full name, with a comma before them or without.',
      de: '„Jr.“ und „Sr.“ schließen einen vollen Namen ab, mit Komma davor oder ohne.',
    },
    match: '[<name>#NameStart (#NameToken|#Surname|#Role)+ #Comma? #Generation]',
    notAfter: ['NameStart', 'Initial'],
    sure: true,
    whole: true,
    examples: ['The house belongs to [Emil Wondra Jr.] alone.', 'The speech by [Emil Wondra, Jr.] was long.'],
    notIn: ['The house belongs to Emil Wondra.', 'Emil, Jr. and Clara sat there.'],
  }),
];
