/** `Bundesregierung`: a listed body that a single word describes. */

import { type Derivation, foundRow, rowOfKind } from './derivation.ts';

export const body: Derivation = {
  id: 'description/word',
  form: 'description',
  because: 'Some bodies of state are listed by a word that describes them.',
  examples: new Map([['de', ['Das teilte die [Bundesregierung] mit.']]]),
  notIn: new Map([['de', ['Das teilte die Regierung mit.']]]),
  find: (place, context) => {
    const { profile, end } = place;
    if (!profile.described) return undefined;
    const row = rowOfKind(context.gazetteer, profile.rank, 'organization');
    return row && foundRow(place, context, end, row);
  },
};
