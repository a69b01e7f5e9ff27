/** Ids of actors that are gone, with the actor that each has become: addresses, places and colours follow it. */
import { list, object, text } from '../base/fields.ts';
import { byCodeUnit } from '../base/order.ts';
import { type Outline, placeOf } from '../graph/outline.ts';
import type { Previous } from './measure.ts';

/** From ids that are gone to ids of the graph. */
type Redirects = ReadonlyMap<string, string>;

/**
 * What has become of the actors of `before` that `after` lacks: the actor that now has their main name, of the same kind if there is one.
 * What earlier graphs redirected is followed on.
 */
export function redirectsOf(before: Outline, after: Outline): Redirects {
  const isThere = (id: string) => placeOf(after.ids, id) >= 0;
  const gone = [...before.ids.keys()].filter((actor) => !isThere(before.ids[actor] ?? ''));
  const heirOf = gone.length > 0 ? heirs(after) : () => undefined;
  const fresh = new Map(
    gone.flatMap((actor) => {
      const { label, kind, names } = before.actors[actor] ?? {};
      const heir = heirOf([String(label), ...namesIn(names)], String(kind));
      return heir === undefined ? [] : [[before.ids[actor] ?? '', heir] as const];
    }),
  );
  const older = earlier(before).flatMap(([old, id]) => {
    const now = isThere(id) ? id : fresh.get(id);
    return now === undefined || isThere(old) ? [] : [[old, now] as const];
  });
  return new Map([...older, ...fresh].sort(([a], [b]) => byCodeUnit(a, b)));
}

/**
 * What an earlier graph showed, under the ids of today; who is still there keeps what was its own.
 * @example
 * const before = { positions: new Map([['e:p/wondra', 7]]), communities: new Map() };
 * followed(before, new Map([['e:p/wondra', 'e:p/emil-wondra']])).positions.get('e:p/emil-wondra') // 7
 */
export function followed(previous: Previous, redirects: Redirects): Previous {
  if (redirects.size === 0) return previous;
  const moved = <T>(of: ReadonlyMap<string, T>): ReadonlyMap<string, T> => {
    const all = new Map(of);
    for (const [old, id] of redirects) {
      const value = of.get(old);
      if (value !== undefined && !all.has(id)) all.set(id, value);
    }
    return all;
  };
  return { ...previous, positions: moved(previous.positions), communities: moved(previous.communities) };
}

/** Finds by the names of an actor, the first that is known, and its kind who has them now: whoever has a name most often. */
function heirs({ ids, actors }: Outline): (names: readonly string[], kind: string) => string | undefined {
  const bearers = new Map<string, { readonly id: string; readonly count: number }>();
  const offer = (key: string, id: string, count: number) => {
    const best = bearers.get(key);
    if (best === undefined || count > best.count || (count === best.count && id < best.id))
      bearers.set(key, { id, count });
  };
  ids.forEach((id, actor) => {
    const { kind, names } = actors[actor] ?? {};
    for (const [name, count] of countedNames(names)) {
      offer(`${kind}\n${name}`, id, count);
      offer(`\n${name}`, id, count);
    }
  });
  return (names, kind) => {
    const known = (prefix: string) => names.flatMap((name) => bearers.get(`${prefix}\n${name}`)?.id ?? [])[0];
    return known(kind) ?? known('');
  };
}

const namesIn = (names: unknown): readonly string[] => countedNames(names).map(([name]) => name);

function countedNames(names: unknown): readonly (readonly [name: string, count: number])[] {
  if (!Array.isArray(names)) return [];
  return names.flatMap((one: unknown) =>
    Array.isArray(one) && typeof one[0] === 'string' ? [[one[0], Number(one[1])] as const] : [],
  );
}

function earlier({ attributes }: Outline): readonly (readonly [string, string])[] {
  return list(attributes.redirects)
    .map(object)
    .map(({ from, to }) => [text(from), text(to)] as const);
}
