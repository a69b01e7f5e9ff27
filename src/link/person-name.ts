/** The parts of a person's name: given name, middle names, surname with its particles, generation. All folded. */
import { fold } from './fold.ts';
import { familyOf } from './given-names.ts';
import { normalForm, type Spelling, spell } from './transliteration.ts';

export interface PersonName {
  /** All words but the generation. */
  readonly words: readonly string[];
  /** Empty where only the surname (or only one word) is given. */
  readonly given: string;
  readonly middle: readonly string[];
  readonly surname: string;
  /** `jr`, `sr`, `ii` … or empty. */
  readonly generation: string;
  /** The surname without `von`, `de`, `al-` and the like, under which bare uses of it meet. */
  readonly bare: string;
  /** The folded name with everything. */
  readonly whole: string;
  /** What all spellings of the name share. */
  readonly key: string;
  /** The family of spellings of a given name that comes from another alphabet. */
  readonly family: string | undefined;
  /** How given name and bare surname are spelled. */
  readonly spelled: { readonly given: Spelling; readonly bare: Spelling };
}

const PARTICLES = new Set(
  'von van vom zu zum zur der den dem de del della di da dos du la le ter ten al el bin ibn ben abu'.split(
    ' ',
  ),
);
const SOFT_PARTICLES = new Set(
  'von van vom zu zum zur der den dem de del della di da dos du la le ter ten al el'.split(' '),
);
const OPENERS = new Set(['abu', 'abd', 'abdel', 'abdul', 'umm']);
const GIVEN_NAMES_TOO = new Set(['al', 'ben']);
const GENERATIONS: ReadonlyMap<string, string> = new Map([
  ['jr', 'jr'],
  ['jun', 'jr'],
  ['junior', 'jr'],
  ['sr', 'sr'],
  ['sen', 'sr'],
  ['senior', 'sr'],
  ['ii', 'ii'],
  ['iii', 'iii'],
  ['iv', 'iv'],
]);

/** Reads a name in citation form, given name first. */
export function readPersonName(name: string): PersonName {
  const all = fold(name).split(' ');
  const generation = all.length > 1 ? (GENERATIONS.get(all.at(-1) ?? '') ?? '') : '';
  const words = generation === '' ? all : all.slice(0, -1);
  const first = OPENERS.has(words[0] ?? '') && words.length > 1 ? givenAfterOpener(words) : 1;
  const last = surnameStart(words);
  const full = first <= last && last > 0;
  const given = full ? words.slice(0, first).join(' ') : '';
  const surname = (full ? words.slice(last) : words).join(' ');
  const middle = full ? words.slice(first, last) : [];
  const bare = withoutParticles(surname);
  return {
    words,
    given,
    middle,
    surname,
    generation,
    bare,
    whole: generation === '' ? words.join(' ') : `${words.join(' ')} ${generation}`,
    key: keyOf(given, middle, surname),
    family: familyOfGiven(given),
    spelled: { given: spell(given), bare: spell(bare) },
  };
}

/** `abu mahdi …` and `abd al-karim …` are one given name. */
function givenAfterOpener(words: readonly string[]): number {
  return PARTICLES.has(words[1] ?? '') ? 3 : 2;
}

function surnameStart(words: readonly string[]): number {
  let start = words.length - 1;
  while (start > 0 && PARTICLES.has(words[start - 1] ?? '')) start -= 1;
  return start === 0 && words.length > 1 && GIVEN_NAMES_TOO.has(words[0] ?? '') ? 1 : start;
}

/** Middle initials never count; whole middle names do, except where they are a father's name that news often leaves out. */
function keyOf(given: string, middle: readonly string[], surname: string): string {
  if (given === '') return surname;
  const family = familyOfGiven(given);
  if (family !== undefined) return `${family} ${normalForm(surname)}`;
  return [given, ...middle.filter((word) => word.length > 1), surname].join(' ');
}

function familyOfGiven(given: string): string | undefined {
  return OPENERS.has(given.split(' ')[0] ?? '') ? normalForm(given) : familyOf(given);
}

/** Whether the name is written with a given name, even if only with its initial. */
export function isFull(name: PersonName): boolean {
  return name.given !== '';
}

/** Whether the given name is only an initial: `G. Bush`. */
export function isInitial(name: PersonName): boolean {
  return name.given.length === 1;
}

/** Whether middle names contradict each other: `H. W.` and `W.` do, `J.` and `John` or none do not. */
export function middleNamesClash(a: PersonName, b: PersonName): boolean {
  return a.middle.some((word, i) => {
    const other = b.middle[i];
    return other !== undefined && !sameOrInitial(word, other);
  });
}

function sameOrInitial(a: string, b: string): boolean {
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  return a === b || normalForm(a) === normalForm(b);
}

function withoutParticles(surname: string): string {
  const words = surname.split(' ');
  while (words.length > 1 && SOFT_PARTICLES.has(words[0] ?? '')) words.shift();
  return words.join(' ').replace(/^(?:al|el)-/u, '');
}
