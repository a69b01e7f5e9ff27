/** Shows how far a long import is, where somebody looks at a terminal. */
import { basename } from 'node:path';

const STEP = 0.05;
/** Smaller files are done at once, in bytes. */
const LONG = 50_000_000;

/** A listener that writes a line on the terminal for every twentieth of a long file. */
export function showProgress(file: string): (done: number, total: number) => void {
  let next = STEP;
  return (done, total) => {
    if (total < LONG || done / total < next) return;
    process.stderr.write(`${basename(file)}: ${Math.floor((100 * done) / total)} %\n`);
    next = done / total + STEP;
  };
}
