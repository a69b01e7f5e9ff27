/** The colours of kinds on white, after Okabe & Ito (2008): distinct for all colour-vision types. */
import type { Kind } from '../model.ts';

/** Hexadecimal, for exports and the light theme of the page. */
export const KIND_COLOURS: Readonly<Record<Kind, string>> = {
  person: '#0072b2',
  organization: '#d55e00',
  place: '#009e73',
};
