/** German: who has died, and is no longer what is told of him or her. */

import { statusRule } from '../../../relate/status-rule.ts';
import { oneOf } from '../../../rules/spelled.ts';
import { patternWords } from '../pattern-words.ts';
import { lifeSpans } from './life-spans.ts';
import { AFTER_GENITIVE } from './parts.ts';

/** A death that is only wished, feared, planned or rumoured. */
const NO_DEATH = oneOf(patternWords('no-death'));
/** Nothing of this stands between somebody and the word for the death. */
const NOT_BETWEEN = '#Comma|#Stop|#Quote|#Possessive|#Person|als|und|nicht|nie|niemand|kein|keine';
const WORDS = patternWords('dead').join('|');
/** What stands before a role whose holder is no subject, be it whose mother has died: *mit Trainer X*, *die Mutter der Richterin X*. */
const NO_SUBJECT =
  '(#Speech|#Flow #Capital der|#Capital #Capital|#Role|#Kin|des|dem|den|von|vom|mit|bei|beim|für|über|gegen|um|an|am|zu|zum|zur|nach|neben|wie|laut|so|und|oder|sowie|seit|ohne|wegen|ihr|ihre|ihren|ihrem|seinem|seinen) (#Definite|#Adjective|#Demonym|#Former|#Participle|#PlacePart|#OrganizationPart){0,3}';
/** Behind a name its party and an age. */
const BESIDE = '#Open? #Party? #Number? #Close?';
/** Behind that what stands between commas: *X (80), der Bruder von Y,*. */
const APPOSITION = '#Comma !(#Comma|#Stop|#Quote){1,8} #Comma';

/** Somebody who has to do with whoever holds a role: *die Mutter von* Trainer Emil Wondra. */
const OF_SOMEBODY_ELSE = '#Capital (von|des|der) (#Adjective|#Demonym){0,2} #Role';

