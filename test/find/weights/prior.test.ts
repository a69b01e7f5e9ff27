/** What is believed of lists and rules before gold speaks, and what of that stands in for weights. */
import { describe, expect, it } from 'vitest';
import { featureOfName } from '../../../src/find/features/names.ts';
import { templatesWith } from '../../../src/find/features/templates.ts';
import { joined, priorOf, withClaims } from '../../../src/find/weights/prior.ts';
import { parseWeights } from '../../../src/find/weights/weight-file.ts';
import { createWeights } from '../../../src/find/weights/weights.ts';
import { german } from '../../../src/languages/de/index.ts';

const { rules } = german;
const templates = templatesWith(rules);
const of = (name: string) => priorOf(rules)(featureOfName(name, templates));

describe('what is believed before', () => {
  it('rules and lists speak for their kind, longer names more clearly than single words', () => {
    expect(of('rule=de/place/slash-place')).toEqual([0, 0, expect.any(Number)]);
    const [one, two] = [of('listed=organization clear one'), of('listed=organization clear two')];
    expect(two?.[1]).toBeGreaterThan(one?.[1] ?? Number.POSITIVE_INFINITY);
    expect(one?.[1]).toBeGreaterThan(0);
  });

  it('a rule may claim more than others, and nothing for other kinds', () => {
    const [usual, own] = [of('rule=de/organization/head-for'), of('rule=de/organization/english-head-of')];
    expect(own?.[1]).toBeGreaterThan(usual?.[1] ?? Number.POSITIVE_INFINITY);
    expect([own?.[0], own?.[2]]).toEqual([0, 0]);
  });

  it('ambiguous names claim less than clear ones, looks claim nothing', () => {
    const clear = of('listed=place clear one')?.[2] ?? Number.NaN;
    expect(of('listed=place ambiguous one')?.[2] ?? 0).toBeLessThan(clear);
    for (const name of ['words=2', 'right=in']) expect(of(name)).toBeUndefined();
  });
});

describe('weights with claims', () => {
  const weightOf = (content: string) => {
    const weights = createWeights(withClaims(parseWeights(content, templates), rules));
    return (name: string) => [0, 1, 2].map((kind) => weights.of(featureOfName(name, templates), kind));
  };
  const fitted = 'rule=de/place/slash-place\t0\t0\t0\nwords=2\t1\t-2\t3\n';

  it('keep what was fitted, also where that is nothing', () => {
    expect(weightOf(fitted)('words=2')).toEqual([1, -2, 3]);
    expect(weightOf(fitted)('rule=de/place/slash-place')).toEqual([0, 0, 0]);
  });

  it('give an unfitted rule its prior, and leave lists alone', () => {
    const [, , place = 0] = weightOf(fitted)('rule=de/place/name-after-head');
    expect(place).toBeGreaterThan(0);
    expect(weightOf(fitted)('listed=place clear two')).toEqual([0, 0, 0]);
  });

  it('let lists, memory and rules speak where nothing was fitted', () => {
    for (const name of ['rule=de/place/slash-place', 'listed=place clear two', 'memory=place other one'])
      expect(weightOf('')(name)).toEqual([0, 0, expect.toSatisfy((weight: number) => weight > 0)]);
  });
});

describe('joined', () => {
  const table = (features: readonly number[]) => ({
    features: Uint32Array.from(features),
    values: Int32Array.from(features.flatMap((feature) => [feature, feature + 1, feature + 2])),
  });

  it('has both tables; where both have a feature, the first counts', () => {
    const other = { features: Uint32Array.of(9, 5), values: Int32Array.of(1, 2, 3, 4, 5, 6) };
    expect(joined(table([7, 9]), other)).toEqual({
      features: Uint32Array.of(7, 9, 5),
      values: Int32Array.of(7, 8, 9, 9, 10, 11, 4, 5, 6),
    });
  });

  it('takes tables of any size, also where little room is left on the stack', () => {
    const large = table(Array.from({ length: 200_000 }, (_, i) => i));
    const deep = (left: number): number =>
      left === 0 ? joined(large, table([200_001])).features.length : deep(left - 1);
    expect(deep(100)).toBe(200_001);
  });
});
