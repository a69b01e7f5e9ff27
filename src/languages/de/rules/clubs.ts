/** German: signs that a stretch of text names a club. */

import { rule } from '../../../rules/rule.ts';
import { CLUB_YEAR, FULL_STOP } from '../../../rules/spelled.ts';

/** Signs of clubs by what their names begin or end with. */
export const clubs = [
  rule({
    id: 'de/organization/club',
    finds: 'organization',
    because: {
      en: 'Prefixes such as FC, SV and VfB, with a number before them or without, begin the names of clubs.',
      de: 'Mit Kürzeln wie FC, SV und VfB, mit einer Zahl davor oder ohne, beginnen Namen von Vereinen.',
    },
    match: `[<name>#Number ${FULL_STOP} #Club #Capital+ ${CLUB_YEAR}?]`,
    orMatch: [`[<name>#Club #Capital+ ${CLUB_YEAR}?]`],
    notAfter: ['FirstName'],
    sure: true,
    examples: [
      'Am Samstag verlor der [FC Wondrastadt] klar.',
      'Am Samstag verlor der [TSV Wondrau 04] klar.',
      'Am Samstag verlor der [1. FC Wondrastadt] klar.',
      'Am Samstag verlor der [1. FSV Wondrau 05] klar.',
    ],
    notIn: ['Am Samstag verlor die Mannschaft klar.', 'Der FC verlor.', 'Am 1. Mai verlor niemand.'],
  }),
  rule({
    id: 'de/organization/club-tail',
    finds: 'organization',
    because: {
      en: 'Words such as United, Rovers and Lakers end the names of clubs.',
      de: 'Mit Wörtern wie United, Rovers und Lakers enden Namen von Vereinen.',
    },
    match: '[<name>#Nameable+ #ClubTail]',
    notBefore: ['Capital'],
    examples: ['Er wechselt zu [Wondra United].', 'Er traf gegen die [Wondrau Rovers] zweimal.'],
    notIn: ['Er wechselt zu einem Club.', 'Das United kam zu spät.'],
  }),
];
