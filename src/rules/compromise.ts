/** What of compromise the rules use: the parser and the matcher of its match language, which its types do not name. */

import nlp from 'compromise/one';

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

/** A part of a match statement, which may speak of tags. */
export interface MatchPart<T extends string = string> {
  readonly tag?: T;
  readonly word?: string;
  readonly fastOr?: ReadonlySet<string>;
  readonly regex?: RegExp;
  readonly choices?: readonly (readonly MatchPart<T>[])[];
  /** Whether all choices must be true of one word, or one of them. */
  readonly operator?: 'and' | 'or';
  readonly greedy?: boolean;
  readonly optional?: boolean;
  /** How often it stands there: `{2,3}`. */
  readonly min?: number;
  readonly max?: number;
  /** The name of its group. */
  readonly group?: string;
  readonly groupStart?: boolean;
  /** Whether it is a dot, true of every word. */
  readonly anything?: boolean;
  readonly negative?: boolean;
  readonly start?: boolean;
}

/** A match statement, parsed. */
export interface ParsedMatch {
  readonly regs: readonly MatchPart[];
  /** Tags (`#Role`) and words that must be there. */
  readonly needs: readonly string[];
}

/** A match statement as the matcher takes it; it gives where the group stands. */
export interface Match extends ParsedMatch {
  readonly group: string;
}

interface Found {
  readonly ptrs: readonly (readonly [sentence: number, start: number, end: number])[];
}

interface Internals {
  readonly buildNet: (statements: readonly object[]) => unknown;
  readonly methods: () => {
    readonly one: { readonly match: (sentences: readonly (readonly Term[])[], match: Match) => Found };
  };
}

const internals = nlp as unknown as Internals;
const matcher = internals.methods().one;

/**
 * Takes a match statement of compromise apart, as it does itself when it builds a net. Throws what compromise throws.
 * @example
 * parseMatch('#Role [<name>#NameStart]').needs // ['#Role', '#NameStart']
 */
export function parseMatch(match: string): ParsedMatch {
  const statement: { readonly match: string } & Partial<ParsedMatch> = { match };
  internals.buildNet([statement]);
  return { regs: statement.regs ?? [], needs: statement.needs ?? [] };
}

/**
 * Where the group of a match stands among terms: the first place, half-open.
 * @example
 * const plain = { machine: null, pre: '', post: '', implicit: '' };
 * const term = (text, ...tags) => ({ ...plain, text, normal: text.toLowerCase(), tags: new Set(tags) });
 * firstMatch([term('der'), term('Emil', 'Capital')], { ...parseMatch('[<name>#Capital]'), group: 'name' }) // { start: 1, end: 2 }
 */
export function firstMatch(
  terms: readonly Term[],
  match: Match,
): { readonly start: number; readonly end: number } | undefined {
  const [found] = matcher.match([terms], match).ptrs;
  return found && { start: found[1], end: found[2] };
}
