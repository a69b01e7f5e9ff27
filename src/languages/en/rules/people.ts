/** English: signs that a stretch of text names a person. */

import { rule } from '../../../rules/rule.ts';

export const people = [
  rule({
    id: 'en/person/role-before-name',
    finds: 'person',
    because: {
      en: 'An office or title directly before capitalised words names its holder.',
      de: 'Direkt hinter einem Amt oder Titel steht, wie die Person heißt.',
    },
    match: '#Role [<name>#NameToken+]',
    sure: true,
    examples: ['Foreign Minister [Emil Wondra] left early.'],
    notIn: ['The minister left early.'],
  }),
  rule({
    id: 'en/person/first-name-before-name',
    finds: 'person',
    because: {
      en: 'A first name followed by a name word begins a full name.',
      de: 'Ein Vorname und ein Namenswort dahinter ergeben einen vollen Namen.',
    },
    match: '[<name>#FirstName #NameToken+]',
    examples: ['There lives [Emil Wondra] now.'],
    notIn: ['The question remains open.'],
  }),
  rule({
    id: 'en/person/name-comma-role',
    finds: 'person',
    because: {
      en: 'A role in apposition explains who the name before the comma is.',
      de: 'Ein Amt hinter dem Komma erklärt, wer die Person davor ist.',
    },
    match: '[<name>#NameToken+] #Comma (a|an|the|its|their|former)? (former|chief|senior)? #Role',
    examples: ['That was clear to [Wondra], president of the group.'],
    notIn: ['In Baghdad, Basra and Mosul all was quiet.'],
  }),
  rule({
    id: 'en/person/name-before-speech-verb',
    finds: 'person',
    because: {
      en: 'Whoever says something is a person more often than anything else.',
      de: 'Wer etwas sagt, ist meistens eine Person.',
    },
    match: '[<name>#NameToken+] #Speech',
    examples: ['[Wondra] said nothing on Friday.'],
    notIn: ['The government said nothing on Friday.'],
  }),
  rule({
    id: 'en/person/speech-verb-before-name',
    finds: 'person',
    because: {
      en: 'The speaker may follow the verb after a quotation.',
      de: 'Nach einem Zitat kann hinter dem Verb stehen, wer spricht.',
    },
    match: '#Speech [<name>#NameToken+]',
    examples: ['That was wrong, said [Wondra] on Friday.'],
    notIn: ['That was wrong, said the spokesman on Friday.'],
  }),
  rule({
    id: 'en/person/initials-before-name',
    finds: 'person',
    because: { en: 'Initials stand for first names.', de: 'Anfangsbuchstaben stehen für Vornamen.' },
    match: '[<name>#Initial #NameToken+]',
    sure: true,
    examples: ['The book by [J. K. Wondra] came late.'],
    notIn: ['Group A meets group B.'],
  }),
  rule({
    id: 'en/person/name-with-party',
    finds: 'person',
    because: {
      en: 'A party in brackets after a name tells to which party a politician belongs.',
      de: 'Eine Partei in Klammern hinter einem Namen sagt, wohin jemand in der Politik gehört.',
    },
    match: '[<name>#NameToken+] #Open #Organization #Close',
    examples: ['The deputy [Emil Wondra] (SPD) objected.'],
    notIn: ['The party (SPD) objected.'],
  }),
  rule({
    id: 'en/person/name-with-age',
    finds: 'person',
    because: {
      en: 'A number of two digits between commas after a name is the age of a person.',
      de: 'Eine zweistellige Zahl zwischen Kommas hinter einem Namen ist das Alter einer Person.',
    },
    match: '[<name>#NameToken+] #Comma /^[1-9][0-9]$/ #Comma',
    examples: ['The locksmith [Emil Wondra], 47, saw it first.'],
    notIn: ['The rate, 47, rose.'],
  }),
];
