/** Colours of amounts, days and groups: each stands out from the stage of its theme. */
import type { Theme } from '../stage/palette.ts';

/** The colours of one theme, as CSS writes them. */
export interface Shades {
  /** From little to much, from early to late. */
  readonly ramp: readonly string[];
  readonly groups: readonly string[];
  /** What is not known, and small groups. */
  readonly rest: string;
}

/** The ramps go the way of *plasma* (Smith and van der Walt 2015), whose lightness tells the order to all colour-vision types. */
export const SHADES: Readonly<Record<Theme, Shades>> = {
  light: {
    ramp: ['#cb6a10', '#d5475c', '#a92395', '#6a0aa6', '#2c0a78'],
    groups: ['#a86a00', '#1f78b4', '#1f8a55', '#b8458a', '#c8501c', '#6a50b8', '#5c8420', '#137f94'],
    rest: '#8b8f96',
  },
  dark: {
    ramp: ['#8f5fd0', '#c256b4', '#e66c7c', '#f59a55', '#f7dc4a'],
    groups: ['#e0a93f', '#6db6ea', '#5fcb93', '#e288ba', '#f08c62', '#ab98ee', '#a3cf68', '#5cc6db'],
    rest: '#757c86',
  },
};

/** The colour of a step: few steps are as far apart as they can be. */
export function rampAt(ramp: readonly string[], step: number, steps: number): string {
  const at = steps > 1 ? Math.round((step * (ramp.length - 1)) / (steps - 1)) : ramp.length - 1;
  return ramp[at] ?? '';
}
