import { expect, it } from 'vitest';
import { decisionsIn, placeIn, suggestionsIn } from '../../src/review/index.ts';
import { made } from './made.ts';

const suggestions = suggestionsIn(
  made([
    'Deep State (organization) 40 + Deep State (place) 40 + Anbetracht (place) 40 + Schieflage (place) 45',
  ]).corpus,
);
const step = (at: number, verb?: 'ignore', name = '') => ({
  at,
  entries: verb === undefined ? [] : [{ verb, actors: [{ name }] } as const],
});

it('asks one after the other, and passes over what another answer has decided', () => {
  expect(suggestions).toHaveLength(3);
  expect(placeIn({ suggestions, steps: [] })).toBe(0);
  expect(placeIn({ suggestions, steps: [step(0)] })).toBe(1);
  const second = suggestions[1]?.subject.actors[0].label;
  expect(placeIn({ suggestions, steps: [step(0, 'ignore', second)] })).toBe(2);
  expect(placeIn({ suggestions, steps: [step(0), step(2)] })).toBe(3);
  expect(placeIn({ suggestions: [], steps: [] })).toBe(0);
});

it('what was skipped is no decision', () => {
  expect(decisionsIn({ steps: [step(0), step(1, 'ignore', 'Anbetracht')] })).toBe(1);
});
