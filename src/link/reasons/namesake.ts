/** One of several places of a name. */
import type { Reason } from './reason.ts';

/** Brings nothing together: it says why a name means this place, and not the best known one that bears it. */
export const namesake: Reason = {
  id: 'namesake',
  because: {
    en: 'Several places bear this name. Which is meant is told by the region or country beside the name, or in the article.',
    de: 'Mehrere Orte tragen diesen Namen. Welcher gemeint ist, sagt die Region oder das Land neben dem Namen oder im Artikel.',
  },
  weight: 9,
  examples: [
    [
      '[[Birmingham|place|cities/birmingham]] in [[Alabama|place|regions/alabama|state]]. [[Birmingham|place|cities/birmingham]].',
    ],
    [
      'Aus [[Birmingham|place|cities/birmingham]], [[Alabama|place|regions/alabama|state]]: In [[Birmingham|place|cities/birmingham]] regnete es.',
    ],
  ],
  notIn: [
    [
      '[[Birmingham|place|cities/birmingham]].',
      'In [[Alabama|place|regions/alabama|state]]: [[Birmingham|place|cities/birmingham]].',
    ],
  ],
};
