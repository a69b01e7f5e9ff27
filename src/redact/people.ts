/** Who is hidden before a graph is published, and by what their names are replaced. */
import { pairs, text } from '../base/fields.ts';
import type { AnyGraph } from '../graph/graph.ts';
import type { EntityId } from '../model.ts';

/** A person whose name is published nowhere, and what stands for it. */
export interface Hidden {
  /** Stands where the name stood. */
  readonly by: string;
  /** The id under which it stays in the graph; `undefined` where it is left out. */
  readonly id: EntityId | undefined;
  /** All names that the graph has for it. */
  readonly names: readonly string[];
}

/** What stands in a text for a name that was left out. */
export const LEFT_OUT = '[…]';
/** Shorter surnames are common words. */
const SHORTEST_SURNAME = 4;

/** The people of the graph who are in no list. */
export const unlisted = (graph: AnyGraph): readonly string[] =>
  graph.filterNodes((_, { kind, row }) => kind === 'person' && text(row) === '').sort();

/** The people with these ids, as they are hidden: left out, or as initials under an id that tells nothing. */
export function hiddenPeople(
  graph: AnyGraph,
  ids: readonly string[],
  asInitials: boolean,
): ReadonlyMap<string, Hidden> {
  return new Map(
    [...new Set(ids)].sort().map((id, i) => {
      const { label, names } = graph.getNodeAttributes(id);
      const all = [...new Set([text(label), ...pairs(names).map(([name]) => name)])].filter(Boolean);
      const by = asInitials ? initialsOf(text(label)) : LEFT_OUT;
      return [id, { by, id: asInitials ? `e:hidden/${i + 1}` : undefined, names: all }];
    }),
  );
}

/**
 * `Angela Merkel` gives `A. M.`.
 * @example
 * initialsOf('Emil Wondra') // 'E. W.'
 */
export function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/u).filter((word) => /^\p{Lu}/u.test(word));
  const letters = (words.length === 0 ? [name] : words).map((word) => [...word][0] ?? '');
  return letters.map((letter) => `${letter}.`).join(' ');
}

/**
 * The names of a person and, of those of several words, the last one: by that a text speaks of it.
 * @example
 * wordsFor({ names: ['Emil Wondra'] }) // ['Emil Wondra', 'Wondra']
 */
export function wordsFor({ names }: Hidden): readonly string[] {
  const surnames = names
    .filter((name) => /\s/u.test(name))
    .map((name) => name.split(/\s+/u).at(-1) ?? '')
    .filter((word) => word.length >= SHORTEST_SURNAME);
  return [...new Set([...names, ...surnames])];
}
