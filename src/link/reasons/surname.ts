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
    ['[[Rob Malley|person]] sprach. Dann ging [[Malley|person]].'],
    ['[[Ursula von der Leyen|person]] kam, und [[Leyen|person]] blieb.'],
    ['[[Gabriel García Márquez|person]] schrieb. [[García Márquez|person]] las.'],
    ['[[George Bush|person]] reiste. [[G. Bush|person]] kam an.'],
    [
      '[[Ijad Allawi|person]] siegt. Nach [[Mohammed Tawfiq Allawi|person]] kam [[Ijad Allawi|person]]. [[Allawi|person]] lobt.',
    ],
  ],
  notIn: [
    ['[[Ijad Allawi|person]] traf [[Mohammed Tawfiq Allawi|person]]. [[Allawi|person]] schwieg.'],
    ['[[Rob Malley|person]]', '[[Malley|person]]'],
    ['[[Bosch|organization]] ehrte [[Robert Bosch|person]].'],
  ],
  near: (reading, scene) => {
    const { person } = reading;
    if (person === undefined || reading.mention.row !== undefined) return undefined;
    return nearestBefore(reading, scene, shortenedFrom(person));
  },
};

export const surnameAhead: Reason = {
  id: 'surname-ahead',
  because: {
    en: 'A headline or a lead names by the surname whom the article goes on to name in full, if it is only one person.',
    de: 'Überschrift oder Vorspann nennen mit dem Nachnamen, wen der Artikel dann voll nennt, wenn das nur eine Person ist.',
  },
  weight: 6,
  examples: [
    ['[[Malley|person]] tritt ab. Der Gesandte [[Rob Malley|person]] geht.'],
    ['[[G. Bush|person]] reist. [[George Bush|person]] kam an.'],
  ],
  notIn: [['[[Allawi|person]] siegt. [[Mohammed Tawfiq Allawi|person]] dankte [[Ijad Allawi|person]].']],
  near: (reading, scene) => {
    const { person } = reading;
    if (person === undefined || reading.mention.row !== undefined) return undefined;
    return onlyOne(reading, scene, shortenedFrom(person));
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
