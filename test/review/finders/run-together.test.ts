import { expect, it } from 'vitest';
import { runTogether } from '../../../src/review/finders/run-together.ts';
import { doubtedBy } from './found.ts';

const doubted = doubtedBy(runTogether);
const doubtOf = (long: string, short: string) =>
  doubted(`${short} (person)`, `${long} (person)`)[0]?.doubt ?? 0;

it('is sure of a small word in front, or of a whole name behind', () => {
  expect(doubtOf('derWondra', 'Wondra')).toBe(0.95);
  expect(doubtOf('KulturjournalistinAnnika Reich', 'Annika Reich')).toBe(0.95);
});

it('is surer of a long word in front than of a short one: MacDonald is a name', () =>
  expect(doubtOf('KanzlerkandidatWondra', 'Wondra')).toBeGreaterThan(doubtOf('MacDonald', 'Donald')));

it('needs an actor of the second name', () =>
  expect(doubted('Lutz (person)', 'derWondra (person)')).toEqual([]));
