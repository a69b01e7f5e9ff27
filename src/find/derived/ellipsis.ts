/** `Süd- und Nordkorea`: the first half is completed from the end of the compound that follows. */

import { type Derivation, foundRow, rowOfKind } from './derivation.ts';

/** Whether the halves make a listed place is tried cut by cut: *Süd-* with *korea* of *Nordkorea*. */
export const ellipsis: Derivation = {
  id: 'name/first-half',
  form: 'name',
  find: (word, context) => {
    const { profile, following, end } = word;
    if (!profile.text.endsWith('-') || !profile.capital) return undefined;
    const compound = following.find(({ capital, text }) => capital && !text.endsWith('-'))?.text;
    if (!compound) return undefined;
    const half = profile.text.slice(0, -1);
    for (let at = 2; at < compound.length - 2; at += 1) {
      const row = rowOfKind(
        context.gazetteer,
        [context.gazetteer.words.find(half + compound.slice(at))],
        'place',
      );
      if (row) return foundRow(word, context, end, row);
    }
    return undefined;
  },
};
