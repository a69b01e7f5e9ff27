/** Signs that an article explains as something else than lists have under them: `Bezirksausschuss (BA)` is no agency for work. */
import { spells } from '../base/spells.ts';
import type { Mention, Row } from '../model.ts';
import { isAcronym } from '../spelling/acronym.ts';
import { foldWords } from '../spelling/fold.ts';

/** The words before a sign in brackets, in quotation marks or not. */
const EXPLAINED = /((?:[\p{L}\p{M}-]+\s+){0,9}[\p{L}\p{M}-]+)["”“»«'’]? \($/u;
/** As far as they are looked for, in UTF-16 code units. */
const NEAR = 160;
/** A word alone explains a sign where it may be made of several. */
const SHORTEST_COMPOUND = 8;
/** Words that begin with so many equal letters are taken for one in different forms. */
const STEM = 5;

const beginsLarge = (word: string): boolean => /^\p{Lu}/u.test(word);

/**
 * The words before a sign in brackets of which it is made: their capitals are its letters, or it is made of the letters of one long word.
 * @example
 * explanationOf('das Institut für Wald und Moor (IWM)', 32, 'IWM') // 'Institut für Wald und Moor'
 */
export function explanationOf(text: string, start: number, sign: string): string | undefined {
  const [, before = ''] = EXPLAINED.exec(text.slice(Math.max(0, start - NEAR), start)) ?? [];
  const letters = sign.replace(/[^\p{L}]/gu, '').toUpperCase();
  const words = before.split(/\s+/u);
  const from = words.findLastIndex((word, i) => beginsLarge(word) && isMade(words.slice(i), letters));
  return from < 0 ? undefined : words.slice(from).join(' ');
}

function isMade(words: readonly string[], letters: string): boolean {
  const large = words.flatMap((word) => word.split('-')).filter(beginsLarge);
  if (large.map((word) => word.charAt(0)).join('') === letters) return true;
  const [word = '', ...others] = words;
  return others.length === 0 && word.length >= SHORTEST_COMPOUND && spells(word, letters);
}

/** Whether two names have a word in common, if only its beginning. */
function haveWord(one: string, other: string): boolean {
  const folded = foldWords(other);
  return foldWords(one)
    .split(/[\s-]+/u)
    .some((word) => word.length >= STEM && folded.includes(word.slice(0, STEM)));
}

/**
 * Whether the article explains the sign of a body, which stands in brackets, by words that have nothing of the names of its row, of which
 * one is spelled out; not where somebody is named before the brackets: `Claudia Bundt (CDU)`.
 */
export function isExplainedOtherwise(
  { name, start, end }: Mention,
  { kind, label }: Row,
  mentions: readonly Mention[],
  text: string,
): boolean {
  if (kind !== 'organization' || !isAcronym(name) || text[end] !== ')') return false;
  const explanation = explanationOf(text, start, name);
  const spelled = Object.values(label).filter((own) => !isAcronym(own));
  if (explanation?.includes(name) !== false || spelled.length === 0) return false;
  if (spelled.some((own) => haveWord(explanation, own))) return false;
  const last = start - ' ('.length;
  return !mentions.some((one) => one.kind !== 'organization' && one.end <= last && last - one.end <= 1);
}

/** Between a name, which may stand in quotation marks, and its sign. */
const OPENING = /^["“”»«'’]? \($/u;

interface Listed {
  readonly mention: Mention;
  readonly row: Row | undefined;
}

/** The bodies of lists that signs stand behind in brackets, of which they are made, though lists have another one under the sign. */
export function signsOf(listed: readonly Listed[], text: string): ReadonlyMap<string, Row> {
  const signs = new Map<string, Row>();
  for (const [i, { mention, row }] of listed.entries()) {
    const sign = listed[i + 1];
    if (row?.kind !== 'organization' || sign?.row === undefined || sign.row.id === row.id) continue;
    const { name, start, end } = sign.mention;
    if (!isAcronym(name) || isAcronym(mention.name) || !spells(mention.name, name)) continue;
    if (OPENING.test(text.slice(mention.end, start)) && text[end] === ')') signs.set(name, row);
  }
  return signs;
}
