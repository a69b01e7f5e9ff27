/** README says how many features weigh: as many as the committed tables have, in hundreds. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { linesBelowHead } from '../src/base/headed-lines.ts';

const readme = readFileSync('README.md', 'utf8');
const weights = (code: string): number =>
  linesBelowHead(readFileSync(`src/languages/${code}/weights.tsv`, 'utf8')).length;
const hundreds = (count: number): string => (Math.round(count / 100) * 100).toLocaleString('en');

it('as many features weigh as README says', () => {
  const [german, english] = [weights('de'), weights('en')];
  expect(readme).toContain(
    `${hundreds(german + english)} of them (${hundreds(german)} German, ${hundreds(english)} English)`,
  );
});
