/** German: what keeps people of films and novels from having offices and callings. */

import { guard } from '../../../relate/guard.ts';
import { spelled } from '../../../rules/spelled.ts';
import { patternWords } from '../pattern-words.ts';

const PLAYED = patternWords('played').join('|');
const WORK = patternWords('work').join('|');
/** A role of television: *TV-Präsident*. */
const ON_SCREEN = spelled({ is: patternWords('screen-role') });
const ROLE_OF_ONE = '(#Role|#OrganizationPart #Role|#Demonym #Role) #Title{0,2} #Person';

/** What is played, read or staged. */
export const fiction = [
  guard({
    id: 'de/guard/played-by-her',
    because: {
      en: 'Whom an actress plays is nobody.',
      de: 'Wen eine Schauspielerin spielt, den gibt es nicht.',
    },
    before: '(mimt|mimte|mimten|verkörpert|verkörperte|verkörperten) #Flow{0,2} (den|die) #Adjective{0,2}',
    at: ROLE_OF_ONE,
    examples: [
      'In dem Drama mimte sie die Studentin Clara Nowak.',
      'Sie verkörpert die strenge Richterin Clara Nowak.',
    ],
    notIn: ['In dem Drama sah sie die Studentin Clara Nowak.'],
  }),
  guard({
    id: 'de/guard/played-by-him',
    because: {
      en: 'Whom an actor plays is nobody.',
      de: 'Wen ein Schauspieler spielt, den gibt es nicht.',
    },
    before: '(den|die) #Adjective{0,2}',
    at: ROLE_OF_ONE,
    behind: `(${PLAYED}) !#Quote`,
    examples: [
      'Dort soll er den Häuptling Emil Wondra spielen, wenn es geht.',
      'In der Serie hat sie die Kommissarin Clara Nowak verkörpert.',
    ],
    notIn: ['Dort soll er den Häuptling Emil Wondra sehen, wenn es geht.'],
  }),
  guard({
    id: 'de/guard/figure',
    because: {
      en: 'A figure or a part is nobody.',
      de: 'Eine Figur oder Rolle ist niemand.',
    },
    before:
      '(figur|rolle|titelheld|titelheldin|romanheld|hauptfigur|romanfigur|filmfigur|hauptrolle) (der|des)? #Adjective{0,2}',
    at: ROLE_OF_ONE,
    examples: [
      'In der Rolle des Trainers Emil Wondra war er gut.',
      'So redet die Figur Meister Emil Wondra, sagen alle.',
    ],
    notIn: ['In der Halle des Trainers Emil Wondra war es gut.'],
  }),
  guard({
    id: 'de/guard/out-of-a-work',
    because: {
      en: 'Who comes from a film or a novel is nobody.',
      de: 'Wer aus einem Film oder Roman stammt, ist niemand.',
    },
    at: ROLE_OF_ONE,
    behind: `aus (dem|der|seinem|ihrem) (#Capital|#Adjective)? (${WORK})`,
    examples: [
      'Es war der Polizist Emil Wondra aus dem Roman, der kam.',
      'So sprach die Kommissarin Clara Nowak aus der Serie.',
    ],
    notIn: ['Es war der Polizist Emil Wondra aus dem Dorf, der kam.'],
  }),
  guard({
    id: 'de/guard/role-on-screen',
    because: {
      en: 'A role of television is nobody’s.',
      de: 'Eine Fernsehrolle hat niemand wirklich.',
    },
    at: `(#Role && ${ON_SCREEN}) #Person`,
    examples: ['Der TV-Präsident Emil Wondra schwieg.', 'Zuletzt kam der Serien-Kommissar Emil Wondra.'],
    notIn: ['Der Kommissar Emil Wondra schwieg.', 'Der TV-Moderator Emil Wondra schwieg.'],
  }),
  guard({
    id: 'de/guard/who-plays-it',
    because: {
      en: 'Whom somebody in brackets plays is nobody.',
      de: 'Wen jemand in Klammern spielt, den gibt es nicht.',
    },
    at: ROLE_OF_ONE,
    behind: '#Open #Person (#Close|#Comma)',
    examples: [
      'Allen voran geht der Architekt Emil Wondra (Jan Nowak), wenn er mag.',
      'Dort sitzt die Richterin Clara Nowak (Petra Wondra) und schweigt.',
    ],
    notIn: ['Dort sitzt die Richterin Clara Nowak (SPD) und schweigt.'],
  }),
  guard({
    id: 'de/guard/three-kings',
    because: {
      en: 'The three kings are no heads of a state.',
      de: 'Die drei Könige stehen keinem Staat vor.',
    },
    at: '/^königs?$/ (#Person && /^(kaspar|caspar|melchior|balthasar|lear|drosselbart)$/)',
    examples: ['Auf Knien liegt König Melchior dort.', 'Zuletzt sang König Balthasar ein Lied.'],
    notIn: ['Zuletzt sang König Emil ein Lied.'],
  }),
  guard({
    id: 'de/guard/title-of-a-work',
    because: {
      en: 'A role and a name that fill quotation marks are a title.',
      de: 'Rolle und Name allein in Anführungszeichen sind ein Titel.',
    },
    before: '#Quote',
    at: '#Role #Person',
    behind: '#Quote',
    examples: ['Zuletzt las er „König Emil“ in einem Zug.', 'Auf der Bühne stand „Kommissar Wondra“ wieder.'],
    notIn: ['„Trainer Emil Wondra ist gut“, sagten sie.'],
  }),
];
