/** The colours of kinds, on light and on dark ground: fills after Okabe & Ito (2008), distinct for all colour-vision types, and the letters of labels. */
import type { Kind } from '../model.ts';

/** What stands for the kinds in a picture. */
export interface KindColours {
  readonly fills: Readonly<Record<Kind, string>>;
  /** Labels of actors that are not bold. */
  readonly labels: Readonly<Record<Kind, string>>;
}

/** The one place of these colours: page and exported pictures read them here. */
export const KIND_COLOURS: Readonly<Record<'light' | 'dark', KindColours>> = {
  light: {
    fills: { person: '#0072b2', organization: '#d55e00', place: '#009e73' },
    labels: { person: '#0d3d63', organization: '#7a3206', place: '#0a553e' },
  },
  dark: {
    fills: { person: '#56b4e9', organization: '#e69f00', place: '#2fbf9a' },
    labels: { person: '#cfe8f8', organization: '#f8ddb8', place: '#c2f0e1' },
  },
};
