import { expect, it } from 'vitest';
import { compileWeights, storeWeights } from '../../../src/knowledge/compile/weights.ts';
import { numberTemplates } from '../../../src/knowledge/format/feature-numbers.ts';
import { openPack } from '../../../src/knowledge/open/pack.ts';
import { restoreWeights } from '../../../src/knowledge/open/weights.ts';

const colours = { names: ['red', 'green', 'blue'], room: 3 };
const templates = numberTemplates([{ name: 'colour', parts: [colours] }]);
const first = templates[0]?.first ?? 0;

/** Weights of features, each for persons, organizations and places. */
const table = (...rows: readonly (readonly [feature: number, weights: readonly number[]])[]) => ({
  features: Uint32Array.from(rows, ([feature]) => feature),
  values: Int32Array.from(rows.flatMap(([, weights]) => weights)),
});
const RED = [first, [900, 0, -3]] as const;
const BLUE = [first + 2, [-70_000, 1, 0]] as const;

const MADE = [
  { name: 'xx/weights', licence: 'MIT', origin: 'fitted for a test', retrieved: 'fitted, 2026-11-29' },
];
const TABLES = { ruleValues: 'a\t1\n', relationValues: '', confidence: '0\t50\n', made: MADE };

it('holds the tables beside the weights', () => {
  const pack = openPack(compileWeights({ table: table(RED), templates, ...TABLES }), 'a pack');
  expect(['rule-values', 'relation-values', 'confidence'].map((name) => pack.text(name))).toEqual([
    'a\t1\n',
    '',
    '0\t50\n',
  ]);
  expect(restoreWeights(pack, templates)).toEqual(table(RED));
  expect(pack.made).toEqual(MADE);
});

it('has the same bytes in whatever order features were fitted', () => {
  const [one, other] = [table(RED, BLUE), table(BLUE, RED)].map((own) =>
    compileWeights({ table: own, templates, ...TABLES }),
  );
  expect(other).toEqual(one);
});

it('says by name what the numbers of features mean', () => {
  const meaning = storeWeights(table(RED), templates).find(([name]) => name === 'weight-meaning')?.[1];
  expect(JSON.parse(String(meaning))).toMatchObject({
    alphabets: [{ names: ['red', 'green', 'blue'] }],
    templates: [{ name: 'colour', parts: [0] }],
  });
});
