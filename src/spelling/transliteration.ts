/**
 * Keys under which different transliterations of one name meet. The normal form is safe (no false pair among the variant groups
 * it was measured on); the skeleton is not, and needs a second witness.
 */
import { anyOf } from '../base/any-of.ts';
import type { Romanisation, Spellings } from '../languages/romanisation.ts';

/** Sounds of two letters while a word is worked on, so that `shsh` shrinks like any other doubled letter. */
const SINGLE: ReadonlyMap<string, string> = new Map([
  ['sh', 'ŝ'],
  ['kh', 'ĥ'],
]);
const DOUBLED = /(.)\1+/gu;

/**
 * Gives the normal form of a folded name: `soleimani`, `suleymani` and `al-solaimani` give the same. What the languages spell in
 * different ways becomes one sound; the Arabic article at the beginning goes.
 */
export function normaliser(
  romanisations: readonly Romanisation[],
  articles: ReadonlySet<string>,
): (folded: string) => string {
  const sounds = soundsOf(romanisations.flatMap(({ anywhere, atEnd }) => [anywhere, atEnd]));
  const anywhere = soundsOf(romanisations.map((romanisation) => romanisation.anywhere));
  const atEnd = soundsOf(romanisations.map((romanisation) => romanisation.atEnd));
  const spelled = new RegExp(`${anyOf(anywhere.keys())}|${anyOf(atEnd.keys())}$`, 'gu');
  const joined = [...articles].filter((article) => article.endsWith('-'));
  const apart = [...articles].filter((article) => !article.endsWith('-')).map((article) => `${article} `);
  const article = new RegExp(`^${anyOf(joined)}?${anyOf(apart)}?`, 'u');
  return (folded) =>
    folded
      .replace(article, '')
      .replace(spelled, (spelling) => sounds.get(spelling) ?? spelling)
      .replace(/[-' ]/gu, '')
      .replace(DOUBLED, '$1')
      .replace(/ŝ/gu, 'sh')
      .replace(/ĥ/gu, 'kh');
}

/** The sound of each spelling; where languages differ, as the first of them has it. */
function soundsOf(all: readonly Spellings[]): ReadonlyMap<string, string> {
  const sounds = new Map<string, string>();
  for (const spellings of all)
    for (const [sound, written] of Object.entries(spellings))
      for (const spelling of written)
        if (!sounds.has(spelling)) sounds.set(spelling, SINGLE.get(sound) ?? sound);
  return sounds;
}

const BREATH = /([^aeioy])h/gu;

/** What is left of a normal form without what transliterations confuse. */
const SKELETON: readonly (readonly [RegExp, string])[] = [
  [BREATH, '$1'],
  [/[aeiou]/gu, ''],
  [/g/gu, 'k'],
  [/j/gu, 'y'],
  [/d/gu, 's'],
  [DOUBLED, '$1'],
];

/** A name in normal form and the skeleton of its consonants. */
export interface Spelling {
  readonly form: string;
  readonly bones: string;
}

/**
 * The spelling of a name in normal form.
 * @example
 * spellingOf('kasem') // { form: 'kasem', bones: 'ksm' }
 */
export const spellingOf = (form: string): Spelling => ({
  form,
  bones: SKELETON.reduce((bones, [pattern, by]) => bones.replace(pattern, by), form),
});

/**
 * Whether spellings are alike: equal skeletons of three or more consonants, and at least 60 % of the letters the same.
 * @example
 * alike(spellingOf('kasem'), spellingOf('gasem')) // true
 * alike(spellingOf('kasem'), spellingOf('karim')) // false
 */
export function alike(a: Spelling, b: Spelling): boolean {
  if (a.bones !== b.bones || a.bones.length < 3) return false;
  return similarity(a.form.replace(BREATH, '$1'), b.form.replace(BREATH, '$1')) >= 0.6;
}

/** 1 − Levenshtein distance / length of the longer. */
function similarity(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 0; i < a.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const swap = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      next.push(Math.min(swap, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return 1 - (row[b.length] ?? 0) / Math.max(a.length, b.length, 1);
}
