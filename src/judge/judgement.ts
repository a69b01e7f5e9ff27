/** What somebody has judged: a stand-off note about places of articles, which holds as long as their texts do. */
import type { Kind, Span } from '../model.ts';

/** A name in an article, by the hash of the text: another text makes the judgement void. */
export interface Place extends Span {
  /** The id of an article. */
  readonly article: string;
  /** The hash of its text. */
  readonly hash: string;
  /** What stands there. */
  readonly name: string;
}

/** One answer of somebody, with all by which it can be found again. */
export interface Judgement extends Place {
  readonly kind: Kind;
  /** The id of the actor that it was taken for. */
  readonly actor: string;
  /** `Verdict.id`. */
  readonly verdict: string;
  /** The other place, where it was judged whether both name one actor. */
  readonly other?: Place;
}

const placeKey = ({ article, hash, start, end }: Place): string =>
  JSON.stringify([article, hash, start, end]);

/** A text that judgements about the same places of the same texts share. */
export const subjectKey = ({ other, ...place }: Place & { readonly other?: Place | undefined }): string =>
  [place, ...(other ? [other] : [])].map(placeKey).sort().join();

/** The last judgement about each subject: whoever judges again has changed their mind. */
export const latest = (judgements: readonly Judgement[]): readonly Judgement[] => [
  ...new Map(judgements.map((one) => [subjectKey(one), one])).values(),
];
