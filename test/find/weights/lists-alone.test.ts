/** Weights for texts in a language that is not known. */
import { expect, it } from 'vitest';
import { featureOfName } from '../../../src/find/features/names.ts';
import { templatesWith } from '../../../src/find/features/templates.ts';
import { listsAlone } from '../../../src/find/weights/lists-alone.ts';
import { createWeights } from '../../../src/find/weights/weights.ts';

const weights = createWeights(listsAlone());
const sum = (kind: number, ...names: readonly string[]): number =>
  names.reduce((total, name) => total + weights.of(featureOfName(name, templatesWith([])), kind), 0);
const PLACE = 2;

it('a capital is believed, a small town is not, a name of several words is', () => {
  expect(sum(PLACE, 'listed=place clear one', 'list=capital clear one')).toBeGreaterThan(0);
  expect(sum(PLACE, 'listed=place clear one', 'list=town clear one')).toBeLessThanOrEqual(0);
  expect(sum(PLACE, 'listed=place clear two', 'list=town clear two')).toBeGreaterThan(0);
});

it('single words are doubted where everything is capitalised', () => {
  const outside = ['listed=place clear one', 'list=region clear one'];
  expect(sum(PLACE, ...outside)).toBeGreaterThan(0);
  expect(sum(PLACE, ...outside, 'sentence=first-word')).toBeLessThan(sum(PLACE, ...outside));
});

it('looks and rules say nothing', () => {
  expect(sum(PLACE, 'right=in', 'shape=unknown - - -')).toBe(0);
});
