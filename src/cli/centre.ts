/** The one actor whom a name on the command line means. */
import type { AnyGraph } from '../graph/graph.ts';
import { UserError } from '../host/user-error.ts';
import { actorsNamed, labelsLike } from '../write/named.ts';

const SHOWN = 5;

/** The id of the actor. Throws a `UserError` that says whom else the name may mean where it is not one. */
export function centreOf(graph: AnyGraph, name: string): string {
  const [found, ...others] = actorsNamed(graph, name);
  if (found !== undefined && others.length === 0) return found;
  if (found !== undefined)
    throw new UserError(
      `Several actors are called “${name}”. Name one by its id: ${[found, ...others].join(', ')}`,
    );
  const like = labelsLike(graph, name, SHOWN);
  const hint = like.length === 0 ? '' : ` There are: ${like.join(', ')}`;
  throw new UserError(`No actor is called “${name}”.${hint}`);
}
