/** Takes people's names apart. */
import { lazily } from '../base/lazily.ts';
import { fold, lettersOf } from '../spelling/fold.ts';
import type { Notes } from '../spelling/noted-words.ts';
import type { Particles } from '../spelling/particles.ts';
import { spellingOf } from '../spelling/transliteration.ts';
import type { PersonName } from './person-name.ts';

/** What appearance a name needs. */
export interface NameParts {
  readonly particles: Particles;
  /** For each folded spelling of a given name from another alphabet the first spelling of its family. */
  readonly families: ReadonlyMap<string, string>;
  /** The normal form of a folded name. */
  readonly normalForm: (folded: string) => string;
  /** What a folded given name sounds like in each language, and a surname, of which there are too many to remember them. */
  readonly sounds: Readonly<Record<'given' | 'surname', (folded: string) => readonly string[]>>;
}

/**
 * The families of given names in a list, in which each name is followed by its other spellings.
 * @example
 * familiesIn(new Map([['Hasan', ['Hassan']]])).get('hassan') // 'hasan'
 */
export const familiesIn = (list: Notes): ReadonlyMap<string, string> =>
  new Map(
    [...list].flatMap(([name, others]) => [name, ...others].map((form) => [fold(form), fold(name)] as const)),
  );

/** Reads a name in citation form, given name first. */
export function readPersonName(name: string, parts: NameParts): PersonName {
  const { particles, normalForm } = parts;
  const all = fold(name.includes('.') ? name.replace(TITLES, '') : name).split(' ');
  const generation = all.length > 1 ? (particles.generations.get(all.at(-1) ?? '') ?? '') : '';
  const words = generation === '' ? all : all.slice(0, -1);
  const { given, middle, surname } = divide(words, particles);
  const bare = bareSurname(surname, particles);
  const family = familyOf(given, parts);
  const whole = generation === '' ? words.join(' ') : `${words.join(' ')} ${generation}`;
  return {
    words,
    given,
    middle,
    surname,
    generation,
    bare,
    whole,
    letters: lettersOf(whole),
    sounds: given.length < 2 ? [] : soundsOf(family, given, bare, parts),
    key: family === undefined ? plainKey(given, middle, surname) : `${family} ${normalForm(surname)}`,
    family,
    // Few names of a corpus are ever compared by their spelling.
    spelled: lazily(() => ({
      given: spellingOf(normalForm(given)),
      middle: middle.map(normalForm),
      bare: spellingOf(normalForm(bare)),
    })),
  };
}

/** What is shortened to more than an initial is a title: `Dr. Fauci` is *Fauci*. */
const TITLES = /^(?:\p{Lu}\p{Ll}+\.\s+)+(?=\p{L})/u;

/** A given name of a family stands for the whole family. */
function soundsOf(
  family: string | undefined,
  given: string,
  bare: string,
  { sounds }: NameParts,
): readonly string[] {
  const surnames = sounds.surname(bare);
  return [...new Set(sounds.given(given).map((sound, i) => `${family ?? sound} ${surnames[i] ?? ''}`))];
}

type Division = Pick<PersonName, 'given' | 'middle' | 'surname'>;

function divide(words: readonly string[], particles: Particles): Division {
  const first = givenNameEnd(words, particles);
  const last = surnameStart(words, particles);
  if (last === 0 || first > last) return { given: '', middle: [], surname: words.join(' ') };
  return {
    given: words.slice(0, first).join(' '),
    middle: words.slice(first, last),
    surname: words.slice(last).join(' '),
  };
}

/** `abu mahdi …` and `abd al-karim …` are one given name. */
function givenNameEnd(words: readonly string[], { openers, surname }: Particles): number {
  if (words.length === 1 || !openers.has(words[0] ?? '')) return 1;
  return surname.has(words[1] ?? '') ? 3 : 2;
}

function surnameStart(words: readonly string[], { surname, givenNames }: Particles): number {
  let start = words.length - 1;
  while (start > 0 && surname.has(words[start - 1] ?? '')) start -= 1;
  return start === 0 && words.length > 1 && givenNames.has(words[0] ?? '') ? 1 : start;
}

/** Middle initials never count; whole middle names do, except where they are a father's name that news often leaves out. */
function plainKey(given: string, middle: readonly string[], surname: string): string {
  if (given === '') return surname;
  return [given, ...middle.filter((word) => word.length > 1), surname].join(' ');
}

function familyOf(given: string, { particles, families, normalForm }: NameParts): string | undefined {
  return particles.openers.has(given.split(' ')[0] ?? '') ? normalForm(given) : families.get(given);
}

const JOINTS = /[ -]/u;

/** The surname without particles that are left out where it stands alone. */
function bareSurname(surname: string, { leftOut }: Particles): string {
  if (!JOINTS.test(surname)) return surname;
  const words = surname.split(' ');
  while (words.length > 1 && leftOut.has(words[0] ?? '')) words.shift();
  const rest = words.join(' ');
  const prefix = /^[^ -]+-/u.exec(rest)?.[0] ?? '';
  return leftOut.has(prefix) ? rest.slice(prefix.length) : rest;
}
