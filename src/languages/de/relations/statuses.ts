/** German: what tells beyond the noun phrase how a role is held. */

import { statusRule } from '../../../relate/status-rule.ts';
import { patternWords } from '../pattern-words.ts';

/** What may only be wished or feared, or has not come to pass. */
const ONLY_WISHED =
  '(fordern|fordert|forderte|forderten|gefordert|forderung|forderungen|verlangt|verlangte|verlangten|ruf|rufe|rufen|drängt|drängte|drängten|bitte|droht|drohte|drohten|drohen|gedroht|angedroht|drohung|drohende|drohenden|möglich|mögliche|möglichen|möglicher|wenn|falls|sollte|würde|würden|könnte|soll|sollen|will|wollen|wollte|wollten|plant|plante|erwartet|vor|bis|gegen|statt|ohne|kein|keine|keinen|nicht|nie|fast|beinahe|gerücht|gerüchte|spekuliert|spekulationen|versuchte|versucht|versuch|angekündigt|kündigt|kündigte|denkbar|abgelehnt|lehnt|lehnte|scheiterte|gescheitert)';
/** What somebody may be deprived of; a profession is not. */
const TAKEN_AWAY = '(#Office|#Function|#Sport|#Helper)';
/** Between a name and what happened to whoever is named. */
const HAPPENED =
  '#Open? #Party? #Close? (wurde|ist|war|sei) !(#Comma|#Stop|#Quote|als|aus|von|zu|zum|zur){0,5}';
/** Before a role: *die Entlassung* des bayerischen. */
const OF = '(des|der|von|vom|seines|seiner|ihres|ihrer|#Demonym) (#Adjective|#Demonym|#Participle){0,2}';

/** Somebody who has to do with whoever holds a role: *die Mutter von* Trainer Emil Wondra. */
const OF_SOMEBODY_ELSE = '#Capital (von|des|der) (#Adjective|#Demonym){0,2} #Role';

/** Roles that are over. */
export const statuses = [
  statusRule({
    ...{ id: 'de/status/end-of-role', status: 'former', where: 'before' },
    because: {
      en: 'A dismissal, a resignation or an overthrow ends the role that stands behind it.',
      de: 'Entlassung, Rücktritt oder Sturz beenden die Rolle, die dahinter steht.',
    },
    match: `[<mark>(${patternWords('removal').join('|')})] ${OF}`,
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
    ...{ id: 'de/status/death', status: 'former', where: 'before' },
    because: {
      en: 'A death ends what somebody was.',
      de: 'Ein Tod beendet, was jemand war.',
    },
    match: `[<mark>(${patternWords('death').join('|')})] ${OF}`,
    notWith: ONLY_WISHED,
    examples: [
      'Der [Tod] der Schauspielerin Clara Nowak erschreckte alle.',
      'Seit der [Ermordung] des maltesischen Journalisten Emil Wondra sind sie still.',
    ],
    notIn: ['Der Tod ihres Vaters traf die Schauspielerin Clara Nowak.'],
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
    ...{ id: 'de/status/murdered', status: 'former', where: 'before' },
    because: {
      en: 'Whoever was murdered is nothing any longer.',
      de: 'Wer ermordet wurde, ist nichts mehr.',
    },
    match: '[<mark>(mord|morde|ermordung)] (an|am) (dem|der)? (#Adjective|#Demonym|#Participle){0,2}',
    notWith: ONLY_WISHED,
    examples: [
      'Der [Mord] an dem Lehrer Emil Wondra erschreckte alle.',
      'Seit dem [Mord] an der maltesischen Journalistin Clara Nowak sind sie still.',
    ],
    notIn: ['Der Mord an seinem Vater traf den Lehrer Emil Wondra.'],
  }),
  statusRule({
    ...{ id: 'de/status/dead', status: 'former', where: 'behind' },
    because: {
      en: 'Who has died or was killed is nothing any longer.',
      de: 'Wer gestorben ist oder getötet wurde, ist nichts mehr.',
    },
    match: `${HAPPENED} [<mark>(${patternWords('dead').join('|')})]`,
    notWith: ONLY_WISHED,
    examples: [
      'Der Journalist Emil Wondra wurde am Freitag [ermordet].',
      'Oppositionsführer Emil Wondra ist in Paris [gestorben].',
      'Der Zeichner Emil Wondra ist [tot].',
    ],
    notIn: ['Die Schauspielerin Clara Nowak wäre beinahe gestorben.'],
  }),
  statusRule({
    ...{ id: 'de/status/was-killed', status: 'former', where: 'behind' },
    because: {
      en: 'Of whom “wurde” is said before the name and “ermordet” behind it, is nothing any longer.',
      de: 'Von wem vor dem Namen „wurde“ und dahinter „ermordet“ steht, ist nichts mehr.',
    },
    after:
      '(wurde|war|ist|sei) (am #Capital|im #Capital|in #Place|gestern|heute|dort|dann)? (der|die)? (#Adjective|#Former|#Demonym|#Participle){0,2}',
    match: `#Open? #Party? #Number? #Close? !(#Comma|#Stop|#Quote|als|aus|und|zu|zum|zur){0,5} [<mark>(${patternWords('dead').join('|')})]`,
    notWith: ONLY_WISHED,
    examples: [
      'Im Juni wurde der Kasseler Bürgermeister Emil Wondra [ermordet].',
      'Dort ist am Freitag die Schauspielerin Clara Nowak [gestorben].',
    ],
    notIn: [
      'Im Juni wurde die Mutter von Trainer Emil Wondra ermordet.',
      'Im Juni wurde der Trainer Emil Wondra gelobt, nicht ermordet.',
    ],
  }),
  statusRule({
    ...{ id: 'de/status/headline-death', status: 'former', where: 'behind' },
    because: {
      en: '“Gestorben” or “tot” directly behind a name, as in a headline, ends what somebody was.',
      de: '„Gestorben“ oder „tot“ direkt hinter einem Namen, wie in einer Überschrift, beendet, was jemand war.',
    },
    match:
      '#Open? #Number? #Close? (mit #Number Jahren|im Alter von #Number Jahren|in #Place)? [<mark>(gestorben|verstorben|tot)]',
    notWith: OF_SOMEBODY_ELSE,
    examples: [
      'US-Bürgerrechtler John Lewis [gestorben].',
      'Schauspielerin Clara Nowak mit 80 Jahren [gestorben].',
    ],
    notIn: ['Am Freitag ist die Mutter von Trainer Emil Wondra gestorben.'],
  }),
  statusRule({
    ...{ id: 'de/status/died', status: 'former', where: 'before' },
    because: {
      en: 'Of whom somebody says “starb” is what stands behind it no longer.',
      de: 'Von wem es heißt, er „starb“, der ist nicht mehr, was dahinter steht.',
    },
    match: '[<mark>(starb|verstarb)] #Definite? #Adjective{0,2}',
    examples: [
      'Im Winter [starb] der Rennfahrer Emil Wondra.',
      'Am Freitag [verstarb] die beliebte Schauspielerin Clara Nowak.',
    ],
    notIn: ['Im Winter starb die Mutter von Trainer Emil Wondra.'],
  }),
];
