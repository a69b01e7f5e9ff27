/**
 * Article text -> tokens with exact offsets.
 * A hyphen compound is one token (`NATO-Generalsekretär`), a slash separates (`Amman/Jordanien`), an abbreviation keeps
 * its full stop (`Dr.`, `U.S.`, `J.`), an apostrophe and the possessive ending of the language are a token of their own (`Trump`, `'s`).
 */

import { grown } from '../base/grown.ts';
import { isDigit, isLetter, isSpace, isUpper, isWordUnit } from './characters.ts';

/** Tokens as parallel columns; `starts[i]` and `ends[i]` are half-open UTF-16 offsets. */
export interface Tokens {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 where the token is a word or number, 0 for punctuation and symbols. */
  readonly words: Uint8Array;
}

/** What an apostrophe between two letters does: it joins them in one word (`O'Brien`), closes a word (`l'`, `Iran`) or parts two (`Ankara`, `'`, `da`). */
export type Apostrophe = 'joins' | 'closes' | 'parts';

/** What a language knows about its words. */
export interface TokenRules {
  /** Words that keep their full stop, without it: `Dr`, `usw`. */
  readonly abbreviations: ReadonlySet<string>;
  /** What an apostrophe does behind the beginning of a word. */
  readonly apostropheAfter: (beginning: string) => Apostrophe;
  /** What behind an apostrophe says to whom something belongs, a small letter each: `s` for *Trump's*. */
  readonly possessives: ReadonlySet<string>;
}

const DOT = 46;
const HYPHEN = 45;
const AMPERSAND = 38;
const isHyphen = (unit: number): boolean => unit === HYPHEN || unit === 0x2010 || unit === 0x2011;
const isApostrophe = (unit: number): boolean =>
  unit === 39 || unit === 0x2019 || unit === 0x02bc || unit === 0x60;
const SOFT_HYPHEN = 0xad;
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"„“]+|[\w.+-]+@[\w-]+\.[\w.]+/y;
const LONGEST_WORD = 200;
/** Endings of addresses that are written in running text: `Booking.com`. */
const DOMAINS = ['com', 'de', 'at', 'ch', 'org', 'net', 'eu', 'io', 'tv', 'fm', 'co', 'ai', 'uk', 'di'];
const DOMAIN = new RegExp(`^(?:${DOMAINS.join('|')})(?!\\p{L})`, 'u');

/**
 * Splits a text into tokens. Linear in the text.
 * @example
 * tokenize('Er kam am 8. Mai.', german).count // 7
 */
export function tokenize(text: string, rules: TokenRules): Tokens {
  const columns = new Columns(Math.max(16, text.length >> 2));
  const length = text.length;
  let at = 0;
  while (at < length) {
    const unit = text.charCodeAt(at);
    if (isSpace(unit)) {
      at += 1;
    } else if (isWordUnit(unit)) {
      const end = endOfAddress(text, at) ?? endOfWord(text, at, rules);
      const possessive = possessiveLength(text, at, end, rules);
      columns.add(at, end - possessive, 1);
      if (possessive > 0) columns.add(end - possessive, end, 1);
      at = end;
    } else {
      const end = at + symbolLength(text, at);
      columns.add(at, end, 0);
      at = end;
    }
  }
  return columns.finish();
}

function symbolLength(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  return unit >= 0xd800 && unit < 0xdc00 && next >= 0xdc00 && next < 0xe000 ? 2 : 1;
}

function endOfAddress(text: string, at: number): number | undefined {
  const unit = text.charCodeAt(at) | 32;
  if (unit !== 104 && unit !== 119) return undefined;
  if (!text.startsWith('http', at) && !text.startsWith('www.', at)) return undefined;
  ADDRESS.lastIndex = at;
  return ADDRESS.test(text) ? ADDRESS.lastIndex : undefined;
}

function endOfWord(text: string, start: number, rules: TokenRules): number {
  const limit = Math.min(text.length, start + LONGEST_WORD);
  let at = start + 1;
  for (; at < limit; at += 1) {
    const unit = text.charCodeAt(at);
    if (isWordUnit(unit)) continue;
    const next = at + 1 < limit ? text.charCodeAt(at + 1) : 0;
    if (!joins(text, start, at, unit, next) && !joinsAbbreviation(text, start, at, rules)) break;
    if (!isApostrophe(unit)) continue;
    const apostrophe = rules.apostropheAfter(text.slice(start, at));
    if (apostrophe !== 'joins') return apostrophe === 'closes' ? at + 1 : at;
  }
  if (at > start + 1 && isHyphen(text.charCodeAt(at - 1))) return at;
  if (text.charCodeAt(at) === DOT && keepsDot(text, start, at, rules)) return at + 1;
  return at;
}

/** Whether a unit that is not part of words stands inside the word. */
function joins(text: string, start: number, at: number, unit: number, next: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (isHyphen(unit))
    return (
      isWordUnit(next) ||
      (isLetter(before) && !isHyphen(next) && endsEllipsis(text, at + 1) && !followsDash(text, start))
    );
  if (isApostrophe(unit)) return isLetter(before) && isLetter(next);
  if (unit === AMPERSAND) return isUpper(before) && isUpper(next);
  if (unit === DOT) return joinsAtDot(text, start, at, before, next);
  if (unit === 44 || unit === 58) return isDigit(before) && isDigit(next) && isDigit(text.charCodeAt(start));
  return unit === SOFT_HYPHEN;
}

