/** One name from another alphabet, spelled in two ways. */
import { hasClash, onlyNamesake } from '../known.ts';
import { isFull, type PersonName } from '../person-name.ts';
import { nearestBefore, onlyOne } from '../search.ts';
import { alike, normalForm } from '../transliteration.ts';
import type { Reason } from './reason.ts';

export const transliteration: Reason = {
  id: 'transliteration',
  because: 'The names are two spellings of one name from another alphabet.',
  weight: 5,
  examples: [
    ['[[Kassem Soleimani|person]] und [[Ghassem Suleimani|person]]'],
    ['[[Kassem Soleimani|person]]', '[[Qasem Soleymani|person]]'],
    ['[[Ghassem Soleimani|person|people/soleimani]]', '[[Qassim Suleimani|person]]'],
    ['[[Mohammed al-Halbusi|person]] sprach. [[Halbousi|person]] ging.'],
    ['[[Mustafa al-Kadhimi|person]] oder [[Mustafa al-Kasimi|person]]'],
    ['[[Sergej Lawrow|person]]', '[[Sergey Lavrov|person]]'],
  ],
  notIn: [
    ['[[Hans Meier|person]]', '[[Hans Maier|person]]'],
    ['[[Mustafa al-Kadhimi|person]]', '[[Mustafa al-Kasimi|person]]'],
    ['[[Hassan Rohani|person]] und [[Hassan Rahimi|person]]'],
    ['[[Mohammed Tawfiq Allawi|person]] und [[Ijad Allawi|person]]'],
  ],
  near: (reading, scene) => {
    const { person } = reading;
    if (person === undefined || reading.mention.row !== undefined) return undefined;
    if (isFull(person)) return onlyOne(reading, scene, (full) => spelledAlike(person, full));
    const bare = normalForm(person.bare);
    return nearestBefore(reading, scene, (full) => full.transliterated && normalForm(full.bare) === bare);
  },
  far: ({ full }, known) => {
    for (const name of full) {
      if (!name.transliterated || hasClash(known, name.key)) continue;
      const id = onlyNamesake(known, name, () => true);
      if (id !== undefined) return id;
    }
    return undefined;
  },
};

/** Equal keys, or one part equal and the other alike: the shared article is the second witness that alikeness needs. */
function spelledAlike(a: PersonName, b: PersonName): boolean {
  if (!a.transliterated && !b.transliterated) return false;
  if (a.key === b.key) return true;
  const [givenA, givenB] = [normalForm(a.given), normalForm(b.given)];
  const [surnameA, surnameB] = [normalForm(a.surname), normalForm(b.surname)];
  if (surnameA === surnameB) return alike(givenA, givenB);
  return sameGiven(a, b) && alike(surnameA, surnameB);
}

function sameGiven(a: PersonName, b: PersonName): boolean {
  return a.key.split(' ')[0] === b.key.split(' ')[0];
}
