/** How sure a name is by the margin of its reading: a table of steps, fitted on names whose truth is known. */

/** From a margin on, up to the next step, names are right with this probability. */
export interface ConfidenceStep {
  readonly margin: number;
  readonly probability: number;
}

/** How sure a name is by its margin: steps in ascending order of the margin. */
export type ConfidenceTable = readonly ConfidenceStep[];

const DIGITS = 3;

/** The text of a table of confidence, a line for each step, with a head; `parseConfidence` reads it. */
export const printConfidence = (table: ConfidenceTable): string =>
  [
    '# margin\tshare of right names from this margin on: cross-validated by npm run fit, do not edit',
    ...table.map(({ margin, probability }) => `${margin}\t${probability.toFixed(DIGITS)}`),
    '',
  ].join('\n');

/** The inverse; lines that are not two numbers are left out. */
export const parseConfidence = (content: string): ConfidenceTable =>
  content.split('\n').flatMap((line) => {
    const [margin, probability, ...more] = line.split('\t').map(Number);
    const isStep = !line.startsWith('#') && more.length === 0;
    return isStep && margin !== undefined && probability !== undefined && probability >= 0
      ? [{ margin, probability }]
      : [];
  });

/** The probability at a margin; `undefined` where nothing was fitted. */
export function confidenceAt(table: ConfidenceTable, margin: number): number | undefined {
  let found = table[0]?.probability;
  for (const step of table) {
    if (step.margin > margin) break;
    found = step.probability;
  }
  return found;
}
