/** Storms and campaigns of an army, which are called like people, places and bodies. */
import type { Proviso } from '../../provisos.ts';

/** `Hurricane Wondra`, `Operation Second Dawn`. */
export const events: Proviso = {
  id: 'en/events',
  because: {
    en: 'What begins with “Hurricane” or “Operation” is a storm or an action and does nothing by itself; only what says or pays something is a body.',
    de: 'Was mit „Hurricane“ oder „Operation“ beginnt, ist ein Sturm oder ein Einsatz und tut von selbst nichts; nur was etwas sagt oder zahlt, ist eine Stelle.',
  },
  word: /^(?:Hurricane|Typhoon|Cyclone|Operation|Tropical Storm) \p{L}+/u,
  form: 'name',
  meant: [
    { after: /^ (?:said|says|told|paid|runs|Center|Centre)\b/u },
    { before: /\b(?:charity|firm|company|group) $/u },
  ],
  unmeant: [{}],
  otherwise: 'meant',
  examples: ['The charity [Operation Wondra] helps.', '[Operation Wondra] said on Monday that it helps.'],
  notIn: ['In May Hurricane Wondra hit the coast.', 'The army began Operation Second Dawn on Monday.'],
};
