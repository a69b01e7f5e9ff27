/** The gate between extraction and counting: what came out has to be what went in. */
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

/** Whether nothing must be counted before it is put right. */
export const isLoss = ({ fault }: Fault): boolean => fault !== BROKEN_LINES;

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
