import { expect, it } from 'vitest';
import { decisionIn, evidenceOf } from '../../src/corrections/evidence.ts';

it('a correction is a reason by its verb and its place, and is known again by it', () => {
  const evidence = evidenceOf({ verb: 'same', at: 'corrections.yaml:12' }, 'actor');
  expect(evidence).toMatchObject({ by: 'correction', id: 'same corrections.yaml:12' });
  expect(decisionIn(evidence.id)).toEqual({ verb: 'same', at: 'corrections.yaml:12' });
  expect(evidenceOf({ verb: 'retype', at: 'x:1' }, 'mention').weight).toBeGreaterThan(evidence.weight);
});

it.each(['surname-in-article', 'left=start x', 'people-usa/rob-malley'])('%s is none', (id) => {
  expect(decisionIn(id)).toBeUndefined();
});
