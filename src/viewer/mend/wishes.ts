/** What a reader decides about an actor of the page, as entries of the file of corrections. */
import type { Entry } from '../../corrections/entry.ts';
import { tidy } from '../../corrections/reference.ts';
import { referenceTo } from '../../corrections/referring.ts';
import type { Related } from '../../graph/attribute.ts';
import type { Kind } from '../../model.ts';
import type { Actor } from '../model/graph.ts';

/** Whose name `all` need to tell. */
type Wish<T> = (actor: Actor, all: readonly Actor[], what: T) => readonly Entry[];

/** One actor with another; one of another kind becomes first one of the same. */
export const merge: Wish<Actor> = (actor, all, other) => {
  const own = referenceTo(actor, all);
  const its = referenceTo(other, all);
  if (other.kind === actor.kind) return [{ verb: 'same', actors: [own, its] }];
  const name = other.names[0]?.[0] ?? other.label;
  return [
    { verb: 'retype', actor: its, to: actor.kind },
    { verb: 'same', actors: [own, { name: 'name' in its ? its.name : name, kind: actor.kind }] },
  ];
};

/** A name of the actor is that of somebody else. */
export const split: Wish<string> = (actor, all, name) => [
  { verb: 'distinct', actors: [referenceTo(actor, all), { name, kind: actor.kind }] },
];

/** The actor is shown under another name. */
export const rename: Wish<string> = (actor, all, to) => [
  { verb: 'rename', actor: referenceTo(actor, all), to: tidy(to) },
];

/** The actor is of another kind. */
export const retype: Wish<Kind> = (actor, all, to) => [
  { verb: 'retype', actor: referenceTo(actor, all), to },
];

/** The name is that of no actor. */
export const ignore: Wish<null> = (actor, all) => [{ verb: 'ignore', actors: [referenceTo(actor, all)] }];

/** A name that was not found is one of the actor. */
export const addName: Wish<string> = (actor, all, name) => [
  { verb: 'add', name: tidy(name), kind: actor.kind, also: [] },
  { verb: 'same', actors: [referenceTo(actor, all), { name: tidy(name), kind: actor.kind }] },
];

/** What is stated of an actor, and of another one where it has two ends, is not so; with `article`, only there. */
export function wrong(
  { type, role }: Pick<Related, 'type' | 'role'>,
  ends: readonly Actor[],
  all: readonly Actor[],
  article?: string,
): readonly Entry[] {
  const actors = ends.map((end) => referenceTo(end, all));
  const held = role === undefined ? {} : { role };
  return [{ verb: 'wrong', relation: type, actors, ...held, ...(article !== undefined && { in: article }) }];
}
