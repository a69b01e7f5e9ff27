/**
 * Runs rules through compromise's net: its parser of match statements and its matcher work on our own terms.
 * A term is made once for each distinct word, so that a sentence costs no objects; a rule is tried only where its first
 * tag stands in a sentence that has all the tags it needs.
 */

import { item } from '../base/item.ts';
import { includes, overlap, type WideBits } from '../base/wide-bits.ts';
import { firstMatch, type Term } from './compromise.ts';
import { isSpelledBehind } from './long-form.ts';
import type { SeenWord } from './part-test.ts';
import { type PreparedRule, prepareRule } from './prepare.ts';
import { patternsOf, type Rule } from './rule.ts';
import { TAGS, type TagSet, tagSet } from './tags.ts';

/** A term of compromise that the parts of patterns can look at, too. */
export type SeenTerm = Term & SeenWord;

/**
 * A word with its tags, as a rule looks at it.
 * @example
 * termOf('Bote', { names: new Set(['Role']), low: 1, high: 0 }).normal // 'bote'
 */
export const termOf = (text: string, tags: TagSet): SeenTerm => new WordTerm(text, tags);

/** A term of a word; what the matcher asks of all terms alike takes no room in each of them. */
class WordTerm implements SeenTerm {
  readonly text: string;
  readonly normal: string;
  readonly tags: ReadonlySet<string>;
  readonly low: number;
  readonly high: number;

  constructor(text: string, { names, low, high }: TagSet) {
    this.text = text;
    this.normal = text.toLowerCase();
    this.tags = names;
    this.low = low;
    this.high = high;
  }

  get machine(): null {
    return null;
  }

  get pre(): '' {
    return '';
  }

  get post(): '' {
    return '';
  }

  get implicit(): '' {
    return '';
  }
}

/** A word as rules see it: its tags, and a term that has them. */
export interface TaggedWord {
  readonly tags: TagSet;
  readonly term: SeenTerm;
}

/** A rule that matched: token offsets within the sentence, half-open. */
export interface Firing {
  readonly rule: number;
  readonly start: number;
  readonly end: number;
}

/** A match is looked for among so many words from its beginning on, so that time stays linear. */
const WINDOW = 12;

/** Rules that are compiled once and run over the tags of any sentence. */
export interface RuleNet {
  readonly rules: readonly Rule[];
  /** All firings in a sentence. */
  readonly fire: (words: readonly TaggedWord[]) => readonly Firing[];
}

/** Compiles rules. Throws a sentence where one of them cannot be compiled. */
export function compileRules(rules: readonly Rule[]): RuleNet {
  const prepared = rules.flatMap((rule, number) =>
    patternsOf(rule).map((match) => prepareRule(rule, number, match)),
  );
  const startersOf = createStarters(prepared);
  const next = new Int32Array(rules.length);
  const fire = (words: readonly TaggedWord[]): readonly Firing[] => {
    next.fill(0);
    const present = tagsOfAll(words);
    let firings: Firing[] | undefined;
    for (let i = 0; i < words.length; i += 1) {
      const starters = startersOf(item(words, i).tags);
      if (starters.length === 0) continue;
      const behind = words[i + 1]?.tags ?? NO_TAGS;
      const end = Math.min(words.length, i + WINDOW);
      let terms: readonly Term[] | undefined;
      for (const starter of starters) {
        const { number, needed, mayMatch } = starter;
        if (!mayGoOn(starter, behind) || !includes(present, needed)) continue;
        if (i < (next[number] ?? 0) || !mayMatch(words, i, end)) continue;
        terms ??= words.slice(i, end).map(({ term }) => term);
        const found = firstMatch(terms, starter.match);
        if (!found) continue;
        const firing = { rule: number, start: i + found.start, end: i + found.end };
        if (starter.spelled && !isSpelledBehind(words, i + found.start, i + found.end)) continue;
        next[number] = firing.end;
        if (isPart(firing, starter, words)) continue;
        firings ??= [];
        firings.push(firing);
      }
    }
    return firings ?? NO_FIRINGS;
  };
  return { rules, fire };
}

/** Whether a word beside the marked stretch says that it is no name by itself. */
function isPart({ start, end }: Firing, rule: PreparedRule, words: readonly TaggedWord[]): boolean {
  const [before, behind] = [words[start - 1], words[end]];
  return (
    (before !== undefined && overlap(before.tags, rule.notAfter)) ||
    (behind !== undefined && overlap(behind.tags, rule.notBefore))
  );
}

const NO_FIRINGS: readonly Firing[] = [];

const NO_TAGS = tagSet();

/** Whether the word behind the first one may be the second one of a match. */
const mayGoOn = ({ second }: PreparedRule, behind: TagSet): boolean =>
  second === NO_TAGS || overlap(second, behind);

/** The patterns whose match may begin with a word of some tags, found once for each set of tags. */
function createStarters(prepared: readonly PreparedRule[]): (tags: TagSet) => readonly PreparedRule[] {
  const known: (readonly PreparedRule[])[] = [];
  const firstOf = ({ first }: PreparedRule): number => TAGS.findIndex((tag) => first.names.has(tag));
  const inOrderOfTags = [...prepared].sort((a, b) => firstOf(a) - firstOf(b));
  return (tags) => {
    const starters = known[tags.number] ?? inOrderOfTags.filter(({ first }) => overlap(first, tags));
    known[tags.number] = starters;
    return starters;
  };
}

/** The tags that stand in a sentence. */
function tagsOfAll(words: readonly TaggedWord[]): WideBits {
  let [low, high] = [0, 0];
  for (let i = 0; i < words.length; i += 1) {
    const { tags } = item(words, i);
    low |= tags.low;
    high |= tags.high;
  }
  return { low, high };
}
