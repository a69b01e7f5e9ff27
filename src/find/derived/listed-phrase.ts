/** `Bundesregierung`, `US-Truppen`, `israelische Armee`: a phrase that is listed for the body it describes. */

import { type Derivation, foundRow } from './derivation.ts';

export const listedPhrase: Derivation = {
  id: 'description/listed',
  form: 'description',
  find: (place, context) => {
    const { described } = place;
    const row = described && context.gazetteer.row((described.rows[0] as number) >> 1);
    return row && foundRow(place, context, described.end, row);
  },
};
