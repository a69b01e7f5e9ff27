/** English: what tells beyond the noun phrase how a role is held. */

import { statusRule } from '../../../relate/status-rule.ts';
import { NO_NOUN } from './parts.ts';

/** A mark of what is over, and of nothing else: *late* and *past* may speak of the time. */
const ONCE = '(#Former && !late && !past && !then && !retired && !slain && !disgraced)';
/** Nouns and adjectives within a noun phrase: *bantamweight title* challenger. */
const NOUNS = `!(#Role|#Person|${NO_NOUN}){0,3}`;
/** What may stand between a mark and a role. */
const BETWEEN = `${NOUNS} #Epithet? ${NOUNS}`;
const WISHED =
  'call|calls|called|calling|demand|demands|demanded|demanding|urge|urged|urging|seek|seeks|sought|seeking|want|wants|wanted|refused|rejected|denied|expect|expects|expected|if|unless|possible|rumours|rumors|speculation|threatened|attempted';
/** What may only be wished, or has not come to pass. */
const ONLY_WISHED = `(${WISHED})`;
/** What may only be wished, or has come to pass by half. */
const NOT_QUITE = `(nearly|almost|${WISHED})`;
/** Behind a name: an age, and what leads to a verb. */
const TO_VERB = '(#Comma #Number)? #Comma? (who|which)?';

