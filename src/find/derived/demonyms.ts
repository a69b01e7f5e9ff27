/** `irakisch`, `Iraker`, `Iraqi`: words for what and who belongs to a country or region. */

import { nameBit } from '../../knowledge/classes.ts';
import { type Context, type Derivation, foundRow, type Place } from './derivation.ts';

const DEMONYM = nameBit('demonym');

function findDemonym(place: Place, context: Context, people: boolean): ReturnType<Derivation['find']> {
  const { profile, end } = place;
  if ((profile.names & DEMONYM) === 0) return undefined;
  const demonym = context.gazetteer.demonym(profile.rank);
  return demonym?.people === people
    ? foundRow(place, context, end, context.gazetteer.row(demonym.row))
    : undefined;
}

export const adjectives: Derivation = {
  id: 'demonym/adjective',
  form: 'demonym',
  find: (place, context) => findDemonym(place, context, false),
};

export const people: Derivation = {
  id: 'demonym/people',
  form: 'demonym',
  find: (place, context) => findDemonym(place, context, true),
};
