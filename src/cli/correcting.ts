/** What somebody says on the command line -> an entry of the file of corrections about actors that there are. */
import {
  type Entry,
  entryText,
  type GraphActor,
  meantBy,
  type Reference,
  referencesOf,
  referenceText,
  type Verb,
  withReferences,
} from '../corrections/index.ts';
import { readValue } from '../corrections/parse.ts';
import { UserError } from '../host/user-error.ts';
import type { Problem } from '../model.ts';
import { problemText } from '../regenerate/problems.ts';

/** What was typed: a verb, whom it is about, and where. */
export interface Wish {
  readonly verb: Verb;
  readonly names: readonly string[];
  readonly in?: string;
  readonly note?: string;
}

/** What is to be written, with the names that the graph does not know. */
export interface Wished {
  readonly entry: Entry;
  /** Names that nobody in the graph bears. */
  readonly unknown: readonly string[];
}

/** The entry that is wished for. Throws `UserError` with what is wrong with it, or with whom a name may mean. */
export function entryOf({ verb, names, in: scope, note }: Wish, actors: readonly GraphActor[] = []): Wished {
  const said = { ...(scope && { in: scope }), ...(note && { note }) };
  const read = (value: unknown): Entry => {
    const result = readValue({ [verb.id]: value, ...said }, '');
    if (typeof result !== 'string') return result;
    throw new UserError(`${result}\nSay: dramatis correct ${verb.id} ${verb.usage}`);
  };
  const wished = read(verb.fromArguments(names));
  const unknown: string[] = [];
  const settled = new Map(
    referencesOf(wished).map((reference) => {
      const known = settle(reference, actors);
      if (!known) unknown.push(referenceText(reference));
      return [reference, known ?? reference] as const;
    }),
  );
  const entry = withReferences(wished, (reference) => settled.get(reference) ?? reference);
  return { entry: read(verb.value(entry)), unknown };
}

/** The reference to the actor that is meant, none where nobody is. */
function settle(reference: Reference, actors: readonly GraphActor[]): Reference | undefined {
  const meant = meantBy(reference, actors);
  if (meant.is === 'one') return meant.reference;
  if (meant.is === 'nobody') return undefined;
  const choice = meant.references.map((one) => `  ${referenceText(one)}`).join('\n');
  throw new UserError(`“${referenceText(reference)}” may be any of these; say which:\n${choice}`);
}

/** What is said after it was written. */
export function told({ entry, unknown }: Wished, file: string, changed: boolean): string {
  const what = changed ? `Written to ${file}` : `${file} says so already`;
  const hint = unknown.map(
    (name) => `\nNobody in the graph is named “${name}” so far; it holds as soon as somebody is.`,
  );
  return `${what}: ${entryText(entry).trim()}${hint.join('')}`;
}

/** Throws `UserError` with what stands in the way of writing, if something does. */
export function refuse(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  throw new UserError(`Nothing was written.\n${problems.map(problemText).join('\n')}`);
}