/** Roles that are over, and those still to come. */
export const statuses = [
  statusRule({
    ...{ id: 'en/status/mark-over-nouns', status: 'former', where: 'before' },
    because: {
      en: 'A mark reaches over the nouns, the party and the body before a role.',
      de: 'Ein Zeichen reicht über Substantive, Partei und Gremium vor einer Rolle hinweg.',
    },
    match: `[<mark>${ONCE}] ${BETWEEN}`,
    examples: [
      'It was a bad night for [former] bantamweight title boxer Emil Wondra.',
      'Yesterday [former] Siemens Group unit executive Emil Wondra warned them.',
    ],
    notIn: [
      'Yesterday former friends of President Emil Wondra warned them.',
      'Yesterday the former director told economist Emil Wondra that it was late.',
    ],
  }),
  statusRule({
    ...{ id: 'en/status/mark-of-both', status: 'former', where: 'before' },
    because: {
      en: 'A mark before the first of two roles that “and” joins is one of both.',
      de: 'Ein Zeichen vor der ersten von zwei Rollen, die „and“ verbindet, gilt für beide.',
    },
    match: `[<mark>${ONCE}] ${BETWEEN} (#Role && !#Plural) and`,
    examples: [
      'Yesterday [former] chairman and chief executive Emil Wondra warned them.',
      'That is what [former] Siemens president and chief economist Clara Nowak said.',
    ],
    notIn: ['Yesterday former ministers and President Emil Wondra warned them.'],
  }),
  statusRule({
    ...{ id: 'en/status/dismissed', status: 'former', where: 'before' },
    because: {
      en: 'Who was dismissed from a role, or replaced in it, has it no longer.',
      de: 'Wer entlassen oder ersetzt wurde, hat die Rolle nicht mehr.',
    },
    match: '[<mark>(fired|sacked|ousted|toppled|overthrew|deposed|unseated)]',
    examples: [
      'Yesterday they [sacked] chairman Emil Wondra.',
      'He said that [fired] Siemens executive Emil Wondra knew.',
    ],
    notIn: ['Yesterday they asked chairman Emil Wondra.'],
  }),
  statusRule({
    ...{ id: 'en/status/end-of-role', status: 'former', where: 'before' },
    because: {
      en: 'A resignation, a removal or an overthrow ends the role behind “of”.',
      de: 'Rücktritt, Absetzung oder Sturz beenden die Rolle hinter „of“.',
    },
    match: `[<mark>(resignation|resignations|removal|ouster|ousting|dismissal|sacking|firing|overthrow|toppling)] (in #Flow|last #Flow|on #Flow)? of (the|its|his|her|their)? ${BETWEEN}`,
    notWith: ONLY_WISHED,
    examples: [
      'It began after the January [resignation] of the reformist party chief Emil Wondra.',
      'Prices rose after the [removal] in January of Finance Minister Clara Nowak.',
    ],
    notIn: [
      'They call for the removal of Finance Minister Clara Nowak.',
      'Yesterday the resignation surprised President Emil Wondra.',
    ],
  }),
  statusRule({
    ...{ id: 'en/status/including', status: 'former', where: 'before' },
    because: {
      en: 'Among several who resigned or were removed, “including” names one.',
      de: 'Von mehreren, die gingen oder gehen mussten, nennt „including“ einen.',
    },
    match: `[<mark>(resignation|resignations|removal|ouster|ousting|dismissal|dismissals|sacking|firing)] of !(#Person|#Stop){1,8} including (the|its|his|her|their)? ${BETWEEN}`,
    notWith: ONLY_WISHED,
    examples: [
      "It triggered the [resignation] of some of Siemens' managers, including Chairman Emil Wondra.",
      'Prices rose after the [dismissal] of four ministers, including Finance Minister Clara Nowak.',
    ],
    notIn: [
      'They demand the resignation of some managers, including Chairman Emil Wondra.',
      'They met four ministers, including Finance Minister Clara Nowak.',
    ],
  }),
  statusRule({
    ...{ id: 'en/status/killed', status: 'former', where: 'behind' },
    because: {
      en: 'Who was killed is nothing any longer.',
      de: 'Wer getötet wurde, ist nichts mehr.',
    },
    match: `${TO_VERB} (was|were|is) (later|then|soon)? [<mark>(killed|murdered|assassinated|executed|slain)]`,
    notWith: NOT_QUITE,
    examples: [
      'It began when Chairman Emil Wondra was [murdered] in Dover.',
      'In spring President Clara Nowak, 61, was [assassinated].',
    ],
    notIn: [
      'Yesterday Chairman Emil Wondra was nearly killed.',
      'Yesterday Chairman Emil Wondra was robbed.',
    ],
  }),
  statusRule({
    ...{ id: 'en/status/to-death', status: 'former', where: 'behind' },
    because: {
      en: 'Who was killed is nothing any longer, also with “to death” or “dead”.',
      de: 'Wer getötet wurde, ist nichts mehr, auch mit „to death“ oder „dead“.',
    },
    match: `${TO_VERB} (was|were|is) (later|then|soon)? [<mark>(stabbed|beaten|shot|burned|burnt|stoned)] (dead|to death)`,
    notWith: NOT_QUITE,
    examples: [
      'It began when Chairman Emil Wondra was [stabbed] to death in public.',
      'In spring President Clara Nowak, 61, was [shot] dead.',
    ],
    notIn: ['Yesterday Chairman Emil Wondra was shot in the leg.'],
  }),
  statusRule({
    ...{ id: 'en/status/resigned', status: 'former', where: 'behind' },
    because: {
      en: 'Who has resigned or retired has the role no longer.',
      de: 'Wer zurückgetreten oder im Ruhestand ist, hat die Rolle nicht mehr.',
    },
    match: `${TO_VERB} (has|had|have)? (just|also|since|abruptly|already|later|recently)? [<mark>(resigned|quit|retired)] !(as|from|to|himself|herself)`,
    notWith: ONLY_WISHED,
    examples: [
      'Finance director Emil Wondra [resigned] last week.',
      'Prices rose after Finance Minister Clara Nowak, 61, had [resigned] in March.',
    ],
    notIn: [
      'Finance director Emil Wondra resigned as treasurer of a club.',
      'If Finance Minister Clara Nowak resigned, they would be glad.',
    ],
  }),
  statusRule({
    ...{ id: 'en/status/removed', status: 'former', where: 'behind' },
    because: {
      en: 'Who was dismissed, removed or overthrown has the role no longer.',
      de: 'Wer entlassen, abgesetzt oder gestürzt wurde, hat die Rolle nicht mehr.',
    },
    match: `${TO_VERB} (was|were|been|being) (just|also|since|abruptly|already|later|recently|being)? [<mark>(dismissed|fired|sacked|ousted|deposed|toppled|overthrown|removed|replaced|retired)] !(on|at|as|upon|to)`,
    notWith: ONLY_WISHED,
    examples: [
      'Everything was fine until President Emil Wondra was [ousted] in March.',
      'They said that Grain Minister Clara Nowak, 75, was being [retired] and that it was time.',
    ],
    notIn: [
      'Finance director Emil Wondra was dismissed as a dreamer.',
      'They would be glad if Finance Minister Clara Nowak was sacked.',
    ],
  }),
  statusRule({
    ...{ id: 'en/status/had-been-removed', status: 'former', where: 'behind' },
    because: {
      en: 'Who had been dismissed, removed or overthrown has the role no longer.',
      de: 'Wer entlassen, abgesetzt oder gestürzt worden war, hat die Rolle nicht mehr.',
    },
    match: `${TO_VERB} (has|had|have) (just|also|since|already|recently)? been [<mark>(dismissed|fired|sacked|ousted|deposed|toppled|overthrown|removed|replaced|retired)] !(on|at|as|upon|to)`,
    notWith: ONLY_WISHED,
    examples: [
      'They said that exchange chief Emil Wondra had been [dismissed] and two others suspended.',
      'Finance Minister Clara Nowak has since been [sacked], they said.',
    ],
    notIn: ['They said that exchange chief Emil Wondra should have been dismissed.'],
  }),
  statusRule({
    ...{ id: 'en/status/mark-before-body', status: 'acting', where: 'before' },
    because: {
      en: 'A mark before a body is one of the role behind it.',
      de: 'Ein Zeichen vor einem Gremium gilt für die Rolle dahinter.',
    },
    match: '[<mark>#Acting] (#Body|#Body #Body|#Place|#Demonym)',
    examples: [
      "Yesterday France's [acting] NATO representative Emil Wondra warned them.",
      'Yesterday [acting] Siemens delegate Clara Nowak warned them.',
    ],
    notIn: ['Yesterday Siemens delegate Clara Nowak warned them.'],
  }),
  statusRule({
    ...{ id: 'en/status/nominated', status: 'coming', where: 'before' },
    because: {
      en: 'Who was newly nominated does not have the role yet.',
      de: 'Wer neu nominiert wurde, hat die Rolle noch nicht.',
    },
    match: '[<mark>(newly|just|recently)] (nominated|designated)',
    examples: [
      'They are sure that [newly] nominated chairman Emil Wondra will be strict.',
      'Yesterday the [recently] nominated chairman Clara Nowak came.',
    ],
    notIn: ['Yesterday newly hired director Emil Wondra came.'],
  }),
  statusRule({
    ...{ id: 'en/status/effective', status: 'coming', where: 'behind' },
    because: {
      en: 'What takes effect on a day to come is not so yet.',
      de: 'Was erst von einem Tag an gilt, ist noch nicht so.',
    },
    match: '#Comma? [<mark>effective] (on|from|as|upon|next|#Capital|#Number)',
    examples: [
      'Siemens named Emil Wondra chairman, [effective] April 1.',
      'Siemens said it has named Clara Nowak as chairman [effective] next month.',
    ],
    notIn: ['Siemens named Emil Wondra chairman, effective immediately.'],
  }),
  statusRule({
    ...{ id: 'en/status/resigned-as', status: 'former', where: 'within' },
    because: {
      en: 'Whoever resigns or steps down as something is it no longer.',
      de: 'Wer „als“ etwas zurücktritt, ist es nicht mehr.',
    },
    match: '[<mark>(resigned|retired|quit|stepped)] (down|#Flow|#Flow #Flow)? as',
    examples: [
      'Emil Wondra [resigned] as chairman of Siemens.',
      'Yesterday Clara Nowak has [stepped] down as president of the Red Cross.',
    ],
    notIn: ['Emil Wondra was named as chairman of Siemens.'],
  }),
];
