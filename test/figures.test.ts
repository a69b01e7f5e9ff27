/** README says how many features weigh: as many as the committed tables have, in hundreds. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { linesBelowHead } from '../src/base/headed-lines.ts';

/** Tens of thousands, as far as they are likely. */
const TENS = ['fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ONES = ['', '-one', '-two', '-three', '-four', '-five', '-six', '-seven', '-eight', '-nine'];
const readme = readFileSync('README.md', 'utf8');
const weights = (code: string): number =>
  linesBelowHead(readFileSync(`src/languages/${code}/weights.tsv`, 'utf8')).length;
const thousands = (count: number): string => {
  const round = Math.round(count / 1000);
  return `${TENS[Math.floor(round / 10) - 5]}${ONES[round % 10]} thousand`;
};
const hundreds = (count: number): string => (Math.round(count / 100) * 100).toLocaleString('en');

it('as many features weigh as README says', () => {
  const [german, english] = [weights('de'), weights('en')];
  expect(readme).toContain(
    `${hundreds(german + english)} of them (${hundreds(german)} German, ${hundreds(english)} English)`,
  );
});

it.each(['README.md', 'ARCHITECTURE.md'])('as many thousands weigh as the first words of %s say', (file) => {
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(new RegExp(`some ${thousands(weights('de') + weights('en'))} fitted`));
});
