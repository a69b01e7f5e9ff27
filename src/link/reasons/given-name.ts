/** A first name after the full name. */
import { isFull } from '../person-name.ts';
import { nearestBefore, onlyOne, type Wanted } from '../search.ts';
import type { Reason } from './reason.ts';

/** Only behind the full name and within one article, since given names are shared by many. */
export const givenName: Reason = {
  id: 'given-name',
  because: {
    en: 'After the full name, a first name alone means that person, if nobody else in the article has it.',
    de: 'Nach dem vollen Namen meint der Vorname allein diese Person, wenn sonst niemand im Artikel so heißt.',
  },
  weight: 3,
  examples: [['[[Greta Thunberg|person]]. [[Greta|person]].'], ['[[Kim Jong Un|person]] – [[Kim|person]]']],
  notIn: [
    ['[[Greta|person]] – [[Greta Thunberg|person]].'],
    ['[[Greta Garbo|person]] – [[Greta Thunberg|person]] – [[Greta|person]].'],
    ['[[Greta Thunberg|person]]', '[[Greta|person]]'],
  ],
  near: (appearance, scene) => {
    const { person } = appearance;
    if (person === undefined || isFull(person) || appearance.rowId !== undefined) return undefined;
    const wanted: Wanted = { traces: [`given ${person.surname}`], fits: () => true };
    return onlyOne(appearance, scene, wanted) === undefined
      ? undefined
      : nearestBefore(appearance, scene, wanted);
  },
};
