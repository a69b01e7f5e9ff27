/** `Bundesregierung`, `US-Truppen`, `israelische Armee`: a phrase that is listed for the body it describes. */

import { rowOf } from '../../knowledge/open/named.ts';
import { type Derivation, foundRow } from './derivation.ts';

/** Before the general description by country, since lists know better what is meant: *Bundesregierung*. */
export const listedPhrase: Derivation = {
  id: 'description/listed',
  form: 'description',
  find: (word, context) => {
    const { described } = word;
    const row = described && context.gazetteer.row(rowOf(described.rows[0] ?? 0));
    return row && foundRow(word, context, described.end, row);
  },
};
