/** German: signs that a stretch of text names an organization. */

import { rule } from '../../../rules/rule.ts';
import { spelled } from '../../../rules/spelled.ts';
import { patternWords } from '../pattern-words.ts';

/** Who works for a firm or a body: *Analystin*, *Sprecher*. */
const STAFF = spelled({ is: patternWords('staff') });

/** Signs of firms, bodies and media that no list needs to have. */
export const organizations = [
  rule({
    id: 'de/organization/legal-form',
    finds: 'organization',
    because: {
      en: 'A legal form ends the name of a company.',
      de: 'Mit einer Rechtsform endet der Name einer Firma.',
    },
    match: '[<name>(#Capital && !#Role && !#Body) #Capital+? #LegalForm+]',
    notBefore: ['Ampersand'],
    sure: true,
    examples: ['Das teilte die [Wondra Maschinenbau GmbH] mit.', 'Die Firma [Wondra AG] baut aus.'],
    notIn: ['Das teilte die Firma mit.', 'Die GmbH baut aus.'],
  }),
  rule({
    id: 'de/organization/legal-form-and-company',
    finds: 'organization',
    because: {
      en: 'Names of companies join family names and a legal form with &.',
      de: 'Namen von Firmen verbinden Familiennamen und Rechtsform mit &.',
    },
    match: '[<name>(#Capital && !#Role && !#OrgHead) #Capital+? & #Capital+]',
    notAfter: ['Comma'],
    examples: ['Das teilte [Wondra & Söhne AG] mit.', 'Sie kauft bei [Wondra GmbH & Co. KG] ein.'],
    notIn: ['Das teilten Vater und Sohn mit.', 'Das kaufte die Wondra GmbH.'],
  }),
  rule({
    id: 'de/organization/head-before-name',
    finds: 'organization',
    because: {
      en: 'Names of institutions begin with what they are, and go on with a name or a word of their own.',
      de: 'Namen von Einrichtungen beginnen mit dem, was sie sind, und gehen weiter mit einem Namen oder einem eigenen Wort.',
    },
    match: '[<name>(#OrgHead && !#Body) (#Nameable|#Noun) #Nameable+?]',
    notAfter: ['NameAdjective'],
    examples: ['Sie lehrt an der [Universität Wondra].', 'Er liegt in der [Klinik Moorblick].'],
    notIn: ['Sie lehrt an der Universität.', 'Der Konzern Wondratec baut Stellen ab.'],
  }),
  rule({
    id: 'de/organization/name-after-body',
    finds: 'organization',
    because: {
      en: 'A noun for a firm, a paper or the like in apposition tells what the name behind it is.',
      de: 'Ein Wort für eine Firma, eine Zeitung oder Ähnliches sagt, was der Name dahinter ist.',
    },
    match: '#Body [<name>#Nameable+]',
    examples: ['Der Konzern [Wondratec] baut Stellen ab.', 'Der Autobauer [Wondra] baut Stellen ab.'],
    notIn: ['Der Konzern baut Stellen ab.', 'Sie lehrt an der Universität Wondrau.'],
  }),
  rule({
    id: 'de/organization/name-by-business',
    finds: 'organization',
    because: {
      en: 'Shares, per cents, takeovers and customers are those of a firm.',
      de: 'Aktien, Prozente, Übernahmen und Kunden sind die einer Firma.',
    },
    match: '#Business (geht|ging|gehen|gingen)? (von|an|bei|durch) [<name>#Nameable #Capital+?]',
    orMatch: ['#Number (prozent|%) (an|von) [<name>(#Nameable && !#FirstName) #Capital+?]'],
    examples: [
      'Die Aktien von [Wondratec] fielen.',
      'Sie hält eine Beteiligung an [Wondratec].',
      'Sie hält 20 Prozent an [Wondratec].',
      'Er kaufte 51 Prozent von [Wondra Steel].',
    ],
    notIn: [
      'Die Aktien fielen.',
      'Er ist ein Freund von Wondratschek.',
      'Sie hält 20 Prozent.',
      'Sie hält viel von Wondratschek.',
    ],
  }),
  rule({
    id: 'de/organization/like-name',
    finds: 'organization',
    because: {
      en: 'Behind “firms like” and the like stands one of them.',
      de: 'Hinter „Firmen wie“ und Ähnlichem steht eine davon.',
    },
    match: '(#Body|#OrgHead) wie etwa? [<name>#Nameable+]',
    examples: ['Firmen wie [Wondratec] nutzen das.', 'Zeitungen wie etwa [Wondra] berichten davon.'],
    notIn: ['Firmen nutzen das.', 'Leute wie Wondratschek nutzen das.'],
  }),
  rule({
    id: 'de/organization/what-firms-have',
    finds: 'organization',
    because: {
      en: 'Jobs, branches and turnover are cut, opened and raised by firms.',
      de: 'Stellen, Filialen und Umsätze streichen, eröffnen und steigern Firmen.',
    },
    match:
      '[<name>(#Nameable && !#FirstName && !#Surname) #Capital+?] !#Capital (#Article|#Number|eine|einen|ein|seine|seinen|ihre|ihren|weitere|mehr)? #Adjective? #Business',
    notAfter: [
      'NameStart',
      'Initial',
      'Title',
      'Role',
      'Preposition',
      'NameAdjective',
      'OrgHead',
      'PlaceHead',
      'Article',
    ],
    examples: ['[Wondratec] will 500 Stellen streichen.', '[Wondra Steel] verliert wichtige Kunden.'],
    notIn: ['Die Stellen fallen weg.', 'Emil Wondra verliert Kunden.'],
  }),
  rule({
    id: 'de/organization/role-at-name',
    finds: 'organization',
    because: {
      en: 'Managers, analysts and spokespeople of something work for a firm or a body.',
      de: 'Manager, Analysten und Sprecher von etwas arbeiten für eine Firma oder Stelle.',
    },
    match: `(#Role && ${STAFF}) (von|bei|beim) [<name>(#Nameable && !#FirstName) #Capital+?]`,
    examples: ['Sie ist Analystin bei [Wondratec].', 'Ein Sprecher von [Wondra Steel] schwieg.'],
    notIn: ['Der König von Wondrastan schwieg.', 'Sie ist die Analystin.'],
  }),
  rule({
    id: 'de/organization/media-in-quotes',
    finds: 'organization',
    because: {
      en: 'The name of a paper between quotation marks is the paper, also where it is an ordinary word.',
      de: 'Der Name einer Zeitung in Anführungszeichen ist die Zeitung, auch wenn er sonst ein gewöhnliches Wort ist.',
    },
    match: '#Quote [<name>#Media] #Quote',
    sure: true,
    examples: ['Das sagte sie der „[Welt]“ am Montag.', 'Das berichtet die „[Bild]“ am Montag.'],
    notIn: ['Die Welt ist klein.', 'Ihr Roman „Die Zeit der Welt“ erschien.'],
  }),
  rule({
    id: 'de/organization/head-for',
    finds: 'organization',
    because: {
      en: 'Offices and institutes are named by what they work for.',
      de: 'Ämter und Institute heißen nach dem, wofür sie arbeiten.',
    },
    match: '[<name>#OrgHead für #Adjective? #Capital+ (und #Capital)?]',
    notAfter: ['NameAdjective'],
    notBefore: ['Comma'],
    examples: ['Das [Bundesamt für Wetterkunde] warnt.', 'Das [Institut für Wetterkunde und Klima] warnt.'],
    notIn: ['Das Amt warnt vor Sturm.', 'Das Schweizerische Institut für Wetter warnt.'],
  }),
  rule({
    id: 'de/organization/adjective-before-head',
    finds: 'organization',
    because: {
      en: 'A capitalised adjective before a noun for an organization is part of its name.',
      de: 'Ein großgeschriebenes Adjektiv vor einem Wort für eine Organisation gehört zu ihrem Namen.',
    },
    match: '[<name>#NameAdjective #OrgHead #Nameable?]',
    notAfter: ['NameAdjective'],
    examples: [
      'Das teilte das [Statistische Bundesamt] mit.',
      'Sie hängen im [Sorbischen Museum Wondrau].',
      'Das schreibt die [Berliner Zeitung].',
    ],
    notIn: ['Das teilte das zuständige Amt mit.', 'Das schreibt eine Zeitung.'],
  }),
  rule({
    id: 'de/organization/body-between-role-and-name',
    finds: 'organization',
    because: {
      en: 'Between somebody’s role and name stands the body in the genitive: die Chefin der Grünen Clara Wondra.',
      de: 'Zwischen Rolle und Namen steht die Körperschaft im Genitiv: die Chefin der Grünen Clara Wondra.',
    },
    match: '#Role (der|des) [<name>(#Party|#Organization|#Acronym)] #FirstName',
    claims: 2,
    examples: [
      'Das sagte die Chefin der [Grünen] Clara Wondra.',
      'Dem Sprecher der [SPD] Emil Wondra war das neu.',
      'Das sagte der Präsident des [RKI] Emil Wondra.',
    ],
    notIn: ['Das sagte der Grünen-Chef Emil Wondra.', 'Das sagte der Chef der Firma Emil Wondra.'],
  }),
];
