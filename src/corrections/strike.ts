/** Takes out of what was found the statements that somebody has declared wrong: by who is meant, however the article names them. */
import type { Article, Entity, EntityId, Found, Linked, Mention, Relation } from '../model.ts';
import { type Correction, ofVerb, type Said } from './correction.ts';
import type { Effects } from './effects.ts';
import { bearersOf } from './referring.ts';
import { holdsAt } from './scope.ts';
import type { Wrong } from './verbs/wrong.ts';

/** What was found, without what is wrong; `founds` is parallel to `articles`. */
export type Strike = (
  articles: readonly Article[],
  founds: readonly Found[],
  linked: Linked,
) => readonly Found[];

/** A statement of which it is known whom it is about, with what its article is described by. */
export interface Stated extends Pick<Relation, 'type' | 'role' | 'start' | 'end'> {
  /** Of whom it is stated, and the other end where there are two. */
  readonly ends: readonly (EntityId | undefined)[];
  readonly article: Pick<Article, 'id' | 'source' | 'url'>;
}

/** Whether somebody has declared a statement about some of these actors wrong. */
export type WrongAmong = (entities: readonly Entity[]) => (stated: Stated) => boolean;

/** What tells wrong statements by these corrections, and notes what they did. */
export function wrongTeller(corrections: readonly Correction[], effects: Effects): WrongAmong {
  const wrongs = ofVerb(corrections, 'wrong');
  return (entities) => {
    const uses = wrongs.map((correction) => useOf(correction, entities, effects));
    return (stated) => {
      const about = uses.filter((use) => isAbout(use, stated));
      const holding = about.filter(({ correction }) => holdsAt(correction.in, stated.article, stated));
      for (const { correction } of holding) effects.changed.add(correction);
      for (const { correction } of about) for (const one of correction.actors) effects.elsewhere.add(one);
      return holding.length > 0;
    };
  };
}

/** A correction with the actors that each of its ends means. */
interface Use {
  readonly correction: Wrong & Said;
  readonly ends: readonly ReadonlySet<EntityId>[];
}

/** What strikes by these corrections, and notes what they did. */
export function striker(corrections: readonly Correction[], effects: Effects): Strike {
  if (ofVerb(corrections, 'wrong').length === 0) return (_, founds) => founds;
  const wrongAmong = wrongTeller(corrections, effects);
  return (articles, founds, { entities, actors }) => {
    const isWrong = wrongAmong(entities);
    return founds.map((found, i) => {
      const article = articles[i];
      if (article === undefined || found.relations === undefined) return found;
      const relations = rightOnes(article, found, actors[i] ?? [], isWrong);
      return relations.length === found.relations.length ? found : { ...found, relations };
    });
  };
}

function useOf(correction: Wrong & Said, entities: readonly Entity[], { seen }: Effects): Use {
  const ends = correction.actors.map((reference) => {
    const bearers = bearersOf(reference, entities);
    if (bearers.length > 0) seen.add(reference);
    return new Set(bearers.map(({ id }) => id));
  });
  return { correction, ends };
}

function rightOnes(
  article: Article,
  { mentions, relations = [] }: Found,
  actors: readonly EntityId[],
  isWrong: (stated: Stated) => boolean,
): readonly Relation[] {
  const actorAt = new Map(mentions.map(({ start }, i) => [start, actors[i]] as const));
  return relations.filter((relation) => {
    const told = [relation.from, ...(relation.to === undefined ? [] : [relation.to])];
    return !isWrong({ ...relation, article, ends: told.map((start) => actorAt.get(start)) });
  });
}

function isAbout({ correction, ends }: Use, { type, role, ends: told }: Stated): boolean {
  if (correction.relation !== type || ends.length !== told.length) return false;
  if (correction.role !== undefined && correction.role !== role) return false;
  return told.every((id, i) => id !== undefined && ends[i]?.has(id));
}

/** The actors of one article as its names tell them, where nobody counts those of all articles; `actors` is parallel to the names. */
export function namedActors({ mentions }: Found, actors: readonly EntityId[]): readonly Entity[] {
  const byId = new Map<EntityId, { readonly first: Mention; readonly counts: Map<string, number> }>();
  mentions.forEach((mention, i) => {
    const id = actors[i];
    if (id === undefined) return;
    const known = byId.get(id) ?? { first: mention, counts: new Map() };
    byId.set(id, known);
    known.counts.set(mention.name, (known.counts.get(mention.name) ?? 0) + 1);
  });
  return [...byId].map(
    ([
      id,
      {
        first: { kind, name, row },
        counts,
      },
    ]) => ({
      ...{ id, kind, label: name, names: [...counts], because: [] },
      ...(row !== undefined && { row }),
    }),
  );
}
