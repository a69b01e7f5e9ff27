// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { theme } from '../../src/viewer/preferences.ts';
import { PALETTES, type Theme } from '../../src/viewer/stage/palette.ts';
import { startTheme } from '../../src/viewer/theme.ts';

it.each<Theme>(['dark', 'light'])('the stylesheet gets the colours of the %s theme', (chosen) => {
  theme.value = chosen === 'dark' ? 'light' : 'dark';
  startTheme();
  theme.value = chosen;
  const { style } = document.documentElement;
  const { ink, surface, kinds } = PALETTES[chosen];
  expect(style.getPropertyValue('--ink')).toBe(ink);
  expect(style.getPropertyValue('--surface')).toBe(surface);
  for (const [kind, colour] of Object.entries(kinds))
    expect(style.getPropertyValue(`--${kind}`)).toBe(colour);
  expect(style.colorScheme).toBe(chosen);
});
