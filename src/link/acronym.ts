/** Acronyms that an article introduces in brackets: `Middle East Eye (MEE)` or `MEE (Middle East Eye)`. */
import type { Mention } from '../model.ts';
import { foldWords } from './fold.ts';

const LONGEST = 10;
/** Between a name, which may stand in quotes, and its sign. */
const OPENING = /^["“”»«'’]? \($/u;
const ACRONYM = /^(?=(?:.*\p{Lu}){2})[\p{L}\p{N}.&-]{2,}$/u;

/** The acronym for each folded long form, and the long form for each folded acronym. */
export function acronymPairs(mentions: readonly Mention[], text?: string): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  mentions.forEach((first, i) => {
    const second = mentions[i + 1];
    if (second === undefined || !inBrackets(first, second, text)) return;
    const [long, short] = isAcronym(second.name) ? [first, second] : [second, first];
    if (!isAcronym(short.name) || isAcronym(long.name) || long.name.length <= short.name.length) return;
    if (!introduces(long.name, short.name, text)) return;
    const [name, acronym] = [foldWords(long.name), foldWords(short.name)];
    if (pairs.has(name) || pairs.has(acronym)) return;
    pairs.set(name, short.name).set(acronym, long.name);
  });
  return pairs;
}

/**
 * Whether a name is written like an acronym: short, one word, two capitals or more.
 * @example
 * isAcronym('KfW') // true
 * isAcronym('Nato') // false
 */
export function isAcronym(name: string): boolean {
  return name.length <= LONGEST && ACRONYM.test(name);
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
  const isInitial = long[0]?.toLowerCase() === sign[0]?.toLowerCase();
  return isInitial && hasLetters(long, sign) ? long : name;
}

function inBrackets(first: Mention, second: Mention, text: string | undefined): boolean {
  if (first.sentence !== second.sentence || first.kind !== second.kind || first.kind === 'person')
    return false;
  if (first.form !== 'name' || second.form !== 'name') return false;
  if (text === undefined) return second.start - first.end === 2;
  return OPENING.test(text.slice(first.end, second.start)) && text[second.end] === ')';
}

/** With the brackets seen, any acronym of several words will do; else its letters must stand in the long form in order. */
function introduces(long: string, acronym: string, text: string | undefined): boolean {
  return (text !== undefined && long.includes(' ')) || hasLetters(long, acronym);
}

/**
 * Whether the letters of a sign stand in a name in their order.
 * @example
 * hasLetters('Weltgesundheitsorganisation', 'WGO') // true
 */
export function hasLetters(long: string, acronym: string): boolean {
  const letters = [...long.toLowerCase()];
  let from = 0;
  return [...acronym.toLowerCase()].every((letter) => {
    const at = letters.indexOf(letter, from);
    from = at + 1;
    return at >= 0;
  });
}
