/** The graph as the page works with it: actors by rank, links by strength, and lookups by key. */
import type { Kind } from '../../model.ts';

/** A node of the picture. */
export interface Actor {
  readonly key: string;
  readonly label: string;
  readonly kind: Kind;
  readonly x: number;
  readonly y: number;
  /** Radius in CSS pixels at the default zoom. */
  readonly size: number;
  readonly mentions: number;
  readonly articles: number;
  readonly community: number;
  /** Number of links in the whole graph. */
  readonly degree: number;
  /** The names the actor goes by, most frequent first. */
  readonly names: readonly (readonly [name: string, count: number])[];
  /** Why several names are one actor: reasons with their weight. */
  readonly because: readonly (readonly [reason: string, weight: number])[];
  /** 0 for the strongest actor. */
  readonly rank: number;
}

/** Two actors that share sentences. */
export interface Link {
  readonly key: string;
  readonly source: Actor;
  readonly target: Actor;
  /** Sets the width of the line. */
  readonly weight: number;
  readonly articles: number;
  readonly sentences: number;
  /** Normalised pointwise mutual information, -1 to 1; null where the file has none. */
  readonly npmi: number | null;
  /** Sentences expected to be shared by chance; null where the file has none. */
  readonly expected: number | null;
  /** Disparity significance: small is strong. */
  readonly alpha: number;
  /** Whether the link is part of the maximum spanning forest. */
  readonly forest: boolean;
  /** The shared sentences: article id and index of the sentence. */
  readonly where: readonly (readonly [article: string, sentence: number])[];
}

/** What is known of an article before its text is fetched. */
export interface ArticleHead {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly source: string;
  readonly url: string;
  readonly language: string;
  /** Path below `graph/`. */
  readonly file: string;
}

export interface Community {
  readonly id: number;
  readonly label: string;
  readonly size: number;
  /** Index of its colour; stays with the community when sizes change, as far as possible. */
  readonly colour: number;
}

/** The number of colours for communities. */
export const COLOURS = 8;

/** The extent of all positions: `[min, max]` on each axis. */
export interface Box {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

export interface Model {
  readonly title: string;
  /** Strongest first. */
  readonly actors: readonly Actor[];
  /** Most shared sentences first. */
  readonly links: readonly Link[];
  readonly actor: ReadonlyMap<string, Actor>;
  readonly link: ReadonlyMap<string, Link>;
  /** The links of each actor, most shared sentences first. */
  readonly linksOf: ReadonlyMap<string, readonly Link[]>;
  readonly articles: ReadonlyMap<string, ArticleHead>;
  /** Largest first. */
  readonly communities: readonly Community[];
  readonly box: Box;
  /** Nodes and links of the file that were left out because they make no sense. */
  readonly dropped: number;
}

/** The other end of `link`, seen from the actor `key`. */
export function otherEnd(link: Link, key: string): Actor {
  return link.source.key === key ? link.target : link.source;
}
