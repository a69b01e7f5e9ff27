/** One of several bodies of a word. */
import type { Reason } from './reason.ts';

/** Brings nothing together: it says why a word means the body of this place. */
export const bodyOfPlace: Reason = {
  id: 'body-of-place',
  because: {
    en: 'Bodies of several places go by this word. Whose is meant is told by the place beside it, or by what the sentence and the article name.',
    de: 'So heißen Gremien und Behörden mehrerer Orte. Welche gemeint ist, sagt der Ort daneben oder was Satz und Artikel nennen.',
  },
  weight: 7,
  examples: [
    [
      'Der [[Hamburger Senat|organization|orgs-government/hamburger-senat]] tagte. Der [[Senat|organization|orgs-government/senat]] will sparen.',
    ],
    [
      'Der [[US-Senat|organization|orgs-government/us-senat]] stimmte zu, sagte der Sprecher. Im [[Senat|organization|orgs-government/senat]] war es knapp.',
    ],
  ],
  notIn: [
    [
      'Der [[Hamburger Senat|organization|orgs-government/hamburger-senat]] tagte.',
      'Der [[Senat|organization|orgs-government/senat]] will sparen.',
    ],
  ],
};
