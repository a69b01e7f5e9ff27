/** The only place where the steps meet: articles to what is found in them, and all that was found to the graph. */
import type { Article, EntityId, Found, Problem } from './model.ts';

/** The finished graph in graphology's format. */
export interface GraphJson {
  readonly attributes: object;
  readonly nodes: readonly { readonly key: string; readonly attributes: { readonly label: string } }[];
  readonly edges: readonly { readonly source: string; readonly target: string }[];
}

/** Finds names in articles one by one and remembers who is who. */
export interface Extractor {
  readonly find: (article: Article) => Found;
  /** The actor of each mention; the same id for the same actor in all articles. */
  readonly resolve: (found: Found) => readonly EntityId[];
}

/** All that is known of a corpus. */
export interface Network {
  readonly graph: GraphJson;
  /** For each article the actor of each of its mentions. */
  readonly actors: readonly (readonly EntityId[])[];
  readonly problems: readonly Problem[];
}

export interface Pipeline {
  readonly find: (article: Article) => Found;
  readonly extractor: () => Extractor;
  /** Counts everything anew; known actors stay near their place in `previous`. */
  readonly network: (
    articles: readonly Article[],
    founds: readonly Found[],
    previous: GraphJson | undefined,
  ) => Network;
}

/** The pipeline on compiled gazetteer packs. */
export function createPipeline(_packs: ReadonlyMap<string, Uint8Array>): Pipeline {
  throw new Error('not yet');
}
