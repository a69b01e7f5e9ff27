/** `Berliner Bühnen`: the undeclined adjective of a well-known place before a noun. */

import { nameBit } from '../../knowledge/classes.ts';
import { type Derivation, foundRow, rowOfKind } from './derivation.ts';

const TRUSTED = nameBit('trusted');

export const cityAdjective: Derivation = {
  id: 'demonym/city',
  form: 'demonym',
  find: (word, context) => {
    const { profile, next, end } = word;
    const { gazetteer, language } = context;
    if (!profile.capital || !next?.capital) return undefined;
    for (const town of language.language.townsOf(profile.text)) {
      const rank = gazetteer.words.find(town);
      if (rank === -1 || (gazetteer.words.classesAt(rank) & TRUSTED) === 0) continue;
      const row = rowOfKind(gazetteer, rank, 'place');
      if (row) return foundRow(word, context, end, row);
    }
    return undefined;
  },
};
