/** What the page and the worker say to each other. */

import type { Article, Entity, EntityId, Found, Problem, Row } from '../model.ts';
import type { Joined, KnownActor } from './join.ts';

/** A message of the page to the worker; `is` says what it asks for. */
export type Request =
  | {
      /** Comes first: the address of the folder with the packs. */
      readonly is: 'open';
      readonly packs: string;
    }
  | { readonly is: 'find'; readonly id: number; readonly article: Article }
  | ({ readonly is: 'join'; readonly id: number } & Joining);

/** New articles with what was found in them, and whom the network knows. */
export interface Joining {
  readonly articles: readonly Article[];
  readonly founds: readonly Found[];
  readonly known: readonly KnownActor[];
}

/** A message of the worker to the page: how far it is, an answer, or what went wrong. */
export type Reply =
  | ({ readonly is: 'loading' } & Loading)
  | { readonly is: 'ready' }
  | { readonly is: 'found'; readonly id: number; readonly answer: Answer }
  | { readonly is: 'joined'; readonly id: number; readonly joined: Joined }
  | {
      readonly is: 'failed';
      /** The request that failed; null when none can succeed. */
      readonly id: number | null;
      readonly problem: Problem;
    };

/** How much of the packs is here, in bytes. */
export interface Loading {
  readonly loaded: number;
  /** null where the server does not tell. */
  readonly total: number | null;
}

/** What is found in one article, with all that it takes to show it. */
export interface Answer {
  readonly found: Found;
  /** The actors of the article, by id. */
  readonly entities: readonly Entity[];
  /** The actor of each mention. */
  readonly actors: readonly EntityId[];
  /** The gazetteer rows that the reasons name. */
  readonly rows: readonly Row[];
}
