/** A surname after the full name. */
import { isFull, isInitial, type PersonName } from '../person-name.ts';
import { nearestBefore, onlyOne, type Wanted } from '../search.ts';
import type { Reason } from './reason.ts';

export const surname: Reason = {
  id: 'surname-in-article',
  because: {
    en: 'A surname means the person with this surname who was last named in full in the article.',
    de: 'Ein Nachname meint die Person, die im Artikel zuletzt mit diesem Nachnamen voll genannt war.',
  },
  weight: 7,
  examples: [
    ['[[Rob Malley|person]]. [[Malley|person]].'],
    ['[[Ursula von der Leyen|person]] – [[Leyen|person]].'],
    ['[[Gabriel García Márquez|person]]. [[García Márquez|person]].'],
    ['[[George Bush|person]]. [[G. Bush|person]].'],
    [
      '[[Ijad Allawi|person]]. [[Mohammed Tawfiq Allawi|person]] – [[Ijad Allawi|person]]. [[Allawi|person]].',
    ],
  ],
  notIn: [
    ['[[Ijad Allawi|person]] – [[Mohammed Tawfiq Allawi|person]]. [[Allawi|person]].'],
    ['[[Rob Malley|person]]', '[[Malley|person]]'],
    ['[[Bosch|organization]] – [[Robert Bosch|person]].'],
  ],
  near: (appearance, scene) => {
    const { person } = appearance;
    if (person === undefined || appearance.mention.row !== undefined) return undefined;
    return nearestBefore(appearance, scene, shortenedFrom(person));
  },
};

export const surnameAhead: Reason = {
  id: 'surname-ahead',
  because: {
    en: 'A headline or a lead names by the surname whom the article goes on to name in full, if it is only one person.',
    de: 'Überschrift oder Vorspann nennen mit dem Nachnamen, wen der Artikel dann voll nennt, wenn das nur eine Person ist.',
  },
  weight: 6,
  examples: [['[[Malley|person]]. [[Rob Malley|person]].'], ['[[G. Bush|person]]. [[George Bush|person]].']],
  notIn: [['[[Allawi|person]]. [[Mohammed Tawfiq Allawi|person]] – [[Ijad Allawi|person]].']],
  near: (appearance, scene) => {
    const { person } = appearance;
    if (person === undefined || appearance.mention.row !== undefined) return undefined;
    return onlyOne(appearance, scene, shortenedFrom(person));
  },
};

function shortenedFrom(short: PersonName): Wanted {
  return { traces: [`bare ${short.bare}`], fits: (full) => isShortFor(short, full) };
}

/** Whether a name is the end of a full one, or its surname with or without the initial of the given name. */
function isShortFor(short: PersonName, full: PersonName): boolean {
  if (isInitial(full)) return !isFull(short) && short.bare === full.bare;
  if (isInitial(short)) return short.given === full.given[0] && short.surname === full.surname;
  if (!isFull(short)) return short.bare === full.bare;
  return short.words.length < full.words.length && full.words.join(' ').endsWith(` ${short.words.join(' ')}`);
}
