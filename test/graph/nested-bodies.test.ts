import { expect, it } from 'vitest';
import { areNested } from '../../src/graph/nested-bodies.ts';

it('a party lies in its group and its family of parties, whichever comes first', () => {
  expect(areNested('e:orgs-parties/csu', 'e:orgs-parties/europaische-volkspartei')).toBe(true);
  expect(areNested('e:orgs-parties/unionsfraktion', 'e:orgs-parties/cdu')).toBe(true);
  expect(areNested('e:orgs-parties/cdu', 'e:orgs-parties/csu')).toBe(false);
  expect(areNested('e:orgs-parties/spd', 'e:orgs-parties/spd')).toBe(false);
});
