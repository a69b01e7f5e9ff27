/** Acronyms: how they look, and whether they are made of the letters of a name. */

import { spells } from '../base/spells.ts';

const LONGEST = 10;
/** A quick look, which most words do not pass: small letters behind the first. */
const USUAL = /^.[a-z]*$/u;
const ACRONYM = /^(?=(?:.*\p{Lu}){2})[\p{L}\p{N}.&-]{2,}$/u;

/**
 * Whether a name is written like an acronym: short, one word, two capitals or more.
 * @example
 * isAcronym('KfW') // true
 * isAcronym('Nato') // false
 */
export function isAcronym(name: string): boolean {
  return name.length <= LONGEST && !USUAL.test(name) && ACRONYM.test(name);
}

/**
 * `Weltgesundheitsorganisation WHO` is the long form with its sign: gives it without, if the sign is made of its letters.
 * @example
 * withoutSign('Weltgesundheitsorganisation WHO') // 'Weltgesundheitsorganisation'
 */
export function withoutSign(name: string): string {
  const at = name.lastIndexOf(' ');
  const [long, sign] = [name.slice(0, at), name.slice(at + 1)];
  if (at < 0 || !isAcronym(sign) || isAcronym(long)) return name;
  return spells(long, sign) ? long : name;
}
