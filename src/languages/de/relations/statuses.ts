/** German: what tells beyond the noun phrase how a role is held. */

import { statusRule } from '../../../relate/status-rule.ts';
import { oneOf } from '../../../rules/spelled.ts';
import { patternWords } from '../pattern-words.ts';
import { deaths } from './deaths.ts';
import { AFTER_GENITIVE } from './parts.ts';

/** What may only be wished or feared, or has not come to pass. */
const ONLY_WISHED = oneOf(patternWords('no-removal'));
/** What somebody may be deprived of; a profession is not. */
const TAKEN_AWAY = '(#Office|#Function|#Sport|#Helper)';
/** What somebody may have to leave: of commissioners, too. */
const LEFT = '(#Office|#Function|#Sport|#Helper|/kommissar/)';
/** Between a verb and whoever did it. */
const ADVERB =
  '(am #Capital|im #Capital|in #Place|gestern|heute|dort|dann|daraufhin|danach|schließlich|später|auch)?';
/** Between a name and what happened to whoever is named. */
const HAPPENED =
  '#Open? #Party? #Close? (wurde|ist|war|sei) !(#Comma|#Stop|#Quote|als|aus|von|zu|zum|zur){0,5}';
/** Roles that are over. */
export const statuses = [
  statusRule({
    ...{ id: 'de/status/end-of-role', status: 'former', where: 'before' },
    because: {
      en: 'A dismissal, a resignation or an overthrow ends the role that stands behind it.',
      de: 'Entlassung, Rücktritt oder Sturz beenden die Rolle, die dahinter steht.',
    },
    match: `[<mark>(${patternWords('removal').join('|')})] ${AFTER_GENITIVE}`,
    role: TAKEN_AWAY,
    notWith: ONLY_WISHED,
    examples: [
      'Die [Entlassung] von Innenminister Emil Wondra löste den Streit.',
      'Nach dem [Rücktritt] der SPD-Chefin Clara Nowak war es still.',
      'Seit dem [Sturz] des bayerischen Ministerpräsidenten Emil Wondra ist vieles anders.',
    ],
    notIn: [
      'Die Opposition forderte die Entlassung von Innenminister Emil Wondra.',
      'Ein Rücktritt von Innenminister Emil Wondra sei möglich.',
      'Die Entlassung freute Innenminister Emil Wondra.',
      'Nach der Entlassung der Sprecherin von Innenminister Emil Wondra war es still.',
      'Die Entlassung des Journalisten Emil Wondra löste den Streit.',
    ],
  }),
  statusRule({
    ...{ id: 'de/status/removed', status: 'former', where: 'behind' },
    because: {
      en: 'Who was dismissed or overthrown, or has stepped down, has the role no longer.',
      de: 'Wer entlassen oder gestürzt wurde oder zurückgetreten ist, hat die Rolle nicht mehr.',
    },
    match: `${HAPPENED} [<mark>(${patternWords('removed').join('|')})]`,
    role: TAKEN_AWAY,
    notWith: ONLY_WISHED,
    examples: [
      'Innenminister Emil Wondra (SPD) wurde am Freitag [entlassen].',
      'SPD-Chefin Clara Nowak ist [zurückgetreten].',
    ],
    notIn: [
      'Innenminister Emil Wondra wurde am Freitag aus der Klinik entlassen.',
      'Wenn Innenminister Emil Wondra entlassen wird, sind sie froh.',
      'Innenminister Emil Wondra wurde als Schatzmeister des Vereins abgesetzt.',
    ],
  }),
  statusRule({
    ...{ id: 'de/status/resigned', status: 'former', where: 'behind' },
    because: {
      en: 'Who resigned has the role no longer.',
      de: 'Wer zurücktrat, hat die Rolle nicht mehr.',
    },
    match:
      '#Open? #Party? #Close? [<mark>trat] !(#Comma|#Stop|#Quote|als|schritt|schritte|nicht|erst){0,6} zurück',
    notWith: ONLY_WISHED,
    examples: [
      'Innenminister Emil Wondra [trat] am Freitag zurück.',
      'SPD-Chefin Clara Nowak [trat] daraufhin von ihrem Amt zurück.',
    ],
    notIn: [
      'Innenminister Emil Wondra trat einen Schritt zurück.',
      'Innenminister Emil Wondra trat als Schatzmeister des Vereins zurück.',
    ],
  }),
  statusRule({
    ...{ id: 'de/status/resigned-around', status: 'former', where: 'behind' },
    because: {
      en: 'Around whom “trat … zurück” stands has the role no longer.',
      de: 'Um wen „trat … zurück“ steht, hat die Rolle nicht mehr.',
    },
    after: `trat ${ADVERB} (der|die)? (#Adjective|#Demonym|#Former){0,2}`,
    match:
      '#Open? #Party? #Close? !(#Comma|#Stop|#Quote|als|schritt|schritte|nicht|erst|und|kandidatur|bewerbung){0,6} [<mark>zurück]',
    notWith: ONLY_WISHED,
    examples: [
      'Im Mai trat FPÖ-Chef Emil Wondra [zurück].',
      'Danach trat der österreichische Kanzler Emil Wondra (ÖVP) von allen Ämtern [zurück].',
    ],
    notIn: [
      'Am Freitag trat Minister Emil Wondra als Schatzmeister zurück.',
      'Am Freitag trat Minister Emil Wondra einen Schritt zurück.',
      'Am Freitag trat die Mutter von Trainer Emil Wondra zurück.',
    ],
  }),
  statusRule({
    ...{ id: 'de/status/had-to-leave', status: 'former', where: 'behind' },
    because: {
      en: 'Who had to leave a place or a chair has the role no longer.',
      de: 'Wer seinen Platz oder Stuhl räumen musste, hat die Rolle nicht mehr.',
    },
    match:
      '#Open? #Party? #Close? #Comma? [<mark>(musste|mussten)] !(#Comma|#Stop|#Quote|als|nicht|nie){0,4} (platz|stuhl|posten|sessel|schreibtisch|hut) (räumen|nehmen)',
    role: LEFT,
    notWith: ONLY_WISHED,
    examples: [
      'Auch der Chef des RKI, Emil Wondra, [musste] bereits seinen Platz räumen.',
      'Innenminister Emil Wondra (SPD) [musste] am Ende seinen Hut nehmen.',
      'Handelskommissarin Clara Nowak [musste] im Mai ihren Posten räumen.',
    ],
    notIn: [
      'Innenminister Emil Wondra musste nicht seinen Posten räumen.',
      'Der Journalist Emil Wondra musste seinen Platz räumen.',
    ],
  }),
  statusRule({
    ...{ id: 'de/status/ex-before-a-medium', status: 'former', where: 'before' },
    because: {
      en: '“Ex-” before a medium in quotation marks speaks of the role behind it.',
      de: '„Ex-“ vor einem Medium in Anführungszeichen gilt der Rolle dahinter.',
    },
    match: '[<mark>ex] #Stop? #Quote !#Quote{1,3} #Quote #Stop?',
    examples: [
      'Es ist der Film des [Ex]-„Spiegel“-Chefredakteurs Emil Wondra.',
      'Der [Ex]-"Bild"-Redakteur Jan Nowak kam.',
    ],
    notIn: ['Der „Spiegel“-Chefredakteur Emil Wondra kam.'],
  }),
  statusRule({
    ...{ id: 'de/status/then-and-whose', status: 'former', where: 'before', associates: true },
    because: {
      en: 'Whoever served somebody of that time did so at that time.',
      de: 'Wer jemandem von damals zur Seite stand, tat es damals.',
    },
    match:
      '[<mark>(damalige|damaligen|damaliger)] (#Adjective|#Demonym){0,2} (#PlacePart|#OrganizationPart)? #Role #Title{0,2}',
    examples: [
      'Der [damalige] Bundeskanzler Emil Wondra und sein Außenminister Jan Nowak schwiegen.',
      'Der [damalige] US-Präsident Emil Wondra und seine Außenministerin Clara Nowak schwiegen.',
    ],
    notIn: ['Bundeskanzler Emil Wondra und sein Außenminister Jan Nowak schwiegen.'],
  }),
  ...deaths,
];
