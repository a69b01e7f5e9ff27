/** What somebody may decide about the actors of a corpus, as the file of corrections says it. */
import type { Scope } from './scope.ts';
import type { Content, VerbId } from './verbs/index.ts';

export type { Content, VerbId } from './verbs/index.ts';

/** What every correction says besides its content: where it stands, in which articles it holds, and why. */
export interface Said {
  /** Its place in the file, which is its name among the reasons: `corrections.yaml:12`. */
  readonly at: string;
  /** The articles that it is about; all where it is missing. */
  readonly in?: Scope;
  /** Why, in the words of whoever wrote it. */
  readonly note?: string;
}

/** The content of a correction with one verb. */
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
