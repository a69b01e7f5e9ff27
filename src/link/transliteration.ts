/**
 * Keys under which different transliterations of one name meet. The normal form is safe (no false pair among the variant groups
 * it was measured on); the skeleton is not, and needs a second witness.
 */

const NORMAL: readonly (readonly [RegExp, string])[] = [
  [/^(?:al|el|as|ar|ad|at|an|ash|asch)-/u, ''],
  [/^(?:al|el) /u, ''],
  [/sch|sh|zh/gu, 'ŝ'],
  [/kh|ch/gu, 'ĥ'],
  [/gh/gu, 'g'],
  [/[qc]/gu, 'k'],
  [/z/gu, 's'],
  [/v/gu, 'w'],
  [/ou|oo|u/gu, 'o'],
  [/ee|a[iy]|e[iy]|(?:yj|ij|iy|yi)$|y$/gu, 'i'],
  [/[-' ]/gu, ''],
  [/(.)\1+/gu, '$1'],
  [/ŝ/gu, 'sh'],
  [/ĥ/gu, 'kh'],
];

const BREATH = /([^aeioy])h/gu;

const SKELETON: readonly (readonly [RegExp, string])[] = [
  [/[aeiou]/gu, ''],
  [/g/gu, 'k'],
  [/j/gu, 'y'],
  [/d/gu, 's'],
  [/(.)\1+/gu, '$1'],
];

/** The normal form of a folded name: `soleimani`, `suleymani` and `al-solaimani` give the same. */
export function normalForm(folded: string): string {
  return apply(NORMAL, folded);
}

/** A folded name in normal form and the skeleton of its consonants. */
export interface Spelling {
  readonly form: string;
  readonly bones: string;
}

/** The spelling of a folded name. */
export function spell(folded: string): Spelling {
  const form = normalForm(folded);
  return { form, bones: apply(SKELETON, form.replace(BREATH, '$1')) };
}

/** Whether spellings are alike: equal skeletons of three or more consonants, and at least 60 % of the letters the same. */
export function alike(a: Spelling, b: Spelling): boolean {
  if (a.bones !== b.bones || a.bones.length < 3) return false;
  return similarity(a.form.replace(BREATH, '$1'), b.form.replace(BREATH, '$1')) >= 0.6;
}

function apply(steps: readonly (readonly [RegExp, string])[], word: string): string {
  return steps.reduce((form, [pattern, by]) => form.replace(pattern, by), word);
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
