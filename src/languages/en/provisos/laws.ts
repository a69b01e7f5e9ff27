/** Laws, treaties and the like, which are called like bodies. */
import type { Proviso } from '../../provisos.ts';

/** `Clean Air Act`, `Good Friday Agreement`, `Wondra Pact`. */
export const laws: Proviso = {
  id: 'en/laws',
  because: {
    en: 'What ends in “Act”, “Treaty” or “Pact” is a law or an agreement and does nothing by itself.',
    de: 'Was auf „Act“, „Treaty“ oder „Pact“ endet, ist ein Gesetz oder ein Abkommen und tut von selbst nichts.',
  },
  word: /\p{L} (?:Act|Treaty|Pact|Accords?|Amendment|Protocol|Agreement)$/iu,
  form: 'name',
  meant: [{ after: /^ (?:said|says|told|won|leaders?|officials?|party)\b/u }],
  unmeant: [{}],
  otherwise: 'meant',
  examples: ['The [Kerl Accord] says it will vote.', 'The [Wondra Accord] said on Monday that it won.'],
  notIn: ['The Clean Wondra Act passed.', 'They signed the Wondra Lumber Pact.'],
};
