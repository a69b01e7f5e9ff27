/** The magazine that is called like what passes. */
import { NOWHERE, type Proviso } from '../../provisos.ts';

/** `she told Time magazine`, but not `Nothing but Time`. */
export const time: Proviso = {
  id: 'en/time',
  because: {
    en: 'Only what a magazine says or prints is of the magazine; in titles all words have capitals.',
    de: 'Nur was ein Magazin sagt oder druckt, ist von ihm; in Überschriften haben alle Wörter große Buchstaben.',
  },
  word: /^(?:Time|TIME)$/u,
  form: 'name',
  meant: [{ after: /^ (?:magazine|reported|said|says|wrote)\b/iu }, { before: /\b(?:magazine|told|by) $/iu }],
  unmeant: [],
  otherwise: { sentence: /\b(?:magazines?|journalists?|editors?|Newsweek)\b/iu, article: NOWHERE },
  examples: ['She told [Time] magazine that it was late.', 'The magazine [Time] said no on Monday.'],
  notIn: ['Bread That Asks for Nothing but Time', 'TIME IS SHORT FOR EXPORTERS'],
};
