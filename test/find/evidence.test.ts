/** The reasons for a name. */
import { describe, expect, it } from 'vitest';
import { createExplainer } from '../../src/find/evidence.ts';
import { featureOfName } from '../../src/find/features/names.ts';
import { templatesWith } from '../../src/find/features/templates.ts';
import { parseWeights } from '../../src/find/weights/weight-file.ts';
import { createWeights } from '../../src/find/weights/weights.ts';
import { german } from '../../src/languages/de/index.ts';
import type { RowId } from '../../src/model.ts';

const templates = templatesWith(german.rules);
const WEIGHTS = [
  'words=1\t1\t0\t0',
  'right=speech\t9\t0\t0',
  'right=stop\t-2\t0\t0',
  'last=unknown\t3\t0\t0',
  'last=first\t-4\t0\t0',
  'rule=de/place/slash-place\t2\t0\t0',
  'memory=surname other one\t5\t0\t0',
  'list=capital clear one\t4\t0\t0',
  'listed=place clear one\t3\t0\t0',
].join('\n');
const explain = createExplainer(createWeights(parseWeights(WEIGHTS, templates)), templates);
const reasons = (names: readonly string[], row?: RowId) =>
  explain(
    Int32Array.from(names, (name) => featureOfName(name, templates)),
    0,
    row,
  ).map(({ by, id, weight }) => `${by} ${id} ${weight}`);

describe('reasons', () => {
  it('are rules, memory and the strongest features, by strength', () => {
    expect(
      reasons([
        'words=1',
        'right=stop',
        'last=unknown',
        'last=first',
        'right=speech',
        'rule=de/place/slash-place',
        'memory=surname other one',
      ]),
    ).toEqual([
      'memory surname other one 5',
      'rule de/place/slash-place 2',
      'feature right=speech 9',
      'feature last=first -4',
    ]);
  });

  it('of a listed row count together', () => {
    expect(reasons(['listed=place clear one', 'list=capital clear one', 'words=1'], 'cities/wondra')).toEqual(
      ['gazetteer cities/wondra 7', 'feature words=1 1'],
    );
  });

  it('are never none', () => {
    expect(reasons([])).toEqual(['feature words=1 0']);
    expect(reasons(['left+right=in stop'])).toEqual(['feature words=1 0']);
  });
});
