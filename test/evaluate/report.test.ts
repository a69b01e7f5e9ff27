/** Scores and errors of a run as text. */
import { describe, expect, it } from 'vitest';
import type { GoldArticle } from '../../src/evaluate/gold.ts';
import { compareRuns, errorLines, evaluate, scoreTable } from '../../src/evaluate/report.ts';
import type { Form, Kind, Mention } from '../../src/model.ts';

const text = 'Emil Wondra reiste nach Wondrastan und traf die WVK.';
const spanOf = (name: string) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length });
const wanted = (name: string, kind: Kind, form: Form = 'name') => ({ ...spanOf(name), kind, form });
const mention = (name: string, kind: Kind, form: Form = 'name'): Mention => ({
  ...wanted(name, kind, form),
  text: name,
  name,
  sentence: 0,
  evidence: [{ by: 'feature', id: 'test', weight: 1 }],
});

const gold: readonly GoldArticle[] = [
  {
    id: 'a',
    text,
    mentions: [
      wanted('Emil Wondra', 'person'),
      wanted('Wondrastan', 'place'),
      wanted('WVK', 'organization', 'part'),
    ],
  },
];
const result = evaluate(gold, () => [
  mention('Emil Wondra', 'person'),
  mention('Wondrastan', 'organization'),
  mention('WVK', 'organization', 'part'),
]);

describe('evaluate', () => {
  it('scores whole names and leaves other forms alone', () => {
    expect(result.strict).toEqual({ right: 1, found: 2, gold: 2 });
    expect(result.kinds.get('place')).toEqual({ right: 0, found: 0, gold: 1 });
    expect(result.byArticle.get('a')).toEqual(result.strict);
    expect(result.ledger.map(({ type }) => type)).toEqual(['wrong kind']);
  });

  it('prints a table with the number of errors', () => {
    const table = scoreTable(result);
    expect(table).toMatch(/^strict +50\.0 +50\.0 +50\.0 +2$/m);
    expect(table).toMatch(/^ {2}person +100\.0 +100\.0 +100\.0 +1$/m);
    expect(table).toContain('errors: 0 missed, 1 wrong kind, 0 boundary, 0 spurious');
  });

  it('lists each error with the text around it', () => {
    const [line] = errorLines(result, gold);
    expect(line).toMatch(
      /^wrong kind +place +a: …Emil Wondra reiste nach \[Wondrastan\] und traf.*\(found: organization “Wondrastan”\)$/,
    );
  });
});

it('runs are compared over the articles both have', () => {
  const earlier = new Map([
    ['a', { right: 0, found: 2, gold: 2 }],
    ['gone', { right: 9, found: 9, gold: 9 }],
  ]);
  expect(compareRuns(result, earlier)).toMatchObject({ articles: 1, difference: 50 });
});

it('neither asks for what is in doubt nor calls it wrong', () => {
  const gold: GoldArticle = {
    id: 'x',
    text: 'Emil Wondra sprach im Senat.',
    mentions: [
      { start: 0, end: 11, kind: 'person', form: 'name' },
      { start: 22, end: 27, kind: 'organization', form: 'name', doubt: true },
    ],
  };
  const found = (start: number, end: number, kind: Kind) => [
    {
      ...gold.mentions[0],
      start,
      end,
      kind,
      text: '',
      name: '',
      sentence: 0,
      form: 'name',
      evidence: [{ by: 'rule', id: 'de/x', weight: 1 }],
    } as const,
  ];
  expect(evaluate([gold], () => found(22, 27, 'place')).strict).toEqual({ right: 0, found: 0, gold: 1 });
  expect(evaluate([gold], () => found(12, 18, 'place')).strict).toEqual({ right: 0, found: 1, gold: 1 });
  expect(evaluate([gold], () => []).strict).toEqual({ right: 0, found: 0, gold: 1 });
});
