/** German: the years of a life in brackets, which say that it is over. */

import { statusRule } from '../../../relate/status-rule.ts';

/** The years between which somebody lived, apart or as one word. */
const [BIRTH, DEATH, LIFE] = [
  '/^1\\d\\d\\d$/',
  '(/^1\\d\\d\\d$/|/^200\\d$/|/^201\\d$/)',
  '(/^1\\d\\d\\d-1\\d\\d\\d$/|/^1\\d\\d\\d-20[01]\\d$/)',
];

/** The year of a death that is told as one. */
const DIED = '(/^1\\d\\d\\d$/|/^20[012]\\d$/)';

/** The sign before the year of a death. */
const DAGGER = '/^†$/';

/** Roles and callings that ended with the life whose years are told. */
export const lifeSpans = [
  statusRule({
    ...{ id: 'de/status/life-span', status: 'former', where: 'behind' },
    because: {
      en: 'Two years in brackets behind a name are those of birth and death, or of an office that is over.',
      de: 'Zwei Jahre in Klammern hinter einem Namen sind die von Geburt und Tod oder die eines Amtes, das vorbei ist.',
    },
    match: `#Open ${BIRTH} (bis|#Stop) [<mark>${DEATH}] #Close`,
    examples: [
      'Der Maler Emil Wondra (1876–[1964]) lebte hier.',
      'Das Wort stammt von dem Soziologen Emil Wondra (1864 bis [1920]).',
    ],
    notIn: ['Der Maler Emil Wondra (1976) lebte hier.', 'Der Minister Emil Wondra (2010–2015) lebte hier.'],
  }),
  statusRule({
    ...{ id: 'de/status/died-in-brackets', status: 'former', where: 'behind' },
    because: {
      en: 'A dagger or “gestorben” and a year in brackets behind a name is that of a death.',
      de: 'Ein Kreuz oder „gestorben“ und ein Jahr in Klammern hinter einem Namen ist das des Todes.',
    },
    match: `#Open !#Close{0,8} (${DAGGER}|gest|gestorben) !#Close{0,4} [<mark>${DIED}] !#Close{0,2} #Close`,
    examples: [
      'Der Maler Emil Wondra (* 1876; † [1964]) lebte hier.',
      'Die Dichterin Clara Nowak (geboren 1880, gestorben [1941]) lebte hier.',
    ],
    notIn: [
      'Der Maler Emil Wondra (* 1976) lebte hier.',
      'Der Maler Emil Wondra (Kiel) ist 1964 nicht gestorben.',
    ],
  }),
  statusRule({
    ...{ id: 'de/status/life-span-in-one-word', status: 'former', where: 'behind' },
    because: {
      en: 'Two years in one word in brackets behind a name are those of birth and death, or of an office that is over.',
      de: 'Zwei Jahre in einem Wort in Klammern hinter einem Namen sind die von Geburt und Tod oder die eines Amtes, das vorbei ist.',
    },
    match: `#Open [<mark>${LIFE}] #Close`,
    examples: [
      'Der Maler Emil Wondra ([1876-1964]) lebte hier.',
      'Das Wort stammt von dem Soziologen Emil Wondra ([1934-2012]).',
    ],
    notIn: ['Der Minister Emil Wondra (2010-2015) lebte hier.'],
  }),
];
