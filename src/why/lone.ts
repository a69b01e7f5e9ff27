/** Why a name that stands alone is left out, in words. */

/** What `withoutLone` takes away, as the catalogue has it; its texts go on where dots are. */
export const LONE_IN_WORDS = {
  finds: 'no name',
  because: {
    en: 'No list has the name, a longer text has it once, and it is likelier wrong than right.',
    de: 'Der Name steht in keiner Liste, in einem längeren Text nur einmal, und ist eher falsch als richtig.',
  },
  examples: ['Dann kam Rumwohr. …', 'Then Rumwohr came. …'],
  notIn: ['Dann kam Rumwohr. … Dann ging Rumwohr. …'],
} as const;
