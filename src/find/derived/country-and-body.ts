/** `irakische Parlament`, `Iraqi government`: a body that is told by its country. */

import { NAME_BITS } from '../../knowledge/classes.ts';
import type { Derivation } from './derivation.ts';

const DEMONYM = NAME_BITS.demonym;

/** The row of the country is the evidence; the language says what the body is called: *irakisches Parlament*. */
export const countryAndBody: Derivation = {
  id: 'description/country-and-body',
  form: 'description',
  find: ({ profile, next, start, nextEnd }, { gazetteer, language }) => {
    if (!next || (profile.names & DEMONYM) === 0) return undefined;
    const demonym = gazetteer.demonym(profile.rank);
    const name = demonym && language.language.descriptions.bodyOf(profile.text, demonym.people, next.text);
    if (!demonym || !name) return undefined;
    const country = gazetteer.row(demonym.row).id;
    return { start, end: nextEnd, kind: 'organization', name, by: { by: 'gazetteer', id: country } };
  },
};
