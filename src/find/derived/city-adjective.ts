/** `Berliner Bühnen`: the undeclined adjective of a well-known place before a noun. */

import { nameBit } from '../../knowledge/classes.ts';
import { placesOfAdjective } from '../symbol-of.ts';
import { type Derivation, foundRow, rowOfKind } from './derivation.ts';

const TRUSTED = nameBit('trusted');

export const cityAdjective: Derivation = {
  id: 'demonym/city',
  form: 'demonym',
  because: {
    en: 'German makes adjectives of towns with -er, and does not decline them.',
    de: 'Im Deutschen endet das Adjektiv einer Stadt auf -er und wird nicht gebeugt.',
  },
  examples: new Map([['de', ['Die [Münchner] Bühnen spielen wieder.']]]),
  notIn: new Map([['de', ['Die Kinder Bühnen spielen wieder.']]]),
  find: (place, context) => {
    const { profile, next, end } = place;
    const { gazetteer } = context;
    if (!profile.capital || !next?.capital || !profile.text.endsWith('er') || profile.text.length < 6)
      return undefined;
    for (const city of placesOfAdjective(profile.text)) {
      const rank = gazetteer.words.find(city);
      if (rank === -1 || (gazetteer.words.classesAt(rank) & TRUSTED) === 0) continue;
      const row = rowOfKind(gazetteer, rank, 'place');
      if (row) return foundRow(place, context, end, row);
    }
    return undefined;
  },
};
