/** The people whom a file names, a name or an id a line; what follows # is a remark. */
import type { AnyGraph } from '../graph/graph.ts';
import { textOf } from '../host/files.ts';
import { UserError } from '../host/user-error.ts';
import { actorsNamed } from '../write/named.ts';

interface Named {
  readonly ids: readonly string[];
  /** Names in the file that nobody in the graph bears. */
  readonly unknown: readonly string[];
}

/** All actors with a name of the file: of several who bear it, all. Throws a `UserError` where there is no file. */
export function peopleNamedIn(file: string, graph: AnyGraph): Named {
  const content = textOf(file);
  if (content === undefined)
    throw new UserError(`There is no file ${file}. Name one with a name a line, or say: --hide unlisted`);
  const names = content
    .split(/\r?\n/u)
    .map((line) => line.replace(/#.*$/u, '').trim())
    .filter(Boolean);
  const found = names.map((name) => ({ name, ids: actorsNamed(graph, name) }));
  return {
    ids: found.flatMap(({ ids }) => ids),
    unknown: found.filter(({ ids }) => ids.length === 0).map(({ name }) => name),
  };
}
