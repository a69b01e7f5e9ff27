/** The committed weight files: every line names a feature there is, and its name comes back. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { featureOfName, nameOfFeature } from '../../src/find/features/names.ts';
import { parseWeights } from '../../src/find/weights/weight-file.ts';
import { languages } from '../../src/languages/index.ts';
import { knowledge } from '../knowledge.ts';

const fileOf = (code: string): string => `src/languages/${code}/weights.tsv`;
/** A language begins without weights. */
const FITTED = languages.filter(({ code }) => existsSync(fileOf(code)));

describe.each(FITTED.map((language) => [language.code, language] as const))(
  'weights of %s',
  (code, { rules }) => {
    const { templates } = knowledge.of(code);
    const content = readFileSync(fileOf(code), 'utf8');
    const rows = content
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split('\t'));

    it('are many, each named once, in order', () => {
      const names = rows.map(([name]) => name ?? '');
      expect(names.length).toBeGreaterThan(1000);
      expect(names).toEqual([...new Set(names)].sort());
    });

    it('are whole numbers for three kinds, not all of them nothing but for rules', () => {
      for (const [name, ...numbers] of rows) {
        expect(
          numbers.length === 3 &&
            numbers.every((number) => /^-?\d+$/.test(number)) &&
            (name?.startsWith('rule=') || numbers.some((number) => number !== '0')),
          name,
        ).toBe(true);
      }
    });

    it('name features whose numbers give the same names', () => {
      const lost = rows
        .map(([name]) => name ?? '')
        .filter((name) => nameOfFeature(featureOfName(name, templates), templates) !== name);
      expect(lost).toEqual([]);
    });

    it('are read in full', () => {
      const { features, values } = parseWeights(content, templates);
      expect([features.length, values.length]).toEqual([rows.length, rows.length * 3]);
      expect(new Set(features).size).toBe(rows.length);
    });

    it('are those of the compiled pack', () => {
      const { features, values } = parseWeights(content, templates);
      const compiled = knowledge.of(code).weights;
      const stale = rows.filter((_, i) =>
        [0, 1, 2].some((kind) => compiled.of(features[i] ?? -1, kind) !== values[i * 3 + kind]),
      );
      expect(stale.map(([name]) => name)).toEqual([]);
    });

    it('know the rules', () => {
      const known = new Set(rows.map(([name]) => name));
      expect(rules.filter(({ id }) => known.has(`rule=${id}`)).length).toBeGreaterThan(rules.length / 2);
    });
  },
);
