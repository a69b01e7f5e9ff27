/** Problems as text for people: a few of each kind, and how many more there are. */
import { addTo } from '../base/add-to.ts';
import type { Problem } from '../model.ts';

/** So many problems of one kind are shown one by one; the last line of more says how many there are. */
const SHOWN = 4;

/** A problem in one or two lines. */
export function problemText({ where, message, hint }: Problem): string {
  return `  ${where}: ${message}${hint === undefined ? '' : `\n    ${hint}`}`;
}

function linesOfKind(problems: readonly Problem[]): readonly string[] {
  if (problems.length <= SHOWN) return problems.map(problemText);
  const shown = problems.slice(0, SHOWN - 1);
  return [...shown.map(problemText), `  … and ${problems.length - shown.length} more of this kind`];
}

/** The problems by their kinds, in the order in which the kinds first come. */
export function problemLines(problems: readonly Problem[]): readonly string[] {
  const kinds = new Map<string, Problem[]>();
  for (const problem of problems) {
    addTo(kinds, problem.code, problem);
  }
  return [...kinds.values()].flatMap(linesOfKind);
}