/** `Min.-Präs.`, `Ph.D.`: the full stop of an abbreviation before a hyphen, or before one more letter with a full stop. */
function joinsAbbreviation(text: string, start: number, at: number, { abbreviations }: TokenRules): boolean {
  if (text.charCodeAt(at) !== DOT) return false;
  const [next, second] = [text.charCodeAt(at + 1), text.charCodeAt(at + 2)];
  const goesOn = isHyphen(next) ? isLetter(second) : isUpper(next) && second === DOT;
  return goesOn && abbreviations.has(text.slice(start, at));
}

/** `Süd- und Nordkorea`: the hyphen stays with a word that waits for its completion. */
function endsEllipsis(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return isSpace(unit) || unit === 44 || unit === 47;
}

const LONGEST_INSERTION = 80;

/** `-zuerst in Indien- breitet`: whether a hyphen before a word nearby stands for a dash, so that the next one closes what it opens. */
function followsDash(text: string, start: number): boolean {
  for (let at = start - 1; at > 0 && at > start - LONGEST_INSERTION; at -= 1) {
    if (text.charCodeAt(at) !== HYPHEN) continue;
    if (isSpace(text.charCodeAt(at + 1))) return false;
    if (isSpace(text.charCodeAt(at - 1))) return isLetter(text.charCodeAt(at + 1));
  }
  return false;
}

/** `1.000`, `U.S.A`, `z.B.`, `H.-P.`, `Booking.com`, but not a full stop without a blank: `Irak.Der`. */
function joinsAtDot(text: string, start: number, at: number, before: number, next: number): boolean {
  if (isDigit(before)) return isDigit(next) && isDigit(text.charCodeAt(start));
  const single = isLetter(before) && (at === start + 1 || !isWordUnit(text.charCodeAt(at - 2)));
  if (single && isHyphen(next)) return isLetter(text.charCodeAt(at + 2));
  if (!isLetter(before) || !isLetter(next)) return false;
  if (single && text.charCodeAt(at + 2) === DOT) return true;
  if (single && isUpper(before)) return isUpper(next);
  return !isUpper(next) && at - start >= 3 && DOMAIN.test(text.slice(at + 1, at + 6));
}

function keepsDot(text: string, start: number, at: number, { abbreviations }: TokenRules): boolean {
  const length = at - start;
  if (length > 12) return false;
  const before = length === 1 ? HYPHEN : text.charCodeAt(at - 2);
  if (isHyphen(before) && isUpper(text.charCodeAt(at - 1)) && goesOnAfterDot(text, at + 1)) return true;
  if (length === 1 && isOneOfLetters(text, start)) return true;
  return before === DOT || abbreviations.has(text.slice(start, at));
}

/** `u. a.`, `i. e.`, `z. B.`: whether a letter with a full stop has another one beside it, of which the first is small. */
function isOneOfLetters(text: string, at: number): boolean {
  const isLetterWithStop = (place: number): boolean =>
    isLetter(text.charCodeAt(place)) &&
    text.charCodeAt(place + 1) === DOT &&
    !isWordUnit(text.charCodeAt(place - 1));
  const isSmall = (place: number): boolean => !isUpper(text.charCodeAt(place));
  const isPair = (place: number): boolean =>
    isLetterWithStop(place) &&
    isSmall(place) &&
    isSpace(text.charCodeAt(place + 2)) &&
    isLetterWithStop(place + 3);
  return isPair(at) || isPair(at - 3);
}

const COMMA = 44;

/** An initial is followed by another initial, a name or, as the last part of one, by what goes on in the sentence: `Kevin M. schwieg`. */
function goesOnAfterDot(text: string, at: number): boolean {
  const next = text.charCodeAt(at);
  if (isUpper(next) || isHyphen(next) || next === COMMA) return true;
  return isSpace(next) && isLetter(text.charCodeAt(at + 1)) && next !== 10;
}

const possessiveLength = (text: string, start: number, end: number, rules: TokenRules): number =>
  end - start > 2 && isPossessive(text, end, rules) ? 2 : 0;

/**
 * Whether an apostrophe and a possessive letter of a language stand before a place of a text: `'s`.
 * @example
 * const possessives = new Set(['s']);
 * isPossessive("Wondra's", 8, { possessives }) // true
 * isPossessive('Wondras', 7, { possessives }) // false
 */
export const isPossessive = (
  text: string,
  end: number,
  { possessives }: Pick<TokenRules, 'possessives'>,
): boolean => isApostrophe(text.charCodeAt(end - 2)) && possessives.has(text.charAt(end - 1).toLowerCase());

/** Growing columns of offsets. */
class Columns {
  private count = 0;
  private starts: Int32Array;
  private ends: Int32Array;
  private words: Uint8Array;

  constructor(capacity: number) {
    this.starts = new Int32Array(capacity);
    this.ends = new Int32Array(capacity);
    this.words = new Uint8Array(capacity);
  }

  add(start: number, end: number, word: number): void {
    if (this.count === this.starts.length) this.grow();
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.words[this.count] = word;
    this.count += 1;
  }

  finish(): Tokens {
    const { count, starts, ends, words } = this;
    return {
      count,
      starts: starts.subarray(0, count),
      ends: ends.subarray(0, count),
      words: words.subarray(0, count),
    };
  }

  private grow(): void {
    const capacity = this.starts.length * 2;
    this.starts = grown(this.starts, new Int32Array(capacity));
    this.ends = grown(this.ends, new Int32Array(capacity));
    this.words = grown(this.words, new Uint8Array(capacity));
  }
}
