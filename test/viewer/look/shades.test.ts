import { expect, it } from 'vitest';
import { rampAt, SHADES } from '../../../src/viewer/look/shades.ts';
import { contrast, PALETTES } from '../../../src/viewer/stage/palette.ts';

it.each(['light', 'dark'] as const)('%s: every colour stands out from the stage and is its own', (theme) => {
  const { ramp, groups, rest } = SHADES[theme];
  expect(new Set([...ramp, ...groups, rest]).size).toBe(ramp.length + groups.length + 1);
  for (const colour of [...ramp, ...groups, rest])
    expect(contrast(colour, PALETTES[theme].stage), colour).toBeGreaterThanOrEqual(3);
});

it.each(['light', 'dark'] as const)('%s: more stands out more, step by step', (theme) => {
  const steps = SHADES[theme].ramp.map((colour) => contrast(colour, PALETTES[theme].stage));
  expect([...steps].sort((a, b) => a - b)).toEqual(steps);
});

it('few steps are as far apart as they can be', () => {
  const ramp = ['a', 'b', 'c', 'd', 'e'];
  expect([0, 1].map((step) => rampAt(ramp, step, 2))).toEqual(['a', 'e']);
  expect([0, 1, 2].map((step) => rampAt(ramp, step, 3))).toEqual(['a', 'c', 'e']);
  expect(rampAt(ramp, 0, 1)).toBe('e');
});
