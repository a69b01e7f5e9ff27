/** What is written: a graph or a part of one, where it comes from, and the articles that it was made from. */
import type { FullArticle } from '../graph/article-file.ts';
import type { ArticleAttributes } from '../graph/attributes.ts';
import type { AnyGraph } from '../graph/graph.ts';

/** What an export is cited by: the program that wrote it, and the graph that it was made of. */
export interface Origin {
  /** The program with its version: `dramatis 0.1.0`. */
  readonly program: string;
  /** `sha256:` and the hash of graph.json; empty where the page may not compute it. */
  readonly hash: string;
  /** What of the graph it holds, in the words of the page’s address or of the command line; empty for the whole. */
  readonly part: string;
}

/** An article with what the graph says of it. */
export interface PublishedArticle extends FullArticle {
  readonly id: string;
  readonly head: Partial<ArticleAttributes>;
}

/** The articles that a graph names, one after the other, in the order of their ids; what cannot be read is passed over. */
export type Articles = (graph: AnyGraph) => AsyncIterable<PublishedArticle>;

/** All that an export may take along. */
export interface Material {
  readonly graph: AnyGraph;
  readonly origin: Origin;
  readonly articles: Articles;
  /** What people have noted of rows of tables: by the id of the table, then by that of the actor or article, or `a|b` of a link. */
  readonly notes?: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Whether tables are for Excel, which wants a byte order mark and, in much of Europe, semicolons. */
  readonly excel?: boolean;
}

/** What is written of it, piece by piece. */
export type Pieces<T> = Iterable<T> | AsyncIterable<T>;

/**
 * All of a text that comes in pieces.
 * @example
 * textIn(['id\tname\n', Uint8Array.of(0x31)]) // 'id\tname\n1'
 */
export async function textIn(pieces: Pieces<string | Uint8Array>): Promise<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let text = '';
  for await (const piece of pieces)
    text += typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true });
  return text + decoder.decode();
}
