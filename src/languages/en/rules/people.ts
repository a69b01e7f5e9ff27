/** English: signs that a stretch of text names a person. */

import { rule } from '../../../rules/rule.ts';

export const people = [
  rule({
    id: 'en/person/role-before-name',
    finds: 'person',
    because: 'An office or title directly before capitalised words names its holder.',
    match: '#Role [<name>#NameToken+]',
    sure: true,
    examples: ['Foreign Minister [Emil Wondra] left early.'],
    notIn: ['The minister left early.'],
  }),
  rule({
    id: 'en/person/first-name-before-name',
    finds: 'person',
    because: 'A first name followed by a name word begins a full name.',
    match: '[<name>#FirstName #NameToken+]',
    examples: ['There lives [Emil Wondra] now.'],
    notIn: ['The question remains open.'],
  }),
  rule({
    id: 'en/person/name-comma-role',
    finds: 'person',
    because: 'A role in apposition explains who the name before the comma is.',
    match: '[<name>#NameToken+] #Comma (a|an|the|its|their|former)? (former|chief|senior)? #Role',
    examples: ['That was clear to [Wondra], president of the group.'],
    notIn: ['In Baghdad, Basra and Mosul all was quiet.'],
  }),
  rule({
    id: 'en/person/name-before-speech-verb',
    finds: 'person',
    because: 'Whoever says something is a person more often than anything else.',
    match: '[<name>#NameToken+] #Speech',
    examples: ['[Wondra] said nothing on Friday.'],
    notIn: ['The government said nothing on Friday.'],
  }),
  rule({
    id: 'en/person/speech-verb-before-name',
    finds: 'person',
    because: 'The speaker may follow the verb after a quotation.',
    match: '#Speech [<name>#NameToken+]',
    examples: ['That was wrong, said [Wondra] on Friday.'],
    notIn: ['That was wrong, said the spokesman on Friday.'],
  }),
  rule({
    id: 'en/person/initials-before-name',
    finds: 'person',
    because: 'Initials stand for first names.',
    match: '[<name>#Initial #NameToken+]',
    sure: true,
    examples: ['The book by [J. K. Wondra] came late.'],
    notIn: ['Group A meets group B.'],
  }),
  rule({
    id: 'en/person/name-with-party',
    finds: 'person',
    because: 'A party in brackets after a name tells to which party a politician belongs.',
    match: '[<name>#NameToken+] #Open #Organization #Close',
    examples: ['The deputy [Emil Wondra] (SPD) objected.'],
    notIn: ['The party (SPD) objected.'],
  }),
  rule({
    id: 'en/person/name-with-age',
    finds: 'person',
    because: 'A number of two digits between commas after a name is the age of a person.',
    match: '[<name>#NameToken+] #Comma /^[1-9][0-9]$/ #Comma',
    examples: ['The locksmith [Emil Wondra], 47, saw it first.'],
    notIn: ['The rate, 47, rose.'],
  }),
];
