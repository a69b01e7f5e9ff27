/** Acronyms that an article introduces in brackets: `Middle East Eye (MEE)` or `MEE (Middle East Eye)`. */

import { hasLetters } from '../base/spells.ts';
import type { Mention } from '../model.ts';
import { isAcronym } from '../spelling/acronym.ts';
import { foldWords } from '../spelling/fold.ts';

/** Between a name, which may stand in quotes, and its sign. */
const OPENING = /^["“”»«'’]? \($/u;

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
