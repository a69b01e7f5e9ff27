/** Which actors occur together, and where: instances first, totals later. */
import { by } from '../base/order.ts';
import type { Article, EntityId, Found, Linked, Problem } from '../model.ts';
import { findCopies } from './copies.ts';
import { createInstances, type Instances, sortByPair } from './instances.ts';
import { MOST_ACTORS, tooMany, type Unit, unitCount, unitsOf, type Window } from './units.ts';

/** An article as the graph knows it. `text` serves to find copies; `file` is where its text is to be fetched. */
export type ArticleInfo = Omit<Article, 'text'> & { readonly text?: string; readonly file?: string };

export interface ConnectOptions {
  /** Default: `sentence`. */
  readonly window?: Window;
}

/** What is counted of an actor. */
export interface Presence {
  /** Mentions in all articles, without credits. */
  mentions: number;
  /** Articles that mention it; copies count as their original. */
  articles: number;
  /** Units that name it. */
  units: number;
}

export interface Connected {
  readonly window: Window;
  /** Actor ids in code unit order, as indices mean them. */
  readonly actors: readonly EntityId[];
  /** Article ids in code unit order, as indices mean them. */
  readonly articles: readonly string[];
  /** By pair, then article, then sentence. Copies have none. */
  readonly instances: Instances;
  readonly presence: readonly Presence[];
  /** The number of units, with those that name nobody. */
  readonly units: number;
  /** For each copy of an article its original. */
  readonly copies: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

interface Placed {
  readonly found: Found;
  /** Actor index of each mention. */
  readonly actors: readonly number[];
}

/** Finds all co-occurrences. The order of the input does not matter. */
export function connect(
  founds: readonly Found[],
  linked: Linked,
  articles: readonly ArticleInfo[] = [],
  { window = 'sentence' }: ConnectOptions = {},
): Connected {
  const actors = linked.entities.map(({ id }) => id).sort();
  const placed = inOrder(founds, linked, actors);
  const copies = findCopies(articles);
  const originals = placed.map(({ found, actors }) =>
    copies.has(found.article) ? [] : unitsOf(found, actors, window),
  );
  const problems = placed.flatMap(({ found }, i) =>
    (originals[i] ?? []).filter(isTooLong).map((unit) => tooMany(found.article, unit)),
  );
  const counted = originals.map((units) => units.map(cut));
  return {
    window,
    actors,
    articles: placed.map(({ found }) => found.article),
    instances: sortByPair(instancesOf(counted), actors.length),
    presence: presenceOf(placed, counted, copies, actors.length),
    units: sum(placed, ({ found }) => (copies.has(found.article) ? 0 : unitCount(found, window))),
    copies,
    problems,
  };
}

function inOrder(founds: readonly Found[], linked: Linked, ids: readonly EntityId[]): readonly Placed[] {
  const indexOf = new Map(ids.map((id, i) => [id, i] as const));
  const placed = founds.map((found, i) => ({
    found,
    actors: (linked.actors[i] ?? []).map((id) => indexOf.get(id) ?? 0),
  }));
  return placed.sort(by(({ found }) => found.article));
}

function isTooLong({ actors }: Unit): boolean {
  return actors.length > MOST_ACTORS;
}

function cut(unit: Unit): Unit {
  const actors = unit.actors.slice(0, MOST_ACTORS);
  return { ...unit, actors: actors.sort((a, b) => a - b) };
}

function instancesOf(articles: readonly (readonly Unit[])[]): Instances {
  const length = sum(articles, (units) => sum(units, ({ actors: { length: k } }) => (k * (k - 1)) / 2));
  const instances = createInstances(length);
  let at = 0;
  articles.forEach((units, article) => {
    for (const { sentence, actors } of units) {
      for (let i = 0; i < actors.length; i += 1) {
        for (let j = i + 1; j < actors.length; j += 1, at += 1) {
          instances.a[at] = actors[i] ?? 0;
          instances.b[at] = actors[j] ?? 0;
          instances.article[at] = article;
          instances.sentence[at] = sentence;
          instances.actors[at] = actors.length;
        }
      }
    }
  });
  return instances;
}

function presenceOf(
  placed: readonly Placed[],
  units: readonly (readonly Unit[])[],
  copies: ReadonlyMap<string, string>,
  actors: number,
): readonly Presence[] {
  const presence = Array.from({ length: actors }, (): Presence => ({ mentions: 0, articles: 0, units: 0 }));
  const seen = Array.from({ length: actors }, () => new Set<string>());
  placed.forEach(({ found, actors }, i) => {
    const original = copies.get(found.article) ?? found.article;
    actors.forEach((actor, j) => {
      if (found.mentions[j]?.credit) return;
      const of = presence[actor];
      if (of) of.mentions += 1;
      seen[actor]?.add(original);
    });
    for (const unit of units[i] ?? []) {
      for (const actor of unit.actors) {
        const of = presence[actor];
        if (of) of.units += 1;
      }
    }
  });
  seen.forEach((articles, actor) => {
    const of = presence[actor];
    if (of) of.articles = articles.size;
  });
  return presence;
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  let total = 0;
  for (const item of items) total += value(item);
  return total;
}
