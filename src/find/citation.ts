/** The citation form of a name: as it is listed, or in the nominative as far as list or article speak for one. */

import { item } from '../base/item.ts';
import type { Language } from '../languages/language.ts';
import { type Label, labelIn, type Span } from '../model.ts';
import type { Candidate } from './candidates/index.ts';
import { ownsNothing } from './owners.ts';
import { has, N } from './profile/classes.ts';
import type { Profile } from './profile/profile.ts';
import { contextCode, symbolCode } from './profile/symbols.ts';

const COMMA = contextCode('comma');
const GENERATION = symbolCode('generation');

/** What a citation form is made with. */
export interface Citing {
  readonly profiles: readonly Profile[];
  /** Whether a blank stands before a word of the sentence. */
  readonly isApart: (word: number) => boolean;
  readonly language: Language;
  /** Whether it is somebody's name. */
  readonly isPerson: boolean;
  /** What a list calls the actor, where it knows him. */
  readonly listed: Label | undefined;
  /** The capitalised words of the article. */
  readonly words: () => ReadonlySet<string>;
}

/** Where the comma of an inverted name stands among its words: *Wondra, Clara*; -1 in names as they are spoken, also before *Jr.* */
function inversionAt({ whole }: Candidate, words: readonly Profile[]): number {
  const comma = whole ? words.findIndex(({ context }) => context === COMMA) : -1;
  return words.at(-1)?.symbol === GENERATION ? -1 : comma;
}

/** The name in the nominative, first name first: as listed, or without a genitive that the article itself speaks for. */
export function citation(candidate: Candidate, citing: Citing): string {
  const { start, end, list } = candidate;
  const { profiles, listed, isApart, language } = citing;
  const words = profiles.slice(start, end);
  const comma = inversionAt(candidate, words);
  if (comma > 0) return [...words.slice(comma + 1), ...words.slice(0, comma)].map(usualSpelling).join(' ');
  const last = item(words, words.length - 1);
  const base = list ? last.base : baseOf(last, candidate, citing);
  if (words.length === 1) return base;
  const name = [...words.slice(0, -1).map(usualSpelling), base]
    .map((word, i) => (i > 0 && isApart(start + i) ? ` ${word}` : word))
    .join('');
  const known = list && listed && labelIn(listed, language.code);
  return known && known !== name && isInflected(known, name) ? known : name;
}

/** The last word of a name that no list has, without a genitive that lists or the article speak for, and what stands beside it not against. */
function baseOf({ text, base, names }: Profile, span: Span, citing: Citing): string {
  const { language, words, profiles, isPerson } = citing;
  const stem = language.wordForms.withoutEnding(text);
  if (stem === text || (base !== text && base !== stem)) return base;
  const isWhole = base === text && has(names, N.surname);
  const isElsewhere = !isWhole && words().has(stem);
  const isFull = isPerson && span.end - span.start > 1;
  if (isFull && !isElsewhere && ownsNothing(profiles, span)) return text;
  return base !== text || words().has(stem) ? stem : text;
}

/** A word in capitals as it is usually printed: `ANGELA` -> `Angela`. */
const usualSpelling = ({ text, base }: Profile): string => (base.toUpperCase() === text ? base : text);

const LONGEST_ENDING = 2;
const SHORTEST_STEM = 2;

/** Whether a form differs from a listed name only in the endings of its words: `Islamischen Staates` and `Islamischer Staat`. */
function isInflected(listed: string, form: string): boolean {
  if (listed[0] !== form[0] || !listed.includes(' ')) return false;
  const words = listed.split(' ');
  const others = form.split(' ');
  return words.length === others.length && words.every((word, i) => sharesStem(word, others[i] ?? ''));
}

/** Whether two words are one but for their endings, so no short form of a given name: `Rudy` and `Rudolph`. */
function sharesStem(word: string, other: string): boolean {
  const stem = Math.max(SHORTEST_STEM, word.length - LONGEST_ENDING, other.length - LONGEST_ENDING);
  return Math.min(word.length, other.length) >= stem && other.startsWith(word.slice(0, stem));
}
