/** Shows at once what corrections will do where the occurrences are there: everything is counted anew with the actors that are left. */
import { list, text } from '../../base/fields.ts';
import type { Entry } from '../../corrections/entry.ts';
import type { Opened } from '../../occurrences/index.ts';
import { type Cast, NOBODY, recast } from '../../occurrences/recast.ts';
import { correctedActors, type Node, nodeOf, nodeWith } from './preview.ts';
import type { WrongEntry } from './strike.ts';

/** An opened file with corrections; `distinct` and `add` need a build, and change nothing here. */
export function recounted(opened: Opened, entries: readonly Entry[]): Opened {
  const { occurrences, actors, graph } = opened;
  const { actors: ids, kinds } = occurrences;
  const all = actors.map((attributes, i) => nodeWith(ids[i] ?? '', attributes));
  const { nodes, heirOf, redirects } = correctedActors(all, entries);
  const left = new Map(nodes.map((node) => [node.key, node]));
  const numbers = new Map<string, number>(ids.map((id, i) => [id, i]));
  const heir = (id: string): number => {
    const key = heirOf(id);
    return left.has(key) ? (numbers.get(key) ?? NOBODY) : NOBODY;
  };
  return {
    ...opened,
    graph: { ...graph, redirects: [...list(graph.redirects), ...redirects] },
    actors: actors.map((attributes, i) => said(attributes, left.get(ids[i] ?? ''))),
    occurrences: recast(occurrences, {
      heirs: Int32Array.from(ids, heir),
      kinds: ids.map((id, i) => left.get(id)?.kind ?? kinds[i] ?? 'person'),
      isRight: rightness(opened, wrongsOf(entries), nodes, numbers),
    }),
  };
}

/** What a file says of an actor, as it is shown now. Who is in boilerplate alone is not shown at all. */
function said(attributes: Node['attributes'], node: Node | undefined): Node['attributes'] {
  if (node === undefined || !('x' in attributes)) return attributes;
  const { label, kind, names } = node;
  return { ...node.attributes, label, kind, names };
}

const wrongsOf = (entries: readonly Entry[]): readonly WrongEntry[] =>
  entries.flatMap((entry) => (entry.verb === 'wrong' ? [entry] : []));

/** Tells the statements that nobody has declared wrong. */
function rightness(
  { occurrences: { facts, articles } }: Opened,
  wrongs: readonly WrongEntry[],
  nodes: readonly Node[],
  numbers: ReadonlyMap<string, number>,
): Cast['isRight'] {
  const about = wrongs.map((entry) => ({
    entry,
    ends: entry.actors.map((actor) => numbers.get(nodeOf(actor, nodes)?.key ?? '') ?? NOBODY),
  }));
  const textOf = (number: number | undefined) => facts.texts[number ?? NOBODY];
  const isThere = (fact: number, scope: string) => {
    const { id, source, url } = articles[facts.article[fact] ?? NOBODY] ?? { id: '' };
    return [id, text(source), text(url)].includes(scope);
  };
  return (fact, subject, object) =>
    !about.some(({ entry, ends: [from, to = NOBODY] }) => {
      const isMeant = subject === from && object === to && textOf(facts.type[fact]) === entry.relation;
      const isHeld = entry.role === undefined || entry.role === textOf((facts.role[fact] ?? 0) - 1);
      return isMeant && isHeld && (entry.in === undefined || isThere(fact, entry.in));
    });
}
