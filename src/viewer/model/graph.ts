/** The graph as the page works with it: actors by rank, links by strength, and lookups by key. */
import type {
  ACTOR_ATTRIBUTES,
  ARTICLE_ATTRIBUTES,
  COMMUNITY_ATTRIBUTES,
  LINK_ATTRIBUTES,
} from '../../graph/attributes.ts';
import type { Candidates } from '../../map/choose.ts';
import type { ActorMap } from '../../map/output.ts';
import type { LinksOf, Bond as MapBond } from '../../map/shown.ts';
import type { Kind } from '../../model.ts';
import type { Stated } from './stated.ts';

/** An actor as the page knows it: what the graph states, and its rank and key. */
export interface Actor extends Stated<typeof ACTOR_ATTRIBUTES> {
  readonly key: string;
  /** 0 for the strongest actor. */
  readonly rank: number;
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
  /** Who comes first where not all can be shown: see `map/standing.ts`. */
  readonly standing: number;
}

/** That two actors share sentences: what choosing and drawing look at of many thousands of links. */
export interface Bond extends MapBond<Actor> {
  /** The number of the link in its model. */
  readonly number: number;
  readonly sentences: number;
  readonly isStated: boolean;
}

/** Two actors that share sentences, with all that is counted of them. */
export interface Link extends Stated<typeof LINK_ATTRIBUTES>, Bond {
  readonly key: string;
  /** Sets the width of the line. */
  readonly weight: number;
  readonly articles: number;
  readonly sentences: number;
  /** Disparity significance: small is strong. */
  readonly alpha: number;
}

/** What is known of an article before its text is fetched; `file` is a path below `graph/`. */
export interface ArticleHead extends Stated<typeof ARTICLE_ATTRIBUTES> {
  readonly id: string;
}

/** A community by number, with how many actors it has. */
export interface Community extends Stated<typeof COMMUNITY_ATTRIBUTES> {
  readonly id: number;
  readonly size: number;
}

/** The extent of all positions: `[min, max]` on each axis. */
export interface Box {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

/** Gives what belongs to a key, and tells whether there is anything. */
export interface Lookup<T> {
  readonly get: (key: string) => T | undefined;
  readonly has: (key: string) => boolean;
}

/** Sentences of one article, in text order. */
export interface Group {
  readonly article: string;
  readonly sentences: readonly number[];
}

/** Answers from the occurrences that were counted; articles newest first, those without a date last. */
export interface Places {
  /** The sentences that mention an actor, each once, however many versions of an article repeat it. */
  readonly ofActor: (key: string) => readonly Group[];
  /** The sentences in which two actors are together, by their keys. */
  readonly ofPair: (a: string, b: string) => readonly Group[];
  /** The sentences of an article that name somebody, in text order. */
  readonly ofArticle: (id: string) => readonly Named[];
}

/** A sentence with the keys of whom it names. */
export interface Named {
  readonly sentence: number;
  readonly actors: readonly string[];
}

/** What actors have to be to be shown, whatever their standing. */
export interface Wanted {
  readonly kinds: readonly Kind[];
  /** Only this community; null for all. */
  readonly community: number | null;
}

/** The whole graph in the memory of the page. What is asked for by name or number is made then: of many thousands of actors and links few are looked at. */
export interface Model {
  readonly title: string;
  /** How many actors there are of each kind. */
  readonly counts: ReadonlyMap<Kind, number>;
  /** All, strongest first. */
  readonly actors: readonly Actor[];
  /** All, most shared sentences first. */
  readonly links: readonly Link[];
  readonly actor: Lookup<Actor>;
  readonly link: Lookup<Link>;
  /** The links of each actor, most shared sentences first. */
  readonly linksOf: Lookup<readonly Link[]>;
  /** Those who may be shown. */
  readonly candidates: (wanted: Wanted) => Candidates<Actor>;
  /** The bonds of an actor, to others alone where they are named. */
  readonly bondsOf: LinksOf<Actor, Bond>;
  readonly linkOf: (bond: Bond) => Link;
  /** Actors and links of which articles state something. */
  readonly stated: { readonly actors: readonly Actor[]; readonly links: readonly Link[] };
  /** The most sentences that two actors share; 1 where nobody shares any. */
  readonly mostSentences: number;
  readonly articles: ReadonlyMap<string, ArticleHead>;
  /** Largest first. */
  readonly communities: readonly Community[];
  readonly box: Box;
  /** Ids of actors that are gone, with those that took their place. */
  readonly redirects: ReadonlyMap<string, string>;
  /** The map that was made with the graph; null where there is none. */
  readonly map: ActorMap | null;
  /** Who is named in which sentences; missing where only graph.json was published. */
  readonly places?: Places;
  /** Nodes and links of the file that were left out because they make no sense. */
  readonly dropped: number;
}

/** The other end of a bond or link, seen from the actor `key`. */
export function otherEnd({ source, target }: Pick<Bond, 'source' | 'target'>, key: string): Actor {
  return source.key === key ? target : source;
}

/** How many actors a model has. */
export const sizeOf = ({ counts }: Pick<Model, 'counts'>): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0);

/** Whether an actor is one of those who are wanted. */
export const isWanted = ({ kind, community }: Pick<Actor, 'kind' | 'community'>, wanted: Wanted): boolean =>
  wanted.kinds.includes(kind) && (wanted.community === null || wanted.community === community);
