/** `Berliner Bühnen`, `New Yorker Bühnen`: the undeclined adjective of a well-known place before a noun. */

import { NAME_BITS } from '../../knowledge/classes.ts';
import {
  type Derivation,
  type DerivationContext,
  foundRow,
  rowOfKind,
  type WordInText,
} from './derivation.ts';

const TRUSTED = NAME_BITS.trusted;

/** The place of two words whose second one ends the adjective, with where it begins: `New Yorker`. */
function placeWithPrevious({ previous }: WordInText, { gazetteer }: DerivationContext, town: number) {
  if (!previous?.profile.capital) return undefined;
  const row = rowOfKind(gazetteer, [previous.profile.rank, town], 'place');
  return row && { row, start: previous.start };
}

/** Only of places that are large or listed by hand: any *-er* before a noun would be a town otherwise. */
export const cityAdjective: Derivation = {
  id: 'demonym/city',
  form: 'demonym',
  find: (word, context) => {
    const { profile, next, end } = word;
    const { gazetteer, language } = context;
    if (!profile.capital || !next?.capital) return undefined;
    for (const town of language.language.townsOf(profile.text)) {
      const rank = gazetteer.words.find(town);
      if (rank === -1) continue;
      const longer = placeWithPrevious(word, context, rank);
      if (longer) return { ...foundRow(word, context, end, longer.row), start: longer.start };
      if ((gazetteer.words.classesAt(rank) & TRUSTED) === 0) continue;
      const row = rowOfKind(gazetteer, [rank], 'place');
      if (row) return foundRow(word, context, end, row);
    }
    return undefined;
  },
};
