/** The colours of both themes, in one place: the stylesheet and the canvases read them from here. Those of the kinds are those of all pictures. */
import { KIND_COLOURS } from '../../graph/kind-colours.ts';
import type { Kind } from '../../model.ts';

/** Which of the two sets of colours is on. */
export type Theme = 'light' | 'dark';

/** The colours of an area: of its ground, its links and its name. */
export interface AreaColours {
  readonly ground: string;
  readonly line: string;
  readonly name: string;
}

/** All colours of a theme, by what they are for. */
export interface Palette {
  readonly stage: string;
  readonly surface: string;
  readonly raised: string;
  readonly ink: string;
  readonly quiet: string;
  readonly rule: string;
  readonly accent: string;
  readonly edge: string;
  /** Links between areas. */
  readonly across: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  /** Labels of actors that are not bold. */
  readonly labels: Readonly<Record<Kind, string>>;
  /** By hue, as the map numbers them. */
  readonly areas: readonly AreaColours[];
}

type Row = readonly [ground: string, line: string, name: string];

const coloursOf = (rows: readonly Row[]): readonly AreaColours[] =>
  rows.map(([ground, line, name]) => ({ ground, line, name }));

/** Light ground with dark letters, and dark with light ones: each pair has the contrast that WCAG 2 asks for. */
export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    stage: '#fdfcfa',
    surface: '#f6f7f9',
    raised: '#ffffff',
    ink: '#18202b',
    quiet: '#566273',
    rule: '#dce1e8',
    accent: '#0b5cad',
    edge: '#5b6675',
    across: '#8a929e',
    kinds: KIND_COLOURS.light.fills,
    labels: KIND_COLOURS.light.labels,
    areas: coloursOf([
      ['#d99726', '#837154', '#755215'],
      ['#338ccc', '#546f83', '#1c4c6e'],
      ['#3fa673', '#54836b', '#1f5138'],
      ['#c05995', '#83546f', '#762d58'],
      ['#dd6c3c', '#836254', '#8b3b18'],
      ['#826bc7', '#5f5483', '#493489'],
      ['#739b3b', '#6f8354', '#34461b'],
      ['#3092a6', '#547b83', '#16424b'],
    ]),
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
    across: '#6b7786',
    kinds: KIND_COLOURS.dark.fills,
    labels: KIND_COLOURS.dark.labels,
    areas: coloursOf([
      ['#d19f47', '#b3a489', '#dfbd81'],
      ['#549fd4', '#89a2b3', '#8dbfe2'],
      ['#4db280', '#89b39e', '#7ec8a3'],
      ['#ca72a5', '#b389a2', '#dda6c6'],
      ['#db7e57', '#b39689', '#e8ab92'],
      ['#9985d6', '#9389b3', '#c6bae8'],
      ['#8db654', '#a2b389', '#aecb86'],
      ['#47adc2', '#89acb3', '#7dc5d4'],
    ]),
  },
};

/** How much of its colour an area shows. */
export const GROUND = 0.13;
/** How opaque the border of an area is, between 0 and 1. */
export const BORDER = 0.42;

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
