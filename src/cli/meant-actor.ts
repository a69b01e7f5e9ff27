/** The actor of a graph that a name on the command line means. */
import { text } from '../base/fields.ts';
import { type GraphActor, meantBy, readReference, referenceText } from '../corrections/index.ts';
import { bearersOf } from '../corrections/referring.ts';
import { UserError } from '../host/user-error.ts';
import { foldWords } from '../spelling/fold.ts';
import { actorsOf } from './graph-actors.ts';
import type { Published } from './published.ts';

/** An actor by its id, with what it is called and its kind. */
export interface NamedActor {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
}

/** An actor by its id; one that is not in the graph is labelled by it. */
export function namedActor({ graph }: Published, id: string): NamedActor {
  if (!graph.hasNode(id)) return { id, label: id, kind: '' };
  const { label, kind } = graph.getNodeAttributes(id);
  return { id, label: text(label), kind: text(kind) };
}

/** The id of the actor that is meant, by the rules of corrections. Throws `UserError` where nobody is, or several are. */
export function idOf(name: string, { graph }: Published): string {
  const reference = readReference(name);
  if (typeof reference === 'string') throw new UserError(reference);
  const actors = [...actorsOf(graph)].map(([id, actor]) => ({ ...actor, id }));
  const meant = meantBy(reference, actors);
  if (meant.is === 'nobody') throw new UserError(`Nobody in the graph is named “${name}”.`);
  if (meant.is === 'several') {
    const choice = meant.references.map((one) => `  ${referenceText(one)}`).join('\n');
    throw new UserError(`“${name}” may be any of these; say which:\n${choice}`);
  }
  const often = ({ names }: GraphActor) => ('row' in reference ? 0 : countOf(reference.name, names));
  const [most] = bearersOf(reference, actors).toSorted((a, b) => often(b) - often(a));
  return most?.id ?? '';
}

/** How often a name stands among the names of an actor. */
function countOf(name: string, names: GraphActor['names']): number {
  const key = foldWords(name);
  return names.find(([one]) => foldWords(one) === key)?.[1] ?? 0;
}
