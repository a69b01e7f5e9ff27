import { expect, it } from 'vitest';
import { RELATION_TYPES } from '../../../src/model.ts';
import { groupOf, RELATION_GROUPS, toggled } from '../../../src/viewer/relations/groups.ts';
import { contrast, PALETTES } from '../../../src/viewer/stage/palette.ts';

it('every type of two actors is in one group, each with a colour that stands out in both themes', () => {
  const types = RELATION_GROUPS.flatMap((group) => group.types);
  expect([...types, 'occupation'].sort()).toEqual([...RELATION_TYPES].sort());
  for (const theme of ['light', 'dark'] as const) {
    const colours = RELATION_GROUPS.map((group) => group.colours[theme]);
    expect(new Set(colours).size).toBe(colours.length);
    for (const colour of colours)
      expect(contrast(colour, PALETTES[theme].stage), colour).toBeGreaterThanOrEqual(3);
  }
});

it('a link is drawn by the first of its groups that is wanted', () => {
  const relations = [{ type: 'party' as const }, { type: 'office' as const }];
  expect(groupOf(relations, RELATION_TYPES)?.id).toBe('roles');
  expect(groupOf(relations, ['party'])?.id).toBe('parties');
  expect(groupOf(relations, ['kin'])).toBeUndefined();
});

it('groups are switched on and off as a whole', () => {
  const [roles, parties] = RELATION_GROUPS;
  if (!roles || !parties) expect.fail();
  expect(toggled(roles, ['office', 'role', 'party'])).toEqual(['party']);
  expect(toggled(parties, ['kin'])).toEqual(['party-role', 'party', 'kin']);
  expect(toggled(roles, ['office', 'role'])).toEqual([]);
});
