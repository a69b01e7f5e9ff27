/** What is wrong with a language: said when the packs are compiled and by the tests, with the file to look into. */

import type { Problem } from '../model.ts';
import { prepareRule } from '../rules/prepare.ts';
import type { Rule } from '../rules/rule.ts';
import type { Language } from './language.ts';

/** Fewer frequent words do not tell a language. */
const FEWEST_MARKERS = 20;

/** At most one marker in so many is one of another language. */
const MOST_SHARED = 5;

/** A fault that a language may have: whether it has it, the file, what is wrong and what to do. */
type Fault = readonly [is: boolean, file: string, message: string, hint: string];

/** What is wrong with a language among all. */
export const languageProblems = (language: Language, all: readonly Language[]): readonly Problem[] =>
  [
    ...identity(language, all),
    ...words(language, all),
    ...language.rules.flatMap((rule) => ofRule(rule, language)),
  ]
    .filter(([is]) => is)
    .map(([, file, message, hint]) => ({
      code: 'languages/check',
      where: `src/languages/${language.code}/${file}`,
      message,
      hint,
    }));

const identity = (language: Language, all: readonly Language[]): readonly Fault[] => [
  [
    !/^[a-z]{2,3}$/.test(language.code),
    'index.ts',
    `"${language.code}" is not the code of a language`,
    'Write the code of ISO 639, such as en.',
  ],
  [
    all.some((other) => other !== language && other.code === language.code),
    'index.ts',
    `the code ${language.code} is that of another language`,
    'Give each language a code of its own.',
  ],
];

function words(language: Language, all: readonly Language[]): readonly Fault[] {
  const { markers, contexts, dates } = language;
  const others = all.filter((other) => other !== language);
  const alike = others.find((other) => sharedMarkers(language, other) * MOST_SHARED > markers.size);
  return [
    [
      markers.size < FEWEST_MARKERS,
      'words/markers.txt',
      `${markers.size} markers do not tell the language from others`,
      `List at least ${FEWEST_MARKERS} of its most frequent words.`,
    ],
    [
      alike !== undefined,
      'words/markers.txt',
      `too many markers are those of ${alike?.code}, too`,
      'A marker tells a language from others.',
    ],
    [
      contexts.size === 0,
      'words/small-words.txt',
      'the language has no small words',
      'List its articles, prepositions and pronouns by class, as en does.',
    ],
    [
      ![0, 12].includes(dates.months.length),
      'dates.ts',
      `a year of ${dates.months.length} months`,
      'List all twelve, or none.',
    ],
  ];
}

const sharedMarkers = (one: Language, other: Language): number =>
  [...one.markers].filter((word) => other.markers.has(word)).length;

/** Where rules stand: each has an id, which tells it from the others. */
const RULES = 'rules';

function ofRule(rule: Rule, { code }: Language): readonly Fault[] {
  const { id, examples, notIn } = rule;
  const unfit = whyUnfit(rule);
  return [
    [
      !id.startsWith(`${code}/`),
      RULES,
      `${id}: the id of a rule of ${code} begins with ${code}/`,
      'Rename it.',
    ],
    [
      examples.length < 2,
      RULES,
      `${id} has ${examples.length === 0 ? 'no example' : 'only one example'}`,
      'Write two texts with brackets around what it finds.',
    ],
    [notIn.length === 0, RULES, `${id} has no counter-example`, 'Write a text in which it must not fire.'],
    [unfit !== undefined, RULES, unfit ?? '', 'Mend its match.'],
  ];
}

/** Why a rule cannot be prepared, without the full stop that messages of places go without. */
function whyUnfit(rule: Rule): string | undefined {
  try {
    prepareRule(rule, 0);
    return undefined;
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
  }
}
