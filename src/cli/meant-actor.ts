/** The actor of a graph that a name on the command line means. */
import { text } from '../base/fields.ts';
import { meantBy, type Reference, referenceText } from '../corrections/index.ts';
import { readReference } from '../corrections/reference.ts';
import { UserError } from '../host/user-error.ts';
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

/** The id of the actor that is meant. Throws `UserError` where nobody is, or several are. */
export function idOf(name: string, { graph }: Published): string {
  const reference = readReference(name);
  if (typeof reference === 'string') throw new UserError(reference);
  const actors = actorsOf(graph);
  const meant = meantBy(reference, [...actors.values()]);
  if (meant.is === 'nobody') throw new UserError(`Nobody in the graph is named “${name}”.`);
  if (meant.is === 'several') {
    const choice = meant.references.map((one) => `  ${referenceText(one)}`).join('\n');
    throw new UserError(`“${name}” may be any of these; say which:\n${choice}`);
  }
  return bearerOf(meant.reference, actors) ?? '';
}

/** The actor that is shown under the name, else the one that has it most often. */
function bearerOf(reference: Reference, actors: ReturnType<typeof actorsOf>): string | undefined {
  const countOf = (names: readonly (readonly [string, number])[], name: string) =>
    names.find(([one]) => one === name)?.[1] ?? 0;
  const bearers = [...actors].filter(([, { kind, row, names }]) =>
    'row' in reference
      ? row === reference.row
      : kind === reference.kind && countOf(names, reference.name) > 0,
  );
  if ('row' in reference) return bearers[0]?.[0];
  const { name } = reference;
  const shown = [...actors].find(([, { label, kind }]) => label === name && kind === reference.kind);
  const [most] = bearers.sort(([, a], [, b]) => countOf(b.names, name) - countOf(a.names, name));
  return (shown ?? most)?.[0];
}
