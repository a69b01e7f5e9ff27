/** The gate between extraction and counting: what came out has to be what went in. */
import { UserError } from '../host/user-error.ts';
import type { Engine } from './engine.ts';
import type { Step } from './sql-steps.ts';

/** Something that the gate has found. */
export interface Fault {
  readonly fault: string;
  readonly times: number;
  readonly example: string;
  /** In a line, for people. */
  readonly text: string;
}

/** What is said and let pass: such lines name themselves, and nothing of them is counted. */
export const BROKEN_LINES = 'broken lines';

/** What is said and let pass as well: whoever extracted elsewhere may have had a reason. */
const OTHER_VERSION = 'answers of another version, or with other corrections or names than these';

/** Whether nothing must be counted before it is put right. */
export const isLoss = ({ fault }: Fault): boolean => fault !== BROKEN_LINES && fault !== OTHER_VERSION;

/** What the gate finds by its steps, the last of which makes the table `gate`. */
export async function faultsIn(engine: Engine, steps: readonly Step[]): Promise<readonly Fault[]> {
  await engine.make(steps);
  const rows = await engine.rows(
    'SELECT fault, times, example FROM gate ORDER BY fault, times DESC, example',
  );
  return rows.map(({ fault, times, example }) =>
    faultOf(String(fault), Number(times), String(example ?? '')),
  );
}

/** A fault with its line for people. */
export function faultOf(fault: string, times: number, example = ''): Fault {
  const shown = example === '' ? '' : ` (such as ${example})`;
  return { fault, times, example, text: `The gate found: ${fault}: ${times}${shown}` };
}

/** Throws `UserError` where there are lines, but none of them is an article: such a file is another than was meant. */
export function refuseAllBroken(faults: readonly Fault[], articles: number): void {
  if (articles > 0 || !faults.some(({ fault }) => fault === BROKEN_LINES)) return;
  const remedy =
    'No line is an article. Give a file of JSON Lines, not packed, or of Parquet, whose name ends so.';
  throw new UserError([...faults.map(({ text }) => text), remedy].join('\n'));
}

/** Whether the answers in the table `rows` are of this version of the program, by the name that stands in each of them. */
export async function otherVersion(engine: Engine, packs: string): Promise<readonly Fault[]> {
  const rows = await engine.rows(
    'SELECT packs, count(*) AS times FROM rows WHERE id IS NOT NULL GROUP BY packs ORDER BY packs',
  );
  return rows.flatMap(({ packs: other, times }) =>
    other === packs ? [] : [faultOf(OTHER_VERSION, Number(times), `${other} instead of ${packs}`)],
  );
}
