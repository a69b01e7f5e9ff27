/** Rules in words, for the terminal. */
import { patternInWords } from '../rules/in-words.ts';
import type { Measured, MeasuredRule } from './rule-catalogue.ts';

/** A rule on some lines: its reason, how it matches, what it was measured to be worth, where it fires and where not. */
export const ruleText = (rule: MeasuredRule): string =>
  [
    `${rule.id} (finds: ${rule.finds})`,
    `  ${rule.because.en}`,
    ...(rule.measured ? [`  ${worth(rule.measured)}`] : []),
    ...(rule.match === undefined ? [] : [`  match: ${rule.match}`]),
    ...(rule.orMatch ?? []).map((pattern) => `  or: ${pattern}`),
    ...(rule.pattern === undefined ? [] : [`  reads: ${rule.pattern}`]),
    ...guard('before', rule.before),
    ...guard('behind', rule.behind),
    ...guard('behind the person', rule.person),
    ...guard('role', rule.role),
    ...guard('not after', rule.notAfter),
    ...guard('not before', rule.notBefore),
    ...guard('not with', rule.notWith),
    ...rule.examples.map((text) => `  yes: ${text}`),
    ...rule.notIn.map((text) => `  no:  ${text}`),
  ].join('\n');

const guard = (where: string, pattern: string | undefined): readonly string[] =>
  pattern === undefined ? [] : [`  ${where}: ${patternInWords(pattern)}`];

function worth({ by, fired, right, drop }: Measured): string {
  if (by === 'read') return `read in real articles: ${right} of ${fired} right`;
  const points = (-(drop ?? 0)).toFixed(2);
  return `on gold: fired ${fired} times, right ${right} times; without it F1 changes by ${points} points`;
}
