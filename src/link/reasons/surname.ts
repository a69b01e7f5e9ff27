/** A surname after the full name. */

import type { Appearance } from '../appearance.ts';
import type { Local } from '../local.ts';
import { isFull, isInitial, type PersonName } from '../person-name.ts';
import type { Scene } from '../scene.ts';
import { bearerOf, isNamedBefore, rivalsOf, type Wanted } from '../search.ts';
import type { Reason } from './reason.ts';

/** News names in full once, then by the surname. */
export const surname: Reason = {
  id: 'surname-in-article',
  because: {
    en: 'A surname means the person whom the article names in full with it; of several the one who is clearly ahead in mentions, fame, address and nearness.',
    de: 'Ein Nachname meint die Person, die der Artikel damit voll nennt; von mehreren die, die nach Nennungen, Bekanntheit, Anrede und Nähe klar vorn liegt.',
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
    if (person === undefined || appearance.rowId !== undefined) return undefined;
    const bearer = bearerOf(appearance, scene, shortenedFrom(person));
    return bearer !== undefined && isNamedBefore(bearer, appearance) ? bearer : undefined;
  },
};

/** Apart from `surname`, since here the full name comes later. */
export const surnameAhead: Reason = {
  id: 'surname-ahead',
  because: {
    en: 'A headline or a lead names by the surname whom the article goes on to name in full, or whom all news knows by it.',
    de: 'Überschrift oder Vorspann nennen mit dem Nachnamen, wen der Artikel dann voll nennt oder wen alle Nachrichten so nennen.',
  },
  weight: 6,
  examples: [['[[Malley|person]]. [[Rob Malley|person]].'], ['[[G. Bush|person]]. [[George Bush|person]].']],
  notIn: [['[[Allawi|person]]. [[Mohammed Tawfiq Allawi|person]] – [[Ijad Allawi|person]].']],
  near: (appearance, scene) => {
    const { person } = appearance;
    if (person === undefined || appearance.rowId !== undefined) return undefined;
    return bearerOf(appearance, scene, shortenedFrom(person));
  },
};

/** Those whom a surname may mean where none of them is clearly meant. */
export function rivals(appearance: Appearance, scene: Scene): readonly Local[] {
  const { person, rowId } = appearance;
  if (person === undefined || rowId !== undefined) return [];
  return rivalsOf(appearance, scene, shortenedFrom(person));
}

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
