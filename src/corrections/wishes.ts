/** What a reader decides about an actor of a graph, as entries of the file of corrections. */

import type { Related } from '../graph/attribute.ts';
import type { Kind } from '../model.ts';
import { foldWords } from '../spelling/fold.ts';
import type { Entry } from './entry.ts';
import { tidy } from './reference.ts';
import { type GraphActor, referenceTo } from './referring.ts';

/** Whose name `all` need to tell. */
type Wish<T> = (actor: GraphActor, all: readonly GraphActor[], what: T) => readonly Entry[];

/** One actor with another; one of another kind becomes first one of the same. */
export const merge: Wish<GraphActor> = (actor, all, other) => {
  const own = referenceTo(actor, all);
  const its = referenceTo(other, all);
  if (other.kind === actor.kind) return [{ verb: 'same', actors: [own, its] }];
  const name = 'name' in its ? its.name : (other.names[0]?.[0] ?? other.label);
  const retyped: Entry = { verb: 'retype', actor: its, to: actor.kind };
  // Of one name and kind they are one without a further word.
  if ('name' in own && foldWords(own.name) === foldWords(name)) return [retyped];
  return [retyped, { verb: 'same', actors: [own, { name, kind: actor.kind }] }];
};

/** The actor and another one are two. */
export const apart: Wish<GraphActor> = (actor, all, other) => [
  { verb: 'distinct', actors: [referenceTo(actor, all), referenceTo(other, all)] },
];

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

/** The actor is right as it is. */
export const keep: Wish<null> = (actor, all) => [{ verb: 'keep', actors: [referenceTo(actor, all)] }];

/** A name that was not found is one of the actor. */
export const addName: Wish<string> = (actor, all, name) => [
  { verb: 'add', name: tidy(name), kind: actor.kind, also: [] },
  { verb: 'same', actors: [referenceTo(actor, all), { name: tidy(name), kind: actor.kind }] },
];

/** What is stated of an actor, and of another one where it has two ends, is not so; with `article`, only there. */
export function wrong(
  { type, role }: Pick<Related, 'type' | 'role'>,
  ends: readonly GraphActor[],
  all: readonly GraphActor[],
  article?: string,
): readonly Entry[] {
  const actors = ends.map((end) => referenceTo(end, all));
  const held = role === undefined ? {} : { role };
  return [{ verb: 'wrong', relation: type, actors, ...held, ...(article !== undefined && { in: article }) }];
}
