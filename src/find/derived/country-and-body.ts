/** `irakische Parlament`, `Iraqi government`: a body that is told by its country. */

import { nameBit } from '../../knowledge/classes.ts';
import type { Derivation } from './derivation.ts';

const DEMONYM = nameBit('demonym');

export const countryAndBody: Derivation = {
  id: 'description/country-and-body',
  form: 'description',
  because: {
    en: 'The adjective of a country and a noun for a body of state describe one body.',
    de: 'Das Adjektiv eines Landes und ein Wort für eine staatliche Stelle umschreiben eine bestimmte Stelle.',
  },
  examples: new Map([
    ['de', ['Das [tunesische Parlament] tagte lange.']],
    ['en', ['The [Tunisian government] was silent.']],
  ]),
  notIn: new Map([
    ['de', ['Das neue Parlament tagte lange.']],
    ['en', ['The new government was silent.']],
  ]),
  find: ({ profile, next, start, nextEnd }, { gazetteer, language }) => {
    const { descriptions, code } = language.language;
    const head = next && descriptions.heads.get(next.text);
    if (!head || (profile.names & DEMONYM) === 0) return undefined;
    const demonym = gazetteer.demonym(profile.rank);
    if (!demonym || (demonym.people && code === 'de')) return undefined;
    const name =
      code === 'de'
        ? `${profile.text.toLowerCase().replace(/(?:er|es|en|em|e)$/, '')}${head.ending} ${head.noun}`
        : `${profile.text} ${head.noun}`;
    const country = gazetteer.row(demonym.row).id;
    return { start, end: nextEnd, kind: 'organization', name, by: { by: 'gazetteer', id: country } };
  },
};