/** An adjective of a place that no list has: *deutsch-österreichischen*. */
const OF_SOMEWHERE = '/ische[nrms]?$/';
/** Roles and callings that a death has ended. */
export const deaths = [
  statusRule({
    ...{ id: 'de/status/death', status: 'former', where: 'before' },
    because: {
      en: 'A death ends what somebody was.',
      de: 'Ein Tod beendet, was jemand war.',
    },
    match: `[<mark>(${patternWords('death').join('|')})] ${AFTER_GENITIVE}`,
    notWith: NO_DEATH,
    examples: [
      'Der [Tod] der Schauspielerin Clara Nowak erschreckte alle.',
      'Nach dem [Tod] der Supreme-Court-Richterin Clara Nowak droht ein Streit um den Sitz, den er besetzen will.',
      'Seit der [Ermordung] des maltesischen Journalisten Emil Wondra sind sie still.',
    ],
    notIn: [
      'Der Tod ihres Vaters traf die Schauspielerin Clara Nowak.',
      'Sie planten den Tod der Richterin Clara Nowak.',
      'Der mögliche Tod der Richterin Clara Nowak macht ihnen Angst.',
    ],
  }),
  statusRule({
    ...{ id: 'de/status/murdered', status: 'former', where: 'before' },
    because: {
      en: 'Whoever was murdered is nothing any longer.',
      de: 'Wer ermordet wurde, ist nichts mehr.',
    },
    match: '[<mark>(mord|morde|ermordung)] (an|am) (dem|der)? (#Adjective|#Demonym|#Participle){0,2}',
    notWith: NO_DEATH,
    examples: [
      'Der [Mord] an dem Lehrer Emil Wondra erschreckte alle.',
      'Der Prozess nach dem [Mord] an Regierungspräsident Emil Wondra soll bis Mai dauern.',
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
    match: `${BESIDE} (wurde|ist|war|sei) !(${NOT_BETWEEN}){0,6} [<mark>(${WORDS})]`,
    notAfter: NO_SUBJECT,
    notWith: NO_DEATH,
    examples: [
      'Der Journalist Emil Wondra wurde am Freitag [ermordet].',
      'Oppositionsführer Emil Wondra ist in Paris [gestorben].',
      'Der französische Modeschöpfer Emil Wondra ist im Alter von 98 Jahren [gestorben].',
      'Der Zeichner Emil Wondra ist [tot].',
    ],
    notIn: [
      'Die Schauspielerin Clara Nowak wäre beinahe gestorben.',
      'Der Trainer Emil Wondra ist nicht tot.',
      'Die Mutter von Trainer Emil Wondra ist gestorben.',
      'Der Hund der Richterin Clara Nowak ist tot.',
      'Nach Worten des Trainers Emil Wondra ist der Mann tot.',
    ],
  }),
  statusRule({
    ...{ id: 'de/status/was-killed', status: 'former', where: 'behind' },
    because: {
      en: 'Of whom “wurde” is said before the name and “ermordet” behind it, is nothing any longer.',
      de: 'Von wem vor dem Namen „wurde“ und dahinter „ermordet“ steht, ist nichts mehr.',
    },
    after:
      '(wurde|war|ist|sei) (am #Capital|im #Capital|in #Place|gestern|heute|dort|dann)? (der|die)? (#Adjective|#Former|#Demonym|#Participle){0,2}',
    match: `${BESIDE} !(#Comma|#Stop|#Quote|als|aus|und|zu|zum|zur){0,5} [<mark>(${WORDS})]`,
    notWith: NO_DEATH,
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
  statusRule({
    ...{ id: 'de/status/name-died', status: 'former', where: 'behind' },
    because: {
      en: 'Who died is no longer what stands before “starb”.',
      de: 'Wer starb, ist nicht mehr, was vor dem „starb“ steht.',
    },
    match: `${BESIDE} [<mark>(starb|verstarb)]`,
    notAfter: NO_SUBJECT,
    notWith: NO_DEATH,
    examples: [
      'Die Richterin Clara Nowak [starb] am Freitag.',
      'Der italienische Komponist Emil Wondra [starb] in Rom mit 91 Jahren.',
    ],
    notIn: [
      'Die Mutter von Trainer Emil Wondra starb am Freitag.',
      'Der Hund der Richterin Clara Nowak starb am Freitag.',
      'Der Maler Emil Wondra starb beinahe.',
    ],
  }),
  statusRule({
    ...{ id: 'de/status/dead-behind-commas', status: 'former', where: 'behind' },
    because: {
      en: 'Who has died, as stands behind what commas add to the name, is nothing any longer.',
      de: 'Wer gestorben ist, wie hinter einem Einschub zwischen Kommas steht, ist nichts mehr.',
    },
    match: `${BESIDE} ${APPOSITION} (wurde|ist|war|sei) !(${NOT_BETWEEN}){0,6} [<mark>(${WORDS})]`,
    notAfter: NO_SUBJECT,
    notWith: NO_DEATH,
    examples: [
      'Der Maler Emil Wondra, ein Bruder des Dichters, ist [tot].',
      'Der Regisseur Emil Wondra, der 1990 nach Berlin kam, ist in Rom [gestorben].',
    ],
    notIn: [
      'Das sagte Trainer Emil Wondra, als er kam, sei ein Mann gestorben.',
      'Die Mutter von Trainer Emil Wondra, eine Malerin, ist gestorben.',
    ],
  }),
  statusRule({
    ...{ id: 'de/status/died-behind-commas', status: 'former', where: 'behind' },
    because: {
      en: 'Who died, as stands behind what commas add to the name, is nothing any longer.',
      de: 'Wer starb, wie hinter einem Einschub zwischen Kommas steht, ist nichts mehr.',
    },
    match: `${BESIDE} ${APPOSITION} [<mark>(starb|verstarb)]`,
    notAfter: NO_SUBJECT,
    notWith: NO_DEATH,
    examples: [
      'Der Maler Emil Wondra, der lange in Kiel lebte, [starb] am Montag.',
      'Die Richterin Clara Nowak, eine Frau mit Witz, [verstarb] in Rom.',
    ],
    notIn: ['Die Mutter von Trainer Emil Wondra, eine Malerin, starb am Freitag.'],
  }),
  statusRule({
    ...{ id: 'de/status/late', status: 'former', where: 'before' },
    because: {
      en: '“Verstorben” some adjectives before a role, or before a name, ends what somebody was.',
      de: '„Verstorben“ einige Adjektive vor einer Rolle oder vor einem Namen beendet, was jemand war.',
    },
    match: `[<mark>(verstorbene|verstorbenen|verstorbener|verstorbenem|gestorbene|gestorbenen|gestorbener|gestorbenem)] (#Adjective|#Demonym|#Participle|${OF_SOMEWHERE}){0,2}`,
    examples: [
      'Das ist ein Haus des 1982 [verstorbenen] deutsch-österreichischen Malers Emil Wondra.',
      'Der Bau der inzwischen [verstorbenen] irakisch-britischen Architektin Clara Nowak wird teuer.',
      'Das Buch des 2015 [gestorbenen] Emil Wondra, Chef der Bundesbank, ist neu.',
    ],
    notIn: ['Am Grab des verstorbenen Vaters sprach der deutsch-britische Maler Emil Wondra.'],
  }),
  statusRule({
    ...{ id: 'de/status/own-death', status: 'former', where: 'behind' },
    because: {
      en: 'Who lost or ended his or her life is nothing any longer.',
      de: 'Wer sein Leben verlor oder beendete, ist nichts mehr.',
    },
    match: `${BESIDE} #Number? (sein|ihr) [<mark>leben] (verlor|verloren|beendete|beendet)`,
    notWith: NO_DEATH,
    examples: [
      'Nachdem der Torwart Emil Wondra 2009 sein [Leben] beendet hatte, schwiegen alle.',
      'Als die Pilotin Clara Nowak ihr [Leben] verlor, war es Nacht.',
    ],
    notIn: ['Als der Pilot Emil Wondra sein Leben änderte, war es Nacht.'],
  }),
  ...lifeSpans,
];
