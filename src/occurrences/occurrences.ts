/**
 * Who is named where, as columns of numbers: what is counted of, whatever the selection. A *place* is a sentence that names somebody, be it somebody hidden.
 * Places stand by article, then by sentence; articles by date, then by id, those without a date last.
 */
import type { ArticleAttributes } from '../graph/attributes.ts';
import type { EntityId, Kind, RelationType, RuleId, Status } from '../model.ts';

/** An article as the graph lists it. */
export type ArticleHead = ArticleAttributes & { readonly id: string };

/** A typed, directed statement about an actor, or about two, with the sentence that says it. */
export interface Fact {
  readonly type: RelationType;
  readonly subject: EntityId;
  /** Lacks in a statement about one actor. */
  readonly object?: EntityId;
  /** What is held, or the word of kinship. */
  readonly role?: string;
  readonly status: Status;
  /** Whether somebody else says so. */
  readonly said?: true;
  /** The rule that found it. */
  readonly rule: RuleId<RelationType>;
  readonly article: string;
  readonly sentence: number;
}

/** Facts as columns, in the order of their articles, then sentences. */
export interface Facts {
  /** Types, roles and rules, by number, in code unit order. */
  readonly texts: readonly string[];
  readonly type: Uint32Array;
  readonly subject: Uint32Array;
  /** The number of the actor plus 1; 0 where there is none. */
  readonly object: Uint32Array;
  /** The number of the text plus 1; 0 where there is none. */
  readonly role: Uint32Array;
  /** The place in `STATUSES`, doubled; 1 more where somebody else says so. */
  readonly status: Uint32Array;
  readonly rule: Uint32Array;
  readonly article: Uint32Array;
  readonly sentence: Uint32Array;
}

/** `Occurrences.recurs` of a place whose sentence stands nowhere else. */
export const UNIQUE = 0;
/** `Occurrences.recurs` of a sentence that a source prints below or beside its articles; it never counts. */
export const BOILERPLATE = 1;
/** The first number of a sentence that recurs: places of one number count once. */
export const FIRST_RECURRING = 2;

/** All of a corpus that counting needs: a few integers a sentence, no text. */
export interface Occurrences {
  /** Ids, most mentioned first, then in code unit order. */
  readonly actors: readonly EntityId[];
  /** Parallel to `actors`. */
  readonly kinds: readonly Kind[];
  readonly articles: readonly ArticleHead[];
  /** Of each article the one whose version it is, by number: the earliest; itself where it is none. */
  readonly version: Uint32Array;
  /** How many sentences of each article stand in it first. */
  readonly sentences: Uint32Array;
  /** How many paragraphs each article has. */
  readonly paragraphs: Uint32Array;
  /** The places of article `i` are those from `first[i]` up to, without, `first[i + 1]`. */
  readonly first: Uint32Array;
  /** Of each place the number of its sentence in the article. */
  readonly sentence: Uint32Array;
  readonly paragraph: Uint32Array;
  /** `UNIQUE`, `BOILERPLATE`, or the number of a sentence that recurs. */
  readonly recurs: Uint32Array;
  /** The actors of place `p` are those from `named[p]` up to, without, `named[p + 1]` of `members`. */
  readonly named: Uint32Array;
  /** Numbers of distinct actors, by their first mention in the sentence. */
  readonly members: Uint32Array;
  /** Parallel to `members`: how often the sentence names the actor. */
  readonly mentions: Uint32Array;
  /** Parallel to `members`: how likely its surest mention is right, in per cent down to the next 5; 100 for what no margin decided, such as demonyms and what people added. */
  readonly confidence: Uint32Array;
  /** Parallel to `members`: as what the name of a place stands there, its place in `FACETS` plus 1; 0 for itself. */
  readonly facet: Uint32Array;
  readonly facts: Facts;
}
