/** Reads a file of SQL as steps, each of which makes a table by one SELECT: the same for every engine that runs them. */

/** A table and the SELECT that makes it; a step with `until` is repeated. */
export interface Step {
  readonly table: string;
  readonly select: string;
  /** The step is repeated while this gives a number above 0 in the column `open`. */
  readonly until?: string;
}

const HEADS = ['-- table: ', '-- again: '];
const WHILE = '-- while: ';

/** The steps of a file; `{name}` stands for a value. Throws where a value lacks: the file and the program do not belong together. */
export function stepsIn(
  sql: string,
  values: Readonly<Record<string, string | number>> = {},
): readonly Step[] {
  const steps: { readonly table: string; readonly lines: string[]; until?: string }[] = [];
  for (const line of sql.split('\n')) {
    const head = HEADS.find((one) => line.startsWith(one));
    const last = steps.at(-1);
    if (head !== undefined) steps.push({ table: line.slice(head.length), lines: [] });
    else if (last !== undefined && line.startsWith(WHILE)) last.until = line.slice(WHILE.length);
    else if (last !== undefined && !line.startsWith('--')) last.lines.push(line);
  }
  const filled = (text: string): string =>
    text.replace(/\{(\w+)\}/gu, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new TypeError(`There is no value for {${name}}.`);
      return String(value).replaceAll("'", "''");
    });
  return steps.map(({ table, lines, until }) => {
    const select = filled(lines.join('\n').trim());
    return until === undefined ? { table, select } : { table, select, until };
  });
}
