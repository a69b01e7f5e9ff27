/** The committed worth of the rules: each earns its place. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages/index.ts';

const fileOf = (code: string): string => `src/languages/${code}/rule-values.tsv`;

/** What one rule is worth moves by so much between two fits on nearly the same texts, in points of F1. */
const NOISE = 0.1;

/** So many rules of a language may wait for the next fit. */
const MOST_UNMEASURED = 2;

describe.each(
  languages
    .filter(({ code }) => existsSync(fileOf(code)))
    .map((language) => [language.code, language] as const),
)('rules of %s', (code, { rules }) => {
  const rows = readFileSync(fileOf(code), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
    .map(([id, fired, right, lost]) => ({
      id,
      fired: Number(fired),
      right: Number(right),
      lost: Number(lost),
    }));

  it('are all measured, but for a few that joined since the last fit', () => {
    const measured = rows.flatMap(({ id }) => id ?? []);
    const ids: readonly string[] = rules.map(({ id }) => id);
    expect(measured.filter((id) => !ids.includes(id))).toEqual([]);
    expect(new Set(measured).size).toBe(measured.length);
    expect(ids.filter((id) => !measured.includes(id)).length).toBeLessThanOrEqual(MOST_UNMEASURED);
  });

  it('mark an exact name of their kind more often than not', () => {
    expect(rows.filter(({ fired, right }) => right * 2 <= fired)).toEqual([]);
  });

  it('do no harm', () => {
    expect(rows.filter(({ lost }) => !(lost > -NOISE))).toEqual([]);
  });

  it('show two texts in which they find a name, and one at least in which they do not', () => {
    const poor = rules.filter(({ examples, notIn }) => examples.length < 2 || notIn.length === 0);
    expect(poor.map(({ id }) => id)).toEqual([]);
  });
});
