/** Tokens -> sentences: half-open ranges of token indices. */

import { isDigit, isLetter, isUpper } from './characters.ts';
import type { Tokens } from './tokens.ts';

/** What a language knows about the ends of its sentences. */
export interface SentenceRules {
  /** Capitalised words before which an ordinal number keeps its full stop: `am 8. Januar`, `im 20. Jahrhundert`. */
  readonly afterOrdinal: ReadonlySet<string>;
  /** Whether `8.` is an ordinal at all in this language. */
  readonly ordinals: boolean;
  /** Words behind which a number with a full stop is an ordinal, whatever follows: `der 17. Versuch`, `im 13. Stock`. */
  readonly beforeOrdinal: ReadonlySet<string>;
  /** Abbreviations behind which a capital opens a sentence, whatever word it begins: `U.S.A`. */
  readonly enders: ReadonlySet<string>;
  /** Abbreviations that are such only before a number: `No. 3`. */
  readonly beforeNumber: ReadonlySet<string>;
  /** Words that open a sentence even behind an abbreviation: `… in the U.S. The …`. */
  readonly openers: ReadonlySet<string>;
}

/** Boundaries: sentence `s` holds the tokens `[bounds[s], bounds[s + 1])`. Empty for a text without tokens. */
export type Bounds = readonly number[];

/** Closing quotes of all languages, the opening ones of some among them, and brackets. */
const CLOSERS = new Set(['"', '“', '”', '»', '«', '’', "'", ')', ']', '‘', '›', '‹']);
const unitsOf = (characters: string): ReadonlySet<number> =>
  new Set(Array.from(characters, (character) => character.charCodeAt(0)));
const STOPS = unitsOf('.!?…');
const FULL_STOP = 46;
/** Punctuation that never opens a sentence. */
const CONTINUERS = unitsOf(',;:)]');
const OPENING = unitsOf('<([');
const CLOSING = unitsOf('>)]');
const LONGEST_SENTENCE = 400;

/**
 * Splits tokens into sentences. A blank line always ends one, a single line break unless the text is hard-wrapped.
 * @example
 * const tokens = { count: 6, starts: [0, 3, 7, 9, 12, 15], ends: [2, 7, 8, 11, 15, 16], words: [1, 1, 0, 1, 1, 0] };
 * splitSentences('Es ging. Er kam.', tokens, german) // [0, 3, 6]
 */
export function splitSentences(text: string, tokens: Tokens, rules: SentenceRules): Bounds {
  if (tokens.count === 0) return [];
  const wrapped = isHardWrapped(text);
  const bounds = [0];
  let begin = 0;
  for (let i = 1; i < tokens.count; i += 1) {
    if (endsBefore(text, tokens, i, wrapped, rules) || i - begin >= LONGEST_SENTENCE) {
      bounds.push(i);
      begin = i;
    }
  }
  bounds.push(tokens.count);
  return bounds;
}

function endsBefore(
  text: string,
  tokens: Tokens,
  i: number,
  wrapped: boolean,
  rules: SentenceRules,
): boolean {
  const breaks = lineBreaks(text, tokens.ends[i - 1] ?? 0, tokens.starts[i] ?? 0);
  if (breaks > 1 || (breaks === 1 && !wrapped)) return true;
  return endsAfterStop(text, tokens, i, rules);
}

function lineBreaks(text: string, from: number, to: number): number {
  let breaks = 0;
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) === 10) breaks += 1;
  return breaks;
}

/** Whether a full stop (with closing quotes behind it) stands before token `i` and token `i` opens a sentence. */
function endsAfterStop(text: string, tokens: Tokens, i: number, rules: SentenceRules): boolean {
  if (closes(text, tokens, i)) return false;
  let stop = i - 1;
  while (stop > i - 4 && closes(text, tokens, stop)) stop -= 1;
  const mark = text.charCodeAt((tokens.ends[stop] ?? 1) - 1);
  if (!STOPS.has(mark) || !opensSentence(text, tokens, i) || isInBrackets(text, tokens, i)) return false;
  if (mark !== FULL_STOP || stop !== i - 1) return true;
  if (tokens.words[stop] === 1) return endsWithAbbreviation(text, tokens, stop, rules);
  return !(
    stop > 0 &&
    rules.ordinals &&
    isOrdinal(text, tokens, stop) &&
    followsOrdinal(text, tokens, i, rules)
  );
}

/** Whether words and their full stop stand between brackets without a blank: `<APCI.O>`. */
function isInBrackets(text: string, { starts, ends }: Tokens, i: number): boolean {
  if (i < 3 || starts[i] !== ends[i - 1] || starts[i - 2] !== ends[i - 3]) return false;
  return OPENING.has(text.charCodeAt(starts[i - 3] ?? 0)) && CLOSING.has(text.charCodeAt(ends[i] ?? 0));
}

/** Whether a token is a quote or bracket that belongs to what stands before it. */
function closes(text: string, tokens: Tokens, i: number): boolean {
  return i > 0 && tokens.starts[i] === tokens.ends[i - 1] && CLOSERS.has(tokenText(text, tokens, i));
}

/** An abbreviation ends a sentence only before a word that opens one. */
function endsWithAbbreviation(text: string, tokens: Tokens, stop: number, rules: SentenceRules): boolean {
  const next = tokenText(text, tokens, stop + 1);
  const abbreviation = tokenText(text, tokens, stop).slice(0, -1);
  if (rules.openers.has(next)) return true;
  if (rules.enders.has(abbreviation)) return isUpper(next.charCodeAt(0));
  return rules.beforeNumber.has(abbreviation) && !isDigit(next.charCodeAt(0));
}

function opensSentence(text: string, tokens: Tokens, i: number): boolean {
  const unit = text.charCodeAt(tokens.starts[i] ?? 0);
  return isLetter(unit) ? isUpper(unit) : !CONTINUERS.has(unit);
}

function isOrdinal(text: string, tokens: Tokens, stop: number): boolean {
  if (tokens.ends[stop - 1] !== tokens.starts[stop]) return false;
  return /^(?:\d{1,3}|\d{1,2}\.\d{1,2}|[IVXL]{1,5})$/.test(tokenText(text, tokens, stop - 1));
}

function followsOrdinal(text: string, tokens: Tokens, i: number, rules: SentenceRules): boolean {
  const word = tokenText(text, tokens, i);
  if (rules.afterOrdinal.has(word) || !/^\p{Lu}/u.test(word)) return true;
  if (/^[IVXL]+$/.test(tokenText(text, tokens, i - 2))) return true;
  return i > 2 && rules.beforeOrdinal.has(tokenText(text, tokens, i - 3)) && !rules.openers.has(word);
}

/**
 * Whether single line breaks are those of a narrow column, and end nothing: lines of such a text often go on in lower case.
 * @example
 * isHardWrapped('Sie kam\nam Abend\nnach Hause\nund blieb.') // true
 * isHardWrapped('Überschrift\nSie kam am Abend.') // false
 */
export function isHardWrapped(text: string): boolean {
  let breaks = 0;
  let continued = 0;
  const sample = text.length > 20_000 ? text.slice(0, 20_000) : text;
  for (let at = sample.indexOf('\n'); at !== -1; at = sample.indexOf('\n', at + 1)) {
    const next = sample.charCodeAt(at + 1);
    if (next === 10 || Number.isNaN(next)) continue;
    breaks += 1;
    if (isLetter(next) && !isUpper(next)) continued += 1;
  }
  return breaks >= 3 && continued * 4 > breaks;
}

const tokenText = (text: string, tokens: Tokens, i: number): string =>
  text.slice(tokens.starts[i], tokens.ends[i]);
