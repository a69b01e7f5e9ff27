/** The heads of the tables that fitting writes: what they are, under which licence, from what and since when. */

const TITLES = {
  weights: 'How much each feature of a stretch of text counts for a name of each kind',
  'rule-values':
    'How often each rule fires on gold, how often it is right, and what the score loses without it',
  confidence: 'How sure a name is by the margin of its reading',
} as const;

/** One of the tables that are fitted for a language. */
export type FittedTable = keyof typeof TITLES;

/** Puts the head of a table of a language above its lines; `day` is when they came to be what they are: `2026-11-29`. */
export const withFittedHead = (code: string, table: FittedTable, lines: string, day: string): string =>
  [
    `# id: ${code}/${table}`,
    `# title: ${TITLES[table]}`,
    '# licence: MIT',
    '# origin: npm run fit, on the marked texts of the language and on the gold articles that section 4 of NOTICE names',
    `# retrieved: fitted, ${day}`,
    lines,
  ].join('\n');
