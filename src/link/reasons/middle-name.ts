/** One given name and surname, with and without middle names. */
import { hasClash, onlyNamesake } from '../known.ts';
import { isFull, type PersonName } from '../person-name.ts';
import { onlyOne } from '../search.ts';
import type { Reason } from './reason.ts';

/** Across articles only where the corpus has nobody of these names who contradicts another. */
export const middleName: Reason = {
  id: 'middle-name',
  because: {
    en: 'Given name and surname are the same; one form adds a middle name or initial that contradicts nobody.',
    de: 'Vorname und Nachname sind gleich; eine Form hat dazu einen zweiten Vornamen oder Anfangsbuchstaben, dem niemand widerspricht.',
  },
  weight: 6,
  examples: [
    ['[[Donald J. Trump|person]] – [[Donald Trump|person]]'],
    ['[[Donald Trump|person]]', '[[Donald J. Trump|person]]'],
    ['[[Donald Trump|person|people/trump]]', '[[Donald J. Trump|person]]'],
    ['[[Hans Lutz|person]] – [[Hans Otto Lutz|person]].'],
  ],
  notIn: [
    ['[[George W. Bush|person]] – [[George H. W. Bush|person]]'],
    ['[[George Bush|person]]', '[[George H. W. Bush|person]]', '[[George W. Bush|person]]'],
    ['[[Hans Lutz|person]]', '[[Hans Otto Lutz|person]]'],
    ['[[Sammy Davis Jr.|person]] – [[Sammy Davis Sr.|person]]'],
  ],
  near: (appearance, scene) => {
    const { person } = appearance;
    if (person === undefined || !isFull(person) || appearance.rowId !== undefined) return undefined;
    return onlyOne(appearance, scene, {
      traces: [`bare ${person.bare}`],
      fits: (full) => sameEnds(person, full),
    });
  },
  far: ({ full }, known) => {
    for (const name of full) {
      if (hasClash(known, name.key)) continue;
      const id = onlyNamesake(known, name, (other) => sameEnds(name, other));
      if (id !== undefined) return id;
    }
    return undefined;
  },
};

function sameEnds(a: PersonName, b: PersonName): boolean {
  return a.given === b.given && a.surname === b.surname;
}
