/** The colours of both themes, in one place: the stylesheet and the canvases read them from here. */
import { KIND_COLOURS } from '../../graph/colours.ts';
import type { Kind } from '../../model.ts';

export type Theme = 'light' | 'dark';

export interface Palette {
  readonly stage: string;
  readonly surface: string;
  readonly raised: string;
  readonly ink: string;
  readonly quiet: string;
  readonly rule: string;
  readonly accent: string;
  readonly edge: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  /** Community hulls, largest community first. */
  readonly groups: readonly string[];
}

/** Fills of the kinds after Okabe & Ito (2008): distinct for all colour-vision types. */
export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    stage: '#ffffff',
    surface: '#f6f7f9',
    raised: '#ffffff',
    ink: '#18202b',
    quiet: '#566273',
    rule: '#dce1e8',
    accent: '#0b5cad',
    edge: '#5b6675',
    kinds: KIND_COLOURS,
    groups: ['#e69f00', '#56b4e9', '#009e73', '#cc79a7', '#d55e00', '#0072b2', '#b8a400', '#7f7f7f'],
  },
  dark: {
    stage: '#11161c',
    surface: '#0c1015',
    raised: '#1a212a',
    ink: '#e8edf3',
    quiet: '#a3afbd',
    rule: '#303a47',
    accent: '#7cc0f5',
    edge: '#a9b6c6',
    kinds: { person: '#56b4e9', organization: '#e69f00', place: '#2fbf9a' },
    groups: ['#e69f00', '#56b4e9', '#2fbf9a', '#cc79a7', '#e8743b', '#5b8def', '#f0e442', '#9aa7b6'],
  },
};

/** `share` of `over` painted on `under`, both `#rrggbb`, as an opaque colour. */
export function mix(under: string, over: string, share: number): string {
  const [a, b] = [channels(under), channels(over)];
  const mixed = a.map((value, index) => Math.round(value + ((b[index] ?? 0) - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** WCAG 2 contrast ratio of two `#rrggbb` colours, 1 to 21. */
export function contrast(a: string, b: string): number {
  const both = [luminance(a), luminance(b)];
  return (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05);
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
