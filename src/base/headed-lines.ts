/** Lists with a head: lines such as `# licence: MIT` say what a list is and where it comes from, before its own lines. */

/**
 * The lines of a list below its head; empty ones are passed over.
 * @example
 * linesBelowHead('# id: de/x\nEins\n\nZwei') // ['Eins', 'Zwei']
 */
export const linesBelowHead = (list: string): readonly string[] =>
  list.split('\n').filter((line) => line !== '' && !line.startsWith('# '));
