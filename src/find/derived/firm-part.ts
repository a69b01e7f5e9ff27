/** `Wondratec-Aktie`: what has shares and customers is a firm, also where no list and nothing in the article knows it. */

import { WORD_BITS } from '../../knowledge/classes.ts';
import { symbolSet } from '../profile/symbols.ts';
import type { Derivation } from './derivation.ts';

const LONGEST_WORD = 60;
const SHORTEST_NAME = 3;
const UNLISTED = symbolSet('unknown', 'mixed-case', 'acronym');
const OF_FIRMS = WORD_BITS['firm-part'];

/** Needs no list of firms: an *Aktie* or a *Belegschaft* is that of one, whatever it is called. */
export const firmPart: Derivation = {
  id: 'part/before-firm-word',
  form: 'part',
  find: ({ profile: { text }, start }, { language: { profileOf } }) => {
    const at = text.lastIndexOf('-');
    if (at < SHORTEST_NAME || text.length > LONGEST_WORD) return undefined;
    if ((profileOf(text.slice(at + 1), true).words & OF_FIRMS) === 0) return undefined;
    const head = profileOf(text.slice(0, at), true);
    if (!head.nameable || !UNLISTED.has(head.symbol)) return undefined;
    return {
      start,
      end: start + at,
      kind: 'organization',
      name: head.text,
      by: { by: 'feature', id: 'right=business' },
    };
  },
};
