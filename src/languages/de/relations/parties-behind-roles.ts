/** German: who is what in the party that stands behind the role: *die Vorsitzende der SPD*. */

import { relation } from '../../../relate/rule.ts';
import { spelled } from '../../../rules/spelled.ts';
import { patternWords } from '../pattern-words.ts';
import {
  AGE,
  ARTICLE,
  IN_BODY,
  IN_PARTY,
  NAME_AND_COMMA,
  NEXT_NAME,
  NO_CLOSE,
  OTHER_TIME_OR_NAME,
} from './parts.ts';

/** Before a party; the *radical* left, or the *new* one, is a movement, and no party. */
const OF_KIND = `(#Adjective && !${spelled({ begins: patternWords('movement') })})?`;

/** Who leads a party, or speaks for it, in one place only: *Vorsitzender der CDU in Hessen*. */
const LOCAL_LEADER = `(#Role && !#Plural && ${spelled({ begins: patternWords('party-leader') })}) (der|des|von der|bei der|in der) ${OF_KIND} (#Organization && #Party) (in|im) #Place`;

/** `party-role`: the role is a word of its own. */
export const partiesBehindRoles = [
  relation({
    id: 'de/party-role/role-of-party-before-name',
    type: 'party-role',
    from: 'person',
    to: 'organization',
    because: {
      en: 'Behind a role in a party its holder stands between commas.',
      de: 'Hinter einer Rolle in einer Partei steht zwischen Kommas, wer sie hat.',
    },
    match: `[<role>${IN_PARTY}] (der|des|von der|bei der|in der) ${OF_KIND} [<to>(#Organization && #Party)] ${IN_BODY} #Comma #Title{0,4} [<from>#Person]`,
    notAfter: NAME_AND_COMMA,
    notBefore: NO_CLOSE,
    examples: [
      'Die [role:Vorsitzende] der [to:SPD], [from:Clara Nowak], schwieg.',
      'Am Abend gab der [role:Generalsekretär] der [to:CDU], [from:Paul Ziemiak], ein Interview.',
    ],
    notIn: [
      'Der Kritiker der SPD, Emil Wondra, schwieg.',
      'Politiker der SPD, Emil Wondra und andere schwiegen.',
      'Der Politiker der Radikalen Linken, Emil Wondra, schwieg.',
      'Es kamen Clara Nowak, die Vorsitzende der SPD, Emil Wondra, ihr Sprecher, und andere.',
    ],
  }),
  relation({
    id: 'de/party-role/name-before-role-of-party',
    type: 'party-role',
    from: 'person',
    to: 'organization',
    because: {
      en: 'A role in a party behind a name and a comma is held by whoever is named.',
      de: 'Eine Rolle in einer Partei hinter Name und Komma hat, wer genannt ist.',
    },
    match: `[<from>#Person] ${AGE} #Comma ${ARTICLE} (#Adjective|#Former|#Acting|#Coming){0,2} [<role>${IN_PARTY}] (der|des|von der|bei der|in der) ${OF_KIND} [<to>(#Organization && #Party)]`,
    notAfter: '(#Kin|#Role) (von|der|des)',
    notBefore: `(${NEXT_NAME}|${OTHER_TIME_OR_NAME})`,
    notWith: LOCAL_LEADER,
    examples: [
      '[from:Emil Wondra], der [role:Vorsitzende] der [to:SPD], schwieg.',
      'Das lehnte [from:Christian Lindner] (41), [role:Vorsitzender] der [to:FDP], im Bundestag ab.',
    ],
    notIn: [
      'Emil Wondra, Kritiker der SPD, schwieg.',
      'Emil Wondra, der Vorsitzende der SPD in Bayern, schwieg.',
      'Er saß neben Clara Nowak, dem Vorsitzenden der SPD, Emil Wondra, und anderen.',
      'Emil Wondra, sagte der Vorsitzende der SPD, schwieg.',
    ],
  }),
  relation({
    id: 'de/party-role/role-of-party-and-name',
    type: 'party-role',
    from: 'person',
    to: 'organization',
    because: {
      en: 'Directly behind a role and its party stands who has it.',
      de: 'Direkt hinter einer Rolle und ihrer Partei steht, wer sie hat.',
    },
    match: `[<role>${IN_PARTY}] (der|von der) ${OF_KIND} [<to>(#Organization && #Party)] ${IN_BODY} #Title{0,4} [<from>(#Person && !#Genitive)]`,
    notAfter: NAME_AND_COMMA,
    notBefore: '(und|sowie|#PersonPart)',
    examples: [
      'Das sagte die [role:Geschäftsführerin] der [to:Grünen] [from:Clara Nowak] am Freitag.',
      'Der [role:Fraktionschef] der [to:CDU] im Bundestag [from:Emil Wondra] schwieg.',
    ],
    notIn: [
      'Der Gegner der Grünen Emil Wondra schwieg.',
      'Das war für Vertreter der SPD Angela Merkels Fehler.',
    ],
  }),
  relation({
    id: 'de/party-role/candidate-of-party-before-name',
    type: 'party-role',
    from: 'person',
    to: 'organization',
    because: {
      en: 'Behind a candidacy for a party stands who is its candidate.',
      de: 'Hinter einer Kandidatur für eine Partei steht, wer für sie antritt.',
    },
    match: `[<role>(#Role && #Candidate && !#Plural)] (der|von der|von den) ${OF_KIND} [<to>(#Organization && #Party)] #Comma? #Title{0,4} [<from>(#Person && !#Genitive)]`,
    notAfter: NAME_AND_COMMA,
    notBefore: '(und|oder|sowie|#PersonPart|#Comma #Person)',
    examples: [
      'Der [role:Kandidat] der [to:Demokraten], [from:Joe Biden], schwieg.',
      'Die [role:Spitzenkandidatin] der [to:Grünen] [from:Clara Nowak] sprach zuletzt.',
    ],
    notIn: ['Der Chef der Demokraten, Emil Wondra, schwieg.', 'Der Kandidat der Demokraten schwieg.'],
  }),
];
