/** `irakisch`, `Iraker`, `Iraqi`: words for what and who belongs to a country or region. */

import { NAME_BITS } from '../../knowledge/classes.ts';
import { type Derivation, type DerivationContext, foundRow, type WordInText } from './derivation.ts';

const DEMONYM = NAME_BITS.demonym;

function findDemonym(
  word: WordInText,
  context: DerivationContext,
  people: boolean,
): ReturnType<Derivation['find']> {
  const { profile, end } = word;
  if ((profile.names & DEMONYM) === 0) return undefined;
  const demonym = context.gazetteer.demonym(profile.rank);
  return demonym?.people === people
    ? foundRow(word, context, end, context.gazetteer.row(demonym.row))
    : undefined;
}

/** What belongs to a place: *irakisch*, *Iraqi*; a mention of the place, in the form `demonym`. */
export const adjectives: Derivation = {
  id: 'demonym/adjective',
  form: 'demonym',
  find: (word, context) => findDemonym(word, context, false),
};

/** Who belongs to it: *Iraker*, *Iraqis*. Apart from adjectives, which rules of relations tell from them. */
export const people: Derivation = {
  id: 'demonym/people',
  form: 'demonym',
  find: (word, context) => findDemonym(word, context, true),
};
