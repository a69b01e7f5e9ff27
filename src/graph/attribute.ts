/** What an attribute of the graph is. The types of all that has attributes follow from lists of them. */
import type { Entity, EntityId, InWords, Kind, RelationType, Status } from '../model.ts';

/** Statements of one type, role and status, counted: what an actor or a link has of them. */
export interface Related {
  readonly type: RelationType;
  /** The id of whom it is said; of a link, the other end is its object. */
  readonly from: EntityId;
  /** What is held, or the word of kinship. */
  readonly role?: string;
  readonly status: Status;
  /** How many sentences say so, in how many articles and sources; copies count once. */
  readonly statements: number;
  readonly articles: number;
  readonly sources: number;
  /** In how many of the sentences somebody else says so. */
  readonly said?: number;
  readonly first?: string;
  readonly last?: string;
  /** The rules that found it. */
  readonly rules: readonly string[];
  readonly where: readonly (readonly [article: string, sentence: number])[];
}

/** The types of attributes, with their values. */
export interface Values {
  readonly string: string;
  readonly integer: number;
  readonly double: number;
  readonly boolean: boolean;
  readonly kind: Kind;
  readonly names: Entity['names'];
  readonly reasons: readonly (readonly [reason: string, weight: number])[];
  /** Articles by month: `2020-01`; those without a month are not among them. */
  readonly months: readonly (readonly [month: string, articles: number])[];
  /** What articles state of an actor, or of the two ends of a link. */
  readonly relations: readonly Related[];
  readonly sentences: readonly (readonly [article: string, sentence: number])[];
}

interface Described {
  /** Its name in graph.json and in every export. */
  readonly id: string;
  /** Not all have it. */
  readonly optional?: true;
  /** It is a weight of links, which a file in `connect/weights` gives under this id. */
  readonly weight?: true;
  /** The id of the measure that adds it, a file in `measure/measures`. */
  readonly measure?: string;
  /** What readers call it. */
  readonly title?: InWords;
  /** It is a column of the page’s tables. */
  readonly column?: true;
  /** Sizes and colours of the picture may show it, as what this says it is. */
  readonly look?: 'amount' | 'day' | 'group' | 'statements';
  /** What it tells, for those who wonder. */
  readonly hint?: InWords;
}

/** An attribute that is one value, with its words for readers and its name in exports. */
export interface Single extends Described {
  readonly type: keyof Values;
}

/** Objects with attributes of their own: a list of them, or a record by id. */
export interface Nested extends Described {
  readonly type: 'list' | 'record';
  readonly of: readonly Single[];
}

/** One value, or a list or table of things with attributes of their own. */
export type Attribute = Single | Nested;
/** A list of attributes, in the order in which files have them. */
export type Attributes = readonly Attribute[];

/** The type of the values of an attribute. */
export type ValueOf<A extends Attribute> = A extends {
  readonly type: 'list';
  readonly of: infer L extends Attributes;
}
  ? readonly Having<L>[]
  : A extends { readonly type: 'record'; readonly of: infer L extends Attributes }
    ? Readonly<Record<string, Having<L>>>
    : A extends Single
      ? Values[A['type']]
      : never;

/** What may be missing: the optional, and before it is measured what measures add. */
type Lacking = { readonly optional: true } | { readonly measure: string };

/** What has the attributes of a list. */
export type Having<L extends Attributes> = {
  readonly [A in Exclude<L[number], Lacking> as A['id']]: ValueOf<A>;
} & {
  readonly [A in Extract<L[number], Lacking> as A['id']]?: ValueOf<A>;
};
