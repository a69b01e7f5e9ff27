/** One name from another alphabet, spelled in two ways. */
import { soundTheSame } from '../../spelling/same-sounds.ts';
import { differences } from '../../spelling/sounds.ts';
import { alike } from '../../spelling/transliteration.ts';
import { namesClash } from '../blockers.ts';
import { hasClash, type Known, onlyNamesake, onlySettled } from '../known.ts';
import { isFull, type PersonName } from '../person-name.ts';
import { familyTrace, type Trace } from '../scene.ts';
import { bearerOf, isNamedBefore, onlyOne } from '../search.ts';
import type { Reason } from './reason.ts';

/** Needs names that are spelled otherwise in another language: *Meier* and *Maier* are two families. */
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
    ['[[Dschafar Panahi|person]]', '[[Jafar Panahi|person]]'],
    ['[[Georgi Alburow|person]]', '[[Georgy Alburov|person]]'],
    ['[[Jaakov Litzman|person]]', '[[Yaakov Litzman|person]]'],
  ],
  notIn: [
    ['[[Hans Meier|person]]', '[[Hans Maier|person]]'],
    ['[[Mustafa al-Kadhimi|person]]', '[[Mustafa al-Kasimi|person]]'],
    ['[[Hassan Rohani|person]] – [[Hassan Rahimi|person]]'],
    ['[[Hassan Rohani|person]] – [[Hussein Rohani|person]]'],
    ['[[Mohammed Tawfiq Allawi|person]] – [[Ijad Allawi|person]]'],
    ['[[Max Fischer|person]]', '[[Max Fisher|person]]'],
    ['[[Carl Meyer|person]]', '[[Karl Meyer|person]]'],
  ],
  near: (appearance, scene) => {
    const { person } = appearance;
    if (person === undefined || appearance.rowId !== undefined) return undefined;
    const spelled: Trace = `spelled ${person.spelled().bare.form}`;
    if (!isFull(person)) {
      const bearer = bearerOf(appearance, scene, {
        traces: [spelled],
        fits: ({ family, bare }) => family !== undefined && bare !== person.bare,
      });
      return bearer !== undefined && isNamedBefore(bearer, appearance) ? bearer : undefined;
    }
    const traces = [spelled, familyTrace(person), ...person.sounds.map((sound): Trace => `sound ${sound}`)];
    return onlyOne(appearance, scene, { traces, fits: (full) => spelledAlike(person, full) });
  },
  far: ({ full, rowId }, known) => {
    for (const name of full) {
      if (hasClash(known, name.key)) continue;
      const id = name.family === undefined ? undefined : onlyNamesake(known, name, () => true);
      const settled = id ?? onlySettled(known, soundingAlike(name, known, rowId !== undefined));
      if (settled !== undefined) return settled;
    }
    return undefined;
  },
};

/** Full names that sound the same in some language, and differ in more than one place: one place may be chance (*Fischer* and *Fisher*). */
function soundingAlike(name: PersonName, known: Known, listed: boolean): readonly PersonName[] {
  const alike: PersonName[] = [];
  for (const sound of name.sounds)
    for (const called of known.sounds.get(sound) ?? []) {
      const isOther = listed || isSpelledDifferently(name, called.name);
      if (!isOther && !called.listed) continue;
      for (const { name: other, listed: isListed } of called.usages)
        if ((isOther || isListed) && other.letters !== name.letters && !namesClash(name, other))
          alike.push(other);
    }
  return alike;
}

/** Whether the spellings differ as those of languages do: *Carl* and *Karl*, *Ana* and *Anna* are different names in one. */
const isSpelledDifferently = (a: PersonName, b: PersonName): boolean =>
  a.family !== undefined ||
  !soundTheSame(a.given, b.given) ||
  (!soundTheSame(a.bare, b.bare) && differences(a.given, b.given) + differences(a.bare, b.bare) > 1);

/** Equal keys, or one part equal and the other alike: the shared article is the second witness that alikeness needs. */
function spelledAlike(a: PersonName, b: PersonName): boolean {
  if (a.sounds.some((sound) => b.sounds.includes(sound))) return true;
  if (a.family === undefined && b.family === undefined) return false;
  if (a.key === b.key) return true;
  if (a.family !== undefined && a.family === b.family) return alike(a.spelled().bare, b.spelled().bare);
  if (a.family !== undefined && b.family !== undefined) return false;
  const [one, other] = [a.spelled(), b.spelled()];
  return one.bare.form === other.bare.form && alike(one.given, other.given);
}
