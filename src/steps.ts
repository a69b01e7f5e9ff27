/** The steps as a pipeline offers them: articles to what is found in them, and all that was found to the graph. */

import type { ArticleInfo, SentenceText } from './collect/index.ts';
import type { Correction, Stated } from './corrections/index.ts';
import type { ListedName } from './gazetteer/index.ts';
import type { Asked } from './knowledge/open/rows.ts';
import type {
  CountedRecord,
  LinkedRecord,
  PartedLinker,
  PartLinker,
  RecordedLocal,
  Told,
} from './link/index.ts';
import type { Article, EntityId, Found, Linked } from './model.ts';
import type { Before, Digest, Network } from './network.ts';
import type { Occurrences } from './occurrences/index.ts';
import type { Window } from './occurrences/selection.ts';

/** The names of an article and the actor of each of its mentions. */
export interface Extracted {
  readonly found: Found;
  readonly actors: readonly EntityId[];
}

/** Finds names in articles one by one and remembers who is who: the same id for the same actor in all articles. */
export type Extractor = (article: Article) => Extracted;

/** An article as the graph lists it; `file`, where there is one, holds its sentences beside graph.json. */
export type FiledArticle = Article & { readonly file?: string };

/** All that can be done with articles on opened packs, step by step or at once. */
export interface Pipeline {
  /** Opens all packs at once; otherwise each is opened when it is first needed. Throws what is wrong with one. */
  readonly open: () => void;
  /** Which rows of the lists were asked for by id, and a hint of which will be: it spares time and changes nothing. */
  readonly askedRows: () => Asked;
  readonly recallRows: (asked: Asked) => void;
  readonly find: (article: Article) => Found;
  /** This pipeline on its packs with what somebody has corrected, and with names of their own, for one corpus. */
  readonly correctedBy: (corrections: readonly Correction[], own?: readonly ListedName[]) => Pipeline;
  /** What was found without corrections, with those of this pipeline. */
  readonly correct: (article: Article, found: Found) => Found;
  /** What was found without the statements that somebody has declared wrong, once it is known who is who; the lists are parallel. */
  readonly strike: (
    articles: readonly Article[],
    founds: readonly Found[],
    linked: Linked,
  ) => readonly Found[];
  /** What an article adds to a graph; `found` has the corrections of this pipeline. */
  readonly digest: (article: Article, found: Found) => Digest;
  /** A new extractor, which remembers nobody yet. */
  readonly extractor: () => Extractor;
  /** The names of an article and its actors, as they are linked where no register remembers anybody. */
  readonly locals: (article: Article) => { readonly found: Found; readonly locals: readonly RecordedLocal[] };
  /** Who is who in a corpus of which only the records of its actors are at hand. */
  readonly linkRecords: (records: CountedRecord[]) => Iterable<LinkedRecord>;
  /** Who is who in a corpus that is linked in parts, of which only one is in memory. */
  readonly partedLinker: () => PartedLinker;
  /** What one of several threads does that link such parts, each some of them. */
  readonly partLinker: () => PartLinker;
  /** Whether somebody has declared a statement of tables wrong; the tables tell of the actors as for `networkOf`. */
  readonly wrongAmong: (
    told: readonly Told[],
    mentionsIn: ReadonlyMap<string, number>,
  ) => (stated: Stated) => boolean;
  /** The graph of occurrences that were collected elsewhere, with what tables tell of the actors and how many mentions each language has. */
  readonly networkOf: (
    occurrences: Occurrences,
    told: readonly Told[],
    mentionsIn: ReadonlyMap<string, number>,
    previous?: Uint8Array,
  ) => Network;
  /** Who is who in a whole corpus; `founds` is parallel to `articles`. */
  readonly link: (articles: readonly Article[], founds: readonly Found[]) => Linked;
  /** Counts everything anew. Known actors stay near their place in the previous graph.json, if there is a good one. */
  readonly network: (
    articles: readonly FiledArticle[],
    founds: readonly Found[],
    linked: Linked,
    previous?: Uint8Array,
    window?: Window,
  ) => Network;
  /** Who is who in a whole corpus, of what articles add to it, without their texts; `digests` is parallel to `articles`. */
  readonly linkDigests: (articles: readonly ArticleInfo[], digests: readonly Digest[]) => Linked;
  readonly networkOfDigests: (
    articles: readonly ArticleInfo[],
    digests: readonly Digest[],
    linked: Linked,
    textOf: SentenceText,
    previous?: Before,
    window?: Window,
  ) => Network;
}
