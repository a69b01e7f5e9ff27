/** German: who is what in the party that stands in one word with the role: *SPD-Chef Emil Wondra*. */

import { relation } from '../../../relate/rule.ts';
import { spelled } from '../../../rules/spelled.ts';
import { patternWords } from '../pattern-words.ts';
import {
  AGE,
  AND_ROLE,
  ARTICLE,
  BEFORE_LISTED,
  FOR_A_PART,
  IN_PARTY,
  MADE_UP,
  NAME_AND_COMMA,
  NO_PARTY_OFFICE,
  OTHER_TIME_OR_NAME,
} from './parts.ts';

/** A role that is one of a part of a country by itself, or what any member is. */
const LOCAL = spelled({ begins: patternWords('local'), holds: patternWords('member') });
/** Who holds an office that no party gives. */
const OFFICIAL = `#OrganizationPart ${NO_PARTY_OFFICE}`;
/** One person: *Politikerin*, *Vorsitzende*; *Politiker* may be several; or who holds an office that no party gives. */
const ONE_OR_OFFICIAL = spelled({ ends: ['in', 'e'], holds: patternWords('no-party-office') });

/** `party-role`, and `party` where the word tells no role in the party as a whole. */
export const partiesInRoleWords = [
  relation({
    id: 'de/party-role/part-before-role',
    type: 'party-role',
    from: 'person',
    to: 'organization',
    because: {
      en: 'A party before a role, in one word with it, is where somebody has that role.',
      de: 'Eine Partei vor einer Rolle, in einem Wort mit ihr, ist die, in der sie jemand hat.',
    },
    match: `[<to>(#OrganizationPart && #Party)] [<role>${IN_PARTY}] ${AND_ROLE} #Title{0,4} [<from>#Person]`,
    notAfter: `(#Indefinite|#Indefinite #Adjective|#Indefinite #Adjective #Adjective|#OfRegion|#OfRegion #Adjective)`,
    examples: [
      'Das sagte [to:SPD]-[role:Chef] [from:Emil Wondra].',
      'Der [to:CDU]-[role:Politiker] [from:Emil Wondra] kam.',
    ],
    notIn: [
      'Der AfD-Kritiker Emil Wondra kam.',
      'Der SPD-Chef kam.',
      'Thüringens SPD-Chef Emil Wondra kam.',
      'Hessische SPD-Chefin Clara Nowak kam.',
      'Der bayerische SPD-Chef Emil Wondra kam.',
      'Sein SPD-Amtskollege Emil Wondra kam.',
      'Das sagte CDU-Ministerpräsident Emil Wondra.',
      'Damals regierte SPÖ-Kanzler Kreisky, sagte Bruno Kreisky.',
    ],
  }),
  relation({
    id: 'de/party-role/land-before-part-role',
    type: 'party-role',
    from: 'person',
    to: 'organization',
    because: {
      en: 'Behind a part of a country a party before a role, in one word with it, is where somebody has that role, if the word tells the region, or what any member is.',
      de: 'Hinter einem Landesteil ist eine Partei vor einer Rolle, in einem Wort mit ihr, die, in der sie jemand hat, wenn das Wort sie im Land nennt oder jedem Mitglied zukommt.',
    },
    match: `#OfRegion #Adjective? [<to>(#OrganizationPart && #Party)] [<role>(#Role && !#Kin && !#Plural && !#Topic && !#Outsider && ${LOCAL})] ${AND_ROLE} #Title{0,4} [<from>#Person]`,
    notAfter: MADE_UP,
    notWith: OFFICIAL,
    examples: [
      'Thüringens [to:SPD]-[role:Landeschef] [from:Emil Wondra] kam.',
      'Der Berliner [to:SPD]-[role:Politiker] [from:Emil Wondra] kam.',
    ],
    notIn: [
      'Thüringens SPD-Chef Emil Wondra kam.',
      'Der Berliner SPD-Politiker kam.',
      'Der Berliner SPD-Innensenator Emil Wondra kam.',
      'Der Thüringer CDU-Landrat Emil Wondra kam.',
    ],
  }),
  relation({
    id: 'de/party/land-before-part-leader',
    type: 'party',
    from: 'person',
    to: 'organization',
    because: {
      en: 'Whoever leads a party in a part of a country belongs to it; the party as a whole is led by others.',
      de: 'Wer eine Partei in einem Landesteil führt, gehört ihr an; die Partei als ganze führen andere.',
    },
    match: `#OfRegion #Adjective? [<to>(#OrganizationPart && #Party)] (#Role && !#Kin && !#Plural && !#Topic && !#Outsider && !${LOCAL}) ${AND_ROLE} #Title{0,4} [<from>#Person]`,
    notAfter: MADE_UP,
    notWith: OFFICIAL,
    examples: [
      'Thüringens [to:CDU]-Chef [from:Emil Wondra] kam.',
      'Danach sprach der bayerische [to:SPD]-Fraktionschef [from:Emil Wondra] im Landtag.',
    ],
    notIn: ['Frankreichs SPD-Chef Emil Wondra kam.', 'Thüringens SPD-Gegner Emil Wondra kam.'],
  }),
  relation({
    id: 'de/party-role/part-before-candidate',
    type: 'party-role',
    from: 'person',
    to: 'organization',
    because: {
      en: 'A party before a candidacy, in one word with it, is the one for which somebody stands, or which the person wants to lead.',
      de: 'Eine Partei vor einer Kandidatur, in einem Wort mit ihr, ist die, für die jemand antritt oder die die Person führen will.',
    },
    match:
      '[<to>(#OrganizationPart && #Party)] [<role>(#Role && #Candidate && !#Plural)] #Title{0,4} [<from>#Person]',
    notAfter: MADE_UP,
    examples: [
      'Das sagte [to:SPD]-[role:Kanzlerkandidat] [from:Olaf Scholz].',
      'Die [to:CDU]-[role:Spitzenkandidatin] [from:Clara Nowak] kam.',
    ],
    notIn: [
      'Der SPD-Chef Emil Wondra kam.',
      'Der SPD-Kanzlerkandidat kam.',
      'Die SPD-Kandidatin Bidens kam.',
    ],
  }),
  relation({
    id: 'de/party-role/part-before-expert',
    type: 'party-role',
    from: 'person',
    to: 'organization',
    because: {
      en: 'Whoever knows a field for a party, in one word with it, is one of its own: SPD-Gesundheitsexperte.',
      de: 'Wer sich für eine Partei in einem Fach auskennt, in einem Wort mit ihr, gehört zu ihr: SPD-Gesundheitsexperte.',
    },
    match:
      '[<to>(#OrganizationPart && #Party)] [<role>(#Topic && #Member && !#Plural)] #Title{0,4} [<from>#Person]',
    notAfter: MADE_UP,
    examples: [
      'Der [to:SPD]-[role:Gesundheitsexperte] [from:Emil Wondra] kam.',
      'Dagegen ist [to:FDP]-[role:Finanzexperte] [from:Florian Toncar] im Ausschuss.',
    ],
    notIn: ['Der SPD-Experte Emil Wondra kam.', 'Der SPD-Gesundheitsexperte kam.'],
  }),
  relation({
    id: 'de/party-role/name-before-part-role',
    type: 'party-role',
    from: 'person',
    to: 'organization',
    because: {
      en: 'A role in one word with a party behind a name and a comma is held by whoever is named.',
      de: 'Eine Rolle in einem Wort mit einer Partei hinter Name und Komma hat, wer genannt ist.',
    },
    match: `[<from>#Person] ${AGE} #Comma ${ARTICLE} (#Adjective|#Former|#Acting|#Coming)? [<to>(#OrganizationPart && #Party)] [<role>${IN_PARTY}]`,
    notBefore: `(#Person|#Title|#Capital #Person|#Adjective #Person|#Open #Person|#Capital #Title|#Adjective #Title|${OTHER_TIME_OR_NAME}|${FOR_A_PART})`,
    notAfter: BEFORE_LISTED,
    examples: [
      '[from:Emil Wondra], der [to:SPD]-[role:Fraktionschef], schwieg.',
      'Es folgte [from:Alexander Dobrindt], [to:CSU]-[role:Landesgruppenchef], mit einer Antwort.',
    ],
    notIn: [
      'Emil Wondra, SPD-Chefin Clara Nowak und andere kamen.',
      'Emil Wondra, AfD-Kritiker, schwieg.',
      'Emil Wondra, AfD-Vorsitzender der Stadtfraktion, schwieg.',
      'Emil Wondra, AfD-Chef in Bayern, schwieg.',
      'Dort war auch SPD-Innenpolitiker Emil Wondra, dem FDP-Chef Jan Nowak folgte.',
      'Emil Wondra, CDU-Vorsitzender in spe, schwieg.',
      'Emil Wondra, CDU-Innenminister, schwieg.',
      'Es trauerten Emil Wondra, dem FDP-Fraktionschef im Bundestag Jan Nowak und andere.',
    ],
  }),
  relation({
    id: 'de/party-role/part-before-role-for-field',
    type: 'party-role',
    from: 'person',
    to: 'organization',
    because: {
      en: 'A party before a role, in one word with it, is where somebody has that role; what it is for stands between the two.',
      de: 'Eine Partei vor einer Rolle, in einem Wort mit ihr, ist die, in der sie jemand hat; wofür sie da ist, steht dazwischen.',
    },
    match: `[<to>(#OrganizationPart && #Party)] [<role>${IN_PARTY}] (für #Capital|für #Adjective #Capital|für #Capital und #Capital) #Comma? #Title{0,4} [<from>#Person]`,
    notAfter: NAME_AND_COMMA,
    notBefore: '(#Comma #Person|und #Person|#PersonPart|sowie)',
    examples: [
      'Das sagte der [to:Grünen]-[role:Sprecher] für Agrarpolitik, [from:Emil Wondra], in Berlin.',
      'Die [to:SPD]-[role:Sprecherin] für Umwelt und Verkehr [from:Clara Nowak] schwieg.',
    ],
    notIn: ['Der SPD-Gegner für immer, Emil Wondra, schwieg.', 'Die SPD-Sprecherin für Umwelt schwieg.'],
  }),
  relation({
    id: 'de/party/part-before-man',
    type: 'party',
    from: 'person',
    to: 'organization',
    because: {
      en: 'A party before “Mann” or “Frau”, in one word with it, is the one that the person belongs to.',
      de: 'Eine Partei vor „Mann“ oder „Frau“, in einem Wort mit ihm, ist die, der die Person angehört.',
    },
    match:
      '[<to>(#OrganizationPart && #Party)] (mann|frau|urgestein|veteran|veteranin|rebell|rebellin) #Title{0,2} [<from>#Person]',
    notAfter: '(#Former|#Indefinite|#Indefinite #Adjective)',
    examples: [
      'Gewählt wurde der [to:FDP]-Mann [from:Emil Wondra].',
      'Auch [to:SPD]-Urgestein [from:Clara Nowak] sprach dort.',
    ],
    notIn: [
      'Gewählt wurde der FDP-Feind Emil Wondra.',
      'Gewählt wurde ein FDP-Mann.',
      'Gewählt wurde der Ex-FDP-Mann Emil Wondra.',
    ],
  }),
  relation({
    id: 'de/party-role/part-before-role-of-two',
    type: 'party-role',
    from: 'person',
    to: 'organization',
    because: {
      en: 'A party before a role in the plural, in one word with it, is where both have that role who are named behind it.',
      de: 'Eine Partei vor einer Rolle im Plural, in einem Wort mit ihr, ist die, in der beide sie haben, die danach genannt sind.',
    },
    match: `(#Definite && !der && !das && !dem && !des && !den) (#Adjective|#Former|#Demonym){0,2} [<to>(#OrganizationPart && #Party)] [<role>(#Role && !#Kin && !#Topic && !#Outsider && !#Candidate && !${ONE_OR_OFFICIAL})] #Person (und|sowie) [<from>(#Person && !#Genitive)]`,
    notBefore: '(#PersonPart|#Role)',
    notWith: '#OfRegion #Adjective? #OrganizationPart (#Role && #Function)',
    examples: [
      'Das fordern die [to:CDU]-[role:Politiker] Emil Wondra und [from:Jan Nowak] seit Langem.',
      'Dort saßen die [to:SPD]-[role:Vorsitzenden] Clara Nowak und [from:Emil Wondra] im Saal.',
    ],
    notIn: [
      'Das fordern der CDU-Politiker Emil Wondra und Jan Nowak.',
      'Das fordern die SPD-Vorsitzende Clara Nowak und Jan Nowak.',
      'Das fordern die CDU-Politikerin Clara Nowak und Jan Nowak.',
      'Das fordern die CDU-Minister Emil Wondra und Jan Nowak.',
    ],
  }),
];
