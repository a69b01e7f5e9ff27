/** Lists with a head: lines such as `# licence: MIT` say what a list is and where it comes from, before its own lines. */

/**
 * The lines of a list below its head; empty ones are passed over.
 * @example
 * linesBelowHead('# id: de/x\nEins\n\nZwei') // ['Eins', 'Zwei']
 */
export const linesBelowHead = (list: string): readonly string[] =>
  list.split('\n').filter((line) => line !== '' && !line.startsWith('# '));

/**
 * The rows of a table with a head: their cells, without the line that names the columns.
 * @example
 * rowsBelowHead('# id: x\nplace\tbody\nBern\tBundesrat') // [['Bern', 'Bundesrat']]
 */
export const rowsBelowHead = (table: string): readonly (readonly string[])[] =>
  linesBelowHead(table)
    .slice(1)
    .map((line) => line.split('\t'));
