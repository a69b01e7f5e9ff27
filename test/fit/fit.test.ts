/** Fitting a few texts, from the committed weights and from nothing. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseMarked } from '../../src/evaluate/marked.ts';
import { fitWeights } from '../../src/fit/fit.ts';
import type { FitReport } from '../../src/fit/report.ts';
import { type StartName, startOf } from '../../src/fit/start.ts';
import { english } from '../../src/languages/en/index.ts';
import { knowledge } from '../knowledge.ts';

const COMMITTED = readFileSync('src/languages/en/weights.tsv', 'utf8');

const SENTENCES = [
  '{P Ada Wondra}, the head of the {O Lindrau Choir}, lives in {L Lindrau}.',
  'Nobody came, and the soup was cold.',
  '{P Wondra} said that {O Lindrau Choir} would sing in {L Essex}.',
];
const texts = parseMarked('a.txt', Array.from({ length: 60 }, (_, i) => SENTENCES[i % 3]).join('\n\n'), 'en');

function fitFrom(start: StartName): FitReport {
  return fitWeights(
    {
      code: 'en',
      start: startOf(start, COMMITTED, knowledge.of('en')),
      sets: new Map([['texts', texts.articles]]),
      measuring: new Map([['sample', texts.articles.slice(0, 3)]]),
    },
    knowledge,
    () => undefined,
  );
}

/** Name of a feature -> its weights, as the file has them. */
const linesOf = (content: string): ReadonlyMap<string, string> =>
  new Map(
    content
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => [line.slice(0, line.indexOf('\t')), line.slice(line.indexOf('\t') + 1)] as const),
  );

describe('from the committed weights', () => {
  let report: FitReport;
  beforeAll(() => {
    report = fitFrom('committed');
  });

  it('no weight is lost, and none moves far', () => {
    const [before, after] = [linesOf(COMMITTED), linesOf(report.content)];
    expect([...before.keys()].filter((name) => !after.has(name)).length).toBeLessThan(before.size / 100);
    const far = [...before].filter(([name, weights]) => {
      const moved = (after.get(name) ?? '0\t0\t0').split('\t').map(Number);
      return weights.split('\t').some((weight, k) => Math.abs(Number(weight) - (moved[k] ?? 0)) > 3);
    });
    expect(far).toEqual([]);
  });

  it('what is new is learned', () => {
    const before = linesOf(COMMITTED);
    expect([...linesOf(report.content).keys()].some((name) => !before.has(name))).toBe(true);
  });

  it('says how both sets did before and do now', () => {
    const [texts, sample] = [report.crossValidated.get('texts'), report.measured.get('sample')];
    expect(texts?.now.gold).toBe(texts?.before.gold);
    expect(texts?.now.right ?? 0).toBeGreaterThanOrEqual(texts?.before.right ?? Number.POSITIVE_INFINITY);
    expect(sample?.now.gold).toBe(6);
  });
});

it('from nothing, only what the texts show has a weight', () => {
  const report = fitFrom('nothing');
  expect(report.features).toBeLessThan(linesOf(COMMITTED).size / 10);
  expect(report.crossValidated.get('texts')?.now.right).toBeGreaterThan(100);
  expect(report.ruleValues.map(({ rule }) => rule)).toEqual(english.rules.map(({ id }) => id));
});
