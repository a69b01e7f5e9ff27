/** References as keys that are equal where they mean the same name. */

import { KINDS, type Kind } from '../model.ts';
import { foldWords } from '../spelling/fold.ts';
import type { Said } from './correction.ts';
import type { Reference } from './reference.ts';
import type { Distinct } from './verbs/distinct.ts';
import type { Same } from './verbs/same.ts';

/** The kind that the names of a correction have, where one of them states it. */
export const statedKind = (actors: readonly Reference[]): Kind | undefined =>
  actors.flatMap((one) => ('kind' in one && one.kind !== undefined ? [one.kind] : []))[0];

const kindsOf = (reference: Reference, stated?: Kind): readonly Kind[] => {
  const kind = 'kind' in reference ? (reference.kind ?? stated) : stated;
  return kind === undefined ? KINDS : [kind];
};

/** A reference as an actor of a kind, within the articles of a scope. */
const keyOf = (reference: Reference, kind: Kind, scope: string | undefined): string =>
  [scope ?? '', kind, 'row' in reference ? `/${reference.row}` : foldWords(reference.name)].join('\n');

/** A reference as an actor of each kind that it may mean, in all articles. */
export const keysOf = (reference: Reference): readonly string[] =>
  kindsOf(reference).map((kind) => keyOf(reference, kind, undefined));

/** The keys that are one, for each kind of which the names may be. */
export function keysOfSame({ actors, in: scope }: Same & Said): readonly (readonly string[])[] {
  const stated = statedKind(actors);
  return (stated === undefined ? KINDS : [stated]).map((kind) =>
    actors.map((one) => keyOf(one, kind, scope)),
  );
}

/** The pairs of keys that are two. */
export function pairsOfDistinct({
  actors,
  in: scope,
}: Distinct & Said): readonly (readonly [string, string])[] {
  return actors.flatMap((a, i) =>
    actors
      .slice(i + 1)
      .flatMap((b) =>
        kindsOf(a).flatMap((kind): (readonly [string, string])[] =>
          kindsOf(b).includes(kind) ? [[keyOf(a, kind, scope), keyOf(b, kind, scope)]] : [],
        ),
      ),
  );
}

/** The key of the one actor for which somebody chooses a kind or a name. */
export const choiceKey = (reference: Reference, scope: string | undefined): string =>
  keyOf(reference, 'kind' in reference ? (reference.kind ?? 'person') : 'person', scope);
