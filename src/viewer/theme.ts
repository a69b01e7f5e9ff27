/** Hands the palette of the chosen theme to the stylesheet. */
import { effect } from '@preact/signals';
import { KINDS } from '../model.ts';
import { theme } from './preferences.ts';
import { PALETTES } from './stage/palette.ts';

/** Keeps the custom properties of the page in step with the theme. */
export function startTheme(): void {
  effect(() => {
    const { style } = document.documentElement;
    const palette = PALETTES[theme.value];
    const { stage, surface, raised, ink, quiet, rule, accent } = palette;
    for (const [name, colour] of Object.entries({ stage, surface, raised, ink, quiet, rule, accent })) {
      style.setProperty(`--${name}`, colour);
    }
    for (const kind of KINDS) style.setProperty(`--${kind}`, palette.kinds[kind]);
    style.colorScheme = theme.value;
  });
}
