/**
 * Runs rules through compromise's net: its parser of match statements and its matcher work on our own terms.
 * A term is made once for each distinct word, so that a sentence costs no objects; a rule is tried only where its first
 * tag stands in a sentence that has all the tags it needs.
 */

import nlp from 'compromise/one';
import type { Rule } from './rule.ts';
import { tagBit, tagsOf } from './tags.ts';

/** A compromise term as its matcher reads it. Shared by all tokens with the same text. */
export interface Term {
  readonly text: string;
  readonly normal: string;
  readonly machine: null;
  readonly pre: '';
  readonly post: '';
  readonly implicit: '';
  readonly tags: ReadonlySet<string>;
}

export const termOf = (text: string, tagBits: number): Term => ({
  text,
  normal: text.toLowerCase(),
  machine: null,
  pre: '',
  post: '',
  implicit: '',
  tags: tagsOf(tagBits),
});

/** A rule that matched: token offsets within the sentence, half-open. */
export interface Firing {
  readonly rule: number;
  readonly start: number;
  readonly end: number;
}

interface Reg {
  readonly tag?: string;
  readonly greedy?: boolean;
  readonly optional?: boolean;
  readonly negative?: boolean;
  start?: boolean;
}

interface NetMatch {
  readonly regs: readonly Reg[];
  readonly needs: readonly string[];
  readonly group: string;
}

interface Prepared {
  readonly net: NetMatch;
  readonly number: number;
  /** Bit of the tag with which the match begins. */
  readonly first: number;
  /** Whether that tag repeats. */
  readonly repeats: boolean;
  /** Bit of the tag that must come next; 0 where the match leaves that open. */
  readonly second: number;
  /** Bits of all tags that must be there. */
  readonly needed: number;
}

interface Pointers {
  readonly ptrs: readonly (readonly [number, number, number])[];
}

interface Internals {
  readonly one: { readonly match: (terms: readonly (readonly Term[])[], match: NetMatch) => Pointers };
}

const WINDOW = 12;

/** Rules ready to run. */
export interface RuleNet {
  readonly rules: readonly Rule[];
  /** All firings in a sentence. `bits` are the tag bits of the terms. */
  readonly fire: (terms: readonly Term[], bits: Int32Array, count: number) => readonly Firing[];
}

/** Compiles rules. Throws when a rule does not begin with a tag or has no `[<name>…]`. */
export function compileRules(rules: readonly Rule[]): RuleNet {
  const { match } = (nlp as unknown as { methods: () => Internals }).methods().one;
  const prepared = rules.map((rule, number) => prepare(rule, number));
  const next = new Int32Array(prepared.length);
  const fire = (terms: readonly Term[], bits: Int32Array, count: number): readonly Firing[] => {
    const ahead = windowBits(bits, count);
    next.fill(0);
    let firings: Firing[] | undefined;
    for (let i = 0; i < count; i += 1) {
      const here = bits[i] as number;
      const window = ahead[i] as number;
      for (let p = 0; p < prepared.length; p += 1) {
        const { net, first, needed, number } = prepared[p] as Prepared;
        if (
          (here & first) === 0 ||
          (window & needed) !== needed ||
          i < (next[number] as number) ||
          !goesOn(prepared[p] as Prepared, bits, i, count)
        )
          continue;
        const found = match([terms.slice(i, Math.min(count, i + WINDOW))], net).ptrs[0];
        if (!found) continue;
        firings ??= [];
        firings.push({ rule: number, start: i + found[1], end: i + found[2] });
        next[number] = i + found[2];
      }
    }
    return firings ?? NO_FIRINGS;
  };
  return { rules, fire };
}

/** A cheap look ahead: whether the second tag of a rule follows the first, or one of its repetitions. */
function goesOn(
  { first, repeats, second }: Prepared,
  bits: Int32Array,
  from: number,
  count: number,
): boolean {
  if (second === 0) return true;
  for (let i = from + 1; i < count; i += 1) {
    if (((bits[i] as number) & second) !== 0) return true;
    if (!repeats || ((bits[i] as number) & first) === 0) return false;
  }
  return false;
}

const NO_FIRINGS: readonly Firing[] = [];

/** Reused from sentence to sentence. */
let windows = new Int32Array(512);

/** For each term, the tags that stand in the window that begins with it. */
function windowBits(bits: Int32Array, count: number): Int32Array {
  if (windows.length < count) windows = new Int32Array(count * 2);
  const ahead = windows;
  for (let i = 0; i < count; i += 1) {
    let all = 0;
    for (let j = Math.min(count, i + WINDOW) - 1; j >= i; j -= 1) all |= bits[j] as number;
    ahead[i] = all;
  }
  return ahead;
}

function prepare(rule: Rule, number: number): Prepared {
  const definition = { match: rule.match };
  (nlp as unknown as { buildNet: (matches: object[]) => unknown }).buildNet([definition]);
  const parsed = definition as unknown as Pick<NetMatch, 'regs' | 'needs'>;
  const [first] = parsed.regs;
  if (!first?.tag || first.optional || first.negative)
    throw new Error(`rule ${rule.id}: a match begins with a tag that must be there`);
  if (!rule.match.includes('[<name>')) throw new Error(`rule ${rule.id}: the match marks no [<name>…]`);
  const [, following] = parsed.regs;
  const second = following?.tag && !following.optional && !following.negative ? tagBit(following.tag) : 0;
  first.start = true;
  const needed = parsed.needs
    .filter((need) => need.startsWith('#'))
    .reduce((bits, need) => bits | tagBit(need.slice(1)), 0);
  return {
    net: { ...parsed, group: 'name' },
    number,
    first: tagBit(first.tag),
    repeats: first.greedy === true,
    second,
    needed,
  };
}
