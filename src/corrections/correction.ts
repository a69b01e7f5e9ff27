/** What somebody may decide about the actors of a corpus, as the file of corrections says it. */
import type { Kind, RelationType } from '../model.ts';
import type { Reference } from './reference.ts';
import type { Scope } from './scope.ts';

/** What every correction says besides its content: where it stands, in which articles it holds, and why. */
export interface Said {
  /** Its place in the file, which is its name among the reasons: `corrections.yaml:12`. */
  readonly at: string;
  /** The articles that it is about; all where it is missing. */
  readonly in?: Scope;
  /** Why, in the words of whoever wrote it. */
  readonly note?: string;
}

/** The content of `same`: the names are those of one actor. */
export interface Same {
  readonly verb: 'same';
  readonly actors: readonly Reference[];
}
/** No two of the names are one actor. */
export interface Distinct {
  readonly verb: 'distinct';
  readonly actors: readonly Reference[];
}
/** The actor is shown under another name. */
export interface Rename {
  readonly verb: 'rename';
  readonly actor: Reference;
  readonly to: string;
}
/** The name is one of another kind. */
export interface Retype {
  readonly verb: 'retype';
  readonly actor: Reference;
  readonly to: Kind;
}
/** The content of `ignore`: what is called so is no name. */
export interface Ignore {
  readonly verb: 'ignore';
  readonly actors: readonly Reference[];
}
/** The actor is right as it is. */
export interface Keep {
  readonly verb: 'keep';
  readonly actors: readonly Reference[];
}
/** The content of `add`: a name that the lists lack, with its kind and what else it is called. */
export interface Add {
  readonly verb: 'add';
  readonly name: string;
  readonly kind: Kind;
  /** Further names of the same actor. */
  readonly also: readonly string[];
}

/** What articles seem to state of an actor, or of two, is not so. */
export interface Wrong {
  readonly verb: 'wrong';
  readonly relation: RelationType;
  /** Of whom it is stated, and the other end where there are two. */
  readonly actors: readonly Reference[];
  /** Only where this is held; missing: whatever is held. */
  readonly role?: string;
}

/** What a correction says, wherever it stands. */
export type Content = Same | Distinct | Rename | Retype | Ignore | Keep | Add | Wrong;
/** The name of a verb, as a file writes it: `merge`, `split`, `wrong`, … */
export type VerbId = Content['verb'];
/** A correction with one verb. */
export type Of<V extends VerbId> = Extract<Content, { readonly verb: V }>;

/** One decision of somebody: what it is, and where in the file it stands. */
export type Correction = Content & Said;

/** Whether a content is of a verb. */
export const isOf = <V extends VerbId, C extends Content>(content: C, verb: V): content is C & Of<V> =>
  content.verb === verb;

/** The corrections of a verb, in the order of the file. */
export const ofVerb = <V extends VerbId>(
  corrections: readonly Correction[],
  verb: V,
): readonly (Of<V> & Said)[] => corrections.filter((correction) => isOf(correction, verb));
