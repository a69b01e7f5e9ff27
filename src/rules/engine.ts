/**
 * Runs rules through compromise's net: its parser of match statements and its matcher work on our own terms.
 * A term is made once for each distinct word, so that a sentence costs no objects; a rule is tried only where its first
 * tag stands in a sentence that has all the tags it needs.
 */

import nlp from 'compromise/one';
import { lookAhead, type Part } from './look-ahead.ts';
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

/** A word as rules see it: its tags as bits, and the same as a term. */
export interface Word {
  readonly tags: number;
  readonly term: Term;
}

/** A rule that matched: token offsets within the sentence, half-open. */
export interface Firing {
  readonly rule: number;
  readonly start: number;
  readonly end: number;
}

type Reg = Part & { start?: boolean };

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
  /** Whether the rule may match among the words from a place to another. */
  readonly mayMatch: (words: readonly Word[], from: number, to: number) => boolean;
  /** Bits of all tags that must be there. */
  readonly needed: number;
}

interface Pointers {
  readonly ptrs: readonly (readonly [number, number, number])[];
}

interface Internals {
  readonly one: { readonly match: (terms: readonly (readonly Term[])[], match: NetMatch) => Pointers };
}

/** A match is looked for among so many words from its beginning on, so that time stays linear. */
const WINDOW = 12;

/** Rules ready to run. */
export interface RuleNet {
  readonly rules: readonly Rule[];
  /** All firings in a sentence. */
  readonly fire: (words: readonly Word[]) => readonly Firing[];
}

/** Compiles rules. Throws when a rule does not begin with a tag or has no `[<name>…]`. */
export function compileRules(rules: readonly Rule[]): RuleNet {
  const { match } = (nlp as unknown as { methods: () => Internals }).methods().one;
  const prepared = rules.map(prepare);
  const beginnings = prepared.reduce((bits, { first }) => bits | first, 0);
  const byBeginning = Array.from({ length: 32 }, (_, bit) =>
    prepared.filter(({ first }) => first === 1 << bit),
  );
  const next = new Int32Array(prepared.length);
  const fire = (words: readonly Word[]): readonly Firing[] => {
    next.fill(0);
    const present = tagsOfAll(words);
    let firings: Firing[] | undefined;
    for (let i = 0; i < words.length; i += 1) {
      const here = (words[i] as Word).tags;
      if ((here & beginnings) === 0) continue;
      const end = Math.min(words.length, i + WINDOW);
      let terms: readonly Term[] | undefined;
      for (let open = here & beginnings; open !== 0; open &= open - 1) {
        for (const candidate of byBeginning[31 - Math.clz32(open & -open)] as readonly Prepared[]) {
          const { net, needed, number, mayMatch } = candidate;
          if ((present & needed) !== needed || i < (next[number] as number) || !mayMatch(words, i, end))
            continue;
          terms ??= words.slice(i, end).map(({ term }) => term);
          const found = match([terms], net).ptrs[0];
          if (!found) continue;
          firings ??= [];
          firings.push({ rule: number, start: i + found[1], end: i + found[2] });
          next[number] = i + found[2];
        }
      }
    }
    return firings ?? NO_FIRINGS;
  };
  return { rules, fire };
}

const NO_FIRINGS: readonly Firing[] = [];

/** The tags that stand in a sentence. */
function tagsOfAll(words: readonly Word[]): number {
  let all = 0;
  for (let i = 0; i < words.length; i += 1) all |= (words[i] as Word).tags;
  return all;
}

function prepare(rule: Rule, number: number): Prepared {
  const definition = { match: rule.match };
  (nlp as unknown as { buildNet: (matches: object[]) => unknown }).buildNet([definition]);
  const parsed = definition as unknown as Pick<NetMatch, 'regs' | 'needs'>;
  const [first] = parsed.regs;
  if (!first?.tag || first.optional || first.negative)
    throw new Error(`rule ${rule.id}: a match begins with a tag that must be there`);
  if (!rule.match.includes('[<name>')) throw new Error(`rule ${rule.id}: the match marks no [<name>…]`);
  first.start = true;
  const needed = parsed.needs
    .filter((need) => need.startsWith('#'))
    .reduce((bits, need) => bits | tagBit(need.slice(1)), 0);
  return {
    net: { ...parsed, group: 'name' },
    number,
    first: tagBit(first.tag),
    mayMatch: lookAhead(parsed.regs),
    needed,
  };
}
