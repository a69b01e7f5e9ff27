/** Why a name that stands alone is left out, in words. */

/** What `withoutLone` takes away, as the catalogue has it; its texts go on where dots are. */
export const LONE_IN_WORDS = {
  finds: 'no name',
  because: {
    en: 'No list has the name, a text of some length has it once, and it is likelier wrong than right.',
    de: 'Der Name steht in keiner Liste und in einem längeren Text nur einmal, und er ist eher falsch als richtig.',
  },
  examples: [
    'Am Morgen kam sie an. … Dann sah sie bei Rumwohr nach. … Am Abend fuhr sie heim.',
    'She came in the morning. … Then she looked for Tentative Mire. … In the evening she left.',
  ],
  notIn: ['Am Morgen kam Clara Wondra an. … Dann sah Wondra bei Rumwohr nach. … Bei Rumwohr war es still.'],
} as const;
