/** One name from another alphabet, spelled in two ways. */
import { hasClash, onlyNamesake } from '../known.ts';
import { isFull, type PersonName } from '../person-name.ts';
import { familyTrace, type Trace } from '../scene.ts';
import { nearestBefore, onlyOne } from '../search.ts';
import { alike } from '../transliteration.ts';
import type { Reason } from './reason.ts';

export const transliteration: Reason = {
  id: 'transliteration',
  because: {
    en: 'The names are two spellings of one name from another alphabet.',
    de: 'Die Namen sind zwei Schreibweisen eines Namens aus einer anderen Schrift.',
  },
  weight: 5,
  examples: [
    ['[[Kassem Soleimani|person]] – [[Ghassem Suleimani|person]]'],
    ['[[Kassem Soleimani|person]]', '[[Qasem Soleymani|person]]'],
    ['[[Ghassem Soleimani|person|people/soleimani]]', '[[Qassim Suleimani|person]]'],
    ['[[Mohammed al-Halbusi|person]]. [[Halbousi|person]].'],
    ['[[Mustafa al-Kadhimi|person]] – [[Mustafa al-Kasimi|person]]'],
    ['[[Kassem Soleimani|person]] – [[Gassem Soleimani|person]]'],
    ['[[Sergej Lawrow|person]]', '[[Sergey Lavrov|person]]'],
  ],
  notIn: [
    ['[[Hans Meier|person]]', '[[Hans Maier|person]]'],
    ['[[Mustafa al-Kadhimi|person]]', '[[Mustafa al-Kasimi|person]]'],
    ['[[Hassan Rohani|person]] – [[Hassan Rahimi|person]]'],
    ['[[Hassan Rohani|person]] – [[Hussein Rohani|person]]'],
    ['[[Mohammed Tawfiq Allawi|person]] – [[Ijad Allawi|person]]'],
  ],
  near: (appearance, scene) => {
    const { person } = appearance;
    if (person === undefined || appearance.mention.row !== undefined) return undefined;
    const spelled: Trace = `spelled ${person.spelled.bare.form}`;
    if (!isFull(person)) {
      return nearestBefore(appearance, scene, {
        traces: [spelled],
        fits: ({ family }) => family !== undefined,
      });
    }
    const traces = [spelled, familyTrace(person)];
    return onlyOne(appearance, scene, { traces, fits: (full) => spelledAlike(person, full) });
  },
  far: ({ full }, known) => {
    for (const name of full) {
      if (name.family === undefined || hasClash(known, name.key)) continue;
      const id = onlyNamesake(known, name, () => true);
      if (id !== undefined) return id;
    }
    return undefined;
  },
};

/** Equal keys, or one part equal and the other alike: the shared article is the second witness that alikeness needs. */
function spelledAlike(a: PersonName, b: PersonName): boolean {
  if (a.family === undefined && b.family === undefined) return false;
  if (a.key === b.key) return true;
  if (a.family !== undefined && a.family === b.family) return alike(a.spelled.bare, b.spelled.bare);
  if (a.family !== undefined && b.family !== undefined) return false;
  return a.spelled.bare.form === b.spelled.bare.form && alike(a.spelled.given, b.spelled.given);
}
