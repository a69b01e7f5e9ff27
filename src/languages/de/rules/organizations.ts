/** German: signs that a stretch of text names an organization. */

import { rule } from '../../../rules/rule.ts';

export const organizations = [
  rule({
    id: 'de/organization/legal-form',
    finds: 'organization',
    because: {
      en: 'A legal form ends the name of a company.',
      de: 'Mit einer Rechtsform endet der Name einer Firma.',
    },
    match: '[<name>#Capital+ #LegalForm]',
    sure: true,
    examples: ['Das teilte die [Wondra Maschinenbau GmbH] mit.'],
    notIn: ['Das teilte die Firma mit.'],
  }),
  rule({
    id: 'de/organization/legal-form-and-company',
    finds: 'organization',
    because: {
      en: 'Names of companies join family names and a legal form with &.',
      de: 'Namen von Firmen verbinden Familiennamen und Rechtsform mit &.',
    },
    match: '[<name>#Capital+ & #Capital+ #LegalForm?]',
    examples: ['Das teilte [Wondra & Söhne AG] mit.'],
    notIn: ['Das teilten Vater und Sohn mit.'],
  }),
  rule({
    id: 'de/organization/head-before-name',
    finds: 'organization',
    because: {
      en: 'Names of institutions begin with what they are: university, institute, bank.',
      de: 'Namen von Einrichtungen beginnen mit dem, was sie sind: Universität, Institut, Bank.',
    },
    match: '[<name>#OrgHead #Nameable+]',
    examples: ['Sie lehrt an der [Universität Wondra].'],
    notIn: ['Sie lehrt an der Universität.'],
  }),
  rule({
    id: 'de/organization/head-before-words',
    finds: 'organization',
    because: {
      en: 'Schools, clinics and inns bear a word of their own behind what they are, also an ordinary one.',
      de: 'Schulen, Kliniken und Gasthäuser tragen hinter dem, was sie sind, ein eigenes Wort, auch ein gewöhnliches.',
    },
    match: '[<name>#OrgHead #Adjective? (#Noun|#Number) #Noun?]',
    examples: ['Er liegt in der [Klinik Moorblick].', 'Die [Genossenschaft Neues Leben] baut.'],
    notIn: ['Die Klinik hat einen Moorblick.'],
  }),
  rule({
    id: 'de/organization/head-at-place',
    finds: 'organization',
    because: {
      en: 'Schools, clinics and theatres are named after where they stand.',
      de: 'Schulen, Kliniken und Theater heißen nach dem Ort, an dem sie stehen.',
    },
    match:
      '[<name>#OrgHead (am|an|im|in|zum|zur|auf|unter|bei|ob|vor|gegen|pro) (der|den|dem|die)? #Adjective? #Capital+]',
    examples: ['Sie arbeitet in der [Klinik am Wondrasee].', 'Das [Theater an der Wondra] probt.'],
    notIn: ['Sie arbeitet an der Klinik.'],
  }),
  rule({
    id: 'de/organization/name-after-head',
    finds: 'organization',
    because: {
      en: 'A noun for a kind of organization in apposition tells what the name behind it is.',
      de: 'Ein Wort für eine Art von Organisation sagt, was der Name dahinter ist.',
    },
    match: '#OrgHead [<name>#Nameable+]',
    examples: ['Der Konzern [Wondratec] baut Stellen ab.'],
    notIn: ['Der Konzern baut Stellen ab.'],
  }),
  rule({
    id: 'de/organization/head-for',
    finds: 'organization',
    because: {
      en: 'Offices and institutes are named by what they work for.',
      de: 'Ämter und Institute heißen nach dem, wofür sie arbeiten.',
    },
    match: '[<name>#OrgHead für #Adjective? #Capital+]',
    examples: ['Das [Bundesamt für Wetterkunde] warnt.'],
    notIn: ['Das Amt warnt vor Sturm.'],
  }),
  rule({
    id: 'de/organization/head-for-two',
    finds: 'organization',
    because: {
      en: 'Offices and institutes are named by the two things they work for.',
      de: 'Ämter und Institute heißen nach den zwei Dingen, für die sie arbeiten.',
    },
    match: '[<name>#OrgHead für #Adjective? #Capital+ und #Adjective? #Capital+]',
    examples: ['Das [Institut für Wetterkunde und Klima] warnt.'],
    notIn: ['Das Amt warnt vor Sturm und Regen.'],
  }),
  rule({
    id: 'de/organization/head-of',
    finds: 'organization',
    because: {
      en: 'Institutes and associations bear a genitive in their name.',
      de: 'Institute und Verbände tragen einen Genitiv im Namen.',
    },
    match: '[<name>#OrgHead (der|des|deutscher) #Adjective? #Capital+]',
    examples: ['Das [Institut der deutschen Wirtschaft] rechnet vor.'],
    notIn: ['Die Wirtschaft rechnet vor.'],
  }),
  rule({
    id: 'de/organization/place-adjective-before-head',
    finds: 'organization',
    because: {
      en: 'The adjective of a place and a noun for an organization are a name: newspapers, banks, theatres.',
      de: 'Adjektiv eines Ortes und Wort für eine Organisation ergeben einen Namen: Zeitungen, Banken, Theater.',
    },
    match: '[<name>#Demonym #OrgHead]',
    examples: ['Das schreibt die [Berliner Zeitung].'],
    notIn: ['Das schreibt eine Zeitung.'],
  }),
  rule({
    id: 'de/organization/adjective-before-head',
    finds: 'organization',
    because: {
      en: 'A capitalised adjective before a noun for an organization is part of its name.',
      de: 'Ein großgeschriebenes Adjektiv vor einem Wort für eine Organisation gehört zu ihrem Namen.',
    },
    match: '[<name>#NameAdjective #OrgHead #Nameable?]',
    examples: ['Das teilte das [Statistische Bundesamt] mit.', 'Sie hängen im [Sorbischen Museum Wondrau].'],
    notIn: ['Das teilte das zuständige Amt mit.'],
  }),
  rule({
    id: 'de/organization/adjective-before-noun',
    finds: 'organization',
    because: {
      en: 'Within a sentence an adjective is capitalised only in a name: inns, papers, movements.',
      de: 'Mitten im Satz ist ein Adjektiv nur in einem Namen großgeschrieben: Gasthäuser, Zeitungen, Bewegungen.',
    },
    match: '#Article [<name>#NameAdjective (#Noun|#Nameable)]',
    examples: ['Sie feierten im [Goldenen Anker] bis Mitternacht.'],
    notIn: ['Sie feierten im alten Saal bis Mitternacht.'],
  }),
  rule({
    id: 'de/organization/club',
    finds: 'organization',
    because: {
      en: 'Prefixes such as FC, SV and VfB begin the names of clubs.',
      de: 'Mit Kürzeln wie FC, SV und VfB beginnen Namen von Vereinen.',
    },
    match: '[<name>#Club #Capital+ #Number?]',
    sure: true,
    examples: ['Am Samstag verlor der [FC Wondrastadt] klar.'],
    notIn: ['Am Samstag verlor die Mannschaft klar.'],
  }),
  rule({
    id: 'de/organization/numbered-club',
    finds: 'organization',
    because: { en: 'Clubs count themselves: 1. FC, 1. FSV.', de: 'Vereine zählen sich: 1. FC, 1. FSV.' },
    match: '[<name>#Number . #Club #Capital+ #Number?]',
    sure: true,
    examples: ['Am Samstag verlor der [1. FC Wondrastadt] klar.'],
    notIn: ['Am 1. Mai verlor niemand.'],
  }),
  rule({
    id: 'de/organization/club-tail',
    finds: 'organization',
    because: {
      en: 'Words such as United, Rovers and Lakers end the names of clubs.',
      de: 'Mit Wörtern wie United, Rovers und Lakers enden Namen von Vereinen.',
    },
    match: '[<name>#Nameable+ #ClubTail]',
    examples: ['Er wechselt zu [Wondra United].'],
    notIn: ['Er wechselt zu einem Club.'],
  }),
  rule({
    id: 'de/organization/acronym-in-brackets',
    finds: 'organization',
    because: {
      en: 'An acronym in brackets abbreviates the organization named before it.',
      de: 'Ein Kürzel in Klammern steht für die Organisation, die davor genannt ist.',
    },
    match: '#Open [<name>#Acronym] #Close',
    examples: ['Der Verband der Wetterkundler ([VWK]) warnt.'],
    notIn: ['Der Verband (gegründet 1950) warnt.'],
  }),
  rule({
    id: 'de/organization/article-acronym',
    finds: 'organization',
    because: {
      en: 'An acronym with the article is an organization more often than anything else.',
      de: 'Ein Kürzel mit Artikel ist meistens eine Organisation.',
    },
    match: '#Article [<name>#Acronym]',
    examples: ['Das beschloss die [WVK] am Montag.'],
    notIn: ['Das beschloss die Versammlung am Montag.'],
  }),
];
