/** Ids of actors that are gone, with the actor that each has become: addresses, places and colours follow it. */
import { list, object, text } from '../base/fields.ts';
import { byCodeUnit } from '../base/order.ts';
import type { ActorGraph, AnyGraph } from '../graph/graph.ts';
import type { Previous } from './measure.ts';

/** From ids that are gone to ids of the graph. */
type Redirects = ReadonlyMap<string, string>;

/**
 * What has become of the actors of `before` that `after` lacks: the actor that now has their main name, of the same kind if there is one.
 * What earlier graphs redirected is followed on.
 */
export function redirectsOf(before: AnyGraph, after: ActorGraph): Redirects {
  const heirOf = heirs(after);
  const gone = before.filterNodes((node) => !after.hasNode(node));
  const fresh = new Map(
    gone.flatMap((node) => {
      const { label, kind, names } = before.getNodeAttributes(node);
      const heir = heirOf([String(label), ...namesIn(names)], String(kind));
      return heir === undefined ? [] : [[node, heir] as const];
    }),
  );
  const older = earlier(before).flatMap(([old, id]) => {
    const now = after.hasNode(id) ? id : fresh.get(id);
    return now === undefined || after.hasNode(old) ? [] : [[old, now] as const];
  });
  return new Map([...older, ...fresh].sort(([a], [b]) => byCodeUnit(a, b)));
}

/** What an earlier graph showed, under the ids of today; who is still there keeps what was its own. */
export function followed(previous: Previous, redirects: Redirects): Previous {
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
function heirs(graph: ActorGraph): (names: readonly string[], kind: string) => string | undefined {
  const bearers = new Map<string, { readonly id: string; readonly count: number }>();
  const offer = (key: string, id: string, count: number) => {
    const best = bearers.get(key);
    if (best === undefined || count > best.count || (count === best.count && id < best.id))
      bearers.set(key, { id, count });
  };
  graph.forEachNode((id, { kind, names }) => {
    for (const [name, count] of names) {
      offer(`${kind}\n${name}`, id, count);
      offer(`\n${name}`, id, count);
    }
  });
  return (names, kind) => {
    const known = (prefix: string) => names.flatMap((name) => bearers.get(`${prefix}\n${name}`)?.id ?? [])[0];
    return known(kind) ?? known('');
  };
}

function namesIn(names: unknown): readonly string[] {
  if (!Array.isArray(names)) return [];
  return names.flatMap((one: unknown) => (Array.isArray(one) && typeof one[0] === 'string' ? [one[0]] : []));
}

function earlier(graph: AnyGraph): readonly (readonly [string, string])[] {
  return list(graph.getAttribute('redirects'))
    .map(object)
    .map(({ from, to }) => [text(from), text(to)] as const);
}
