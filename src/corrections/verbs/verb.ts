/** A verb of corrections: what it says, how it is read from the file and written into it. A new one is a file and a line in `index.ts`. */
import type { InWords } from '../../model.ts';
import { shown } from '../reference.ts';

/** A JSON schema, for editors. */
export type Schema = Readonly<Record<string, unknown>>;

/** What a correction says, whatever its verb. */
interface Saying {
  readonly verb: string;
}

interface Described<C extends Saying> {
  readonly id: C['verb'];
  /** What readers of the page call a decision of this verb. */
  readonly title: InWords;
  /** What it means, as the reason of what it has changed. */
  readonly because: InWords;
  /** How it stands in the file. */
  readonly examples: readonly [string, ...string[]];
  /** The arguments on the command line, as its help shows them. */
  readonly usage: string;
  readonly schema: Schema;
  /** Whether it may be about some articles only. */
  readonly scoped: boolean;
  /** Whether linking has to know of it: who is one, who are two, what an actor is called. */
  readonly toLinking?: true;
  /** Whether it is of use where it changes nothing, since it keeps something from happening. */
  readonly guards?: true;
  /** What its value in the file says, or in a sentence what is wrong with it. */
  readonly read: (value: unknown) => C | string;
  /** The value that arguments on the command line make. */
  readonly fromArguments: (given: readonly string[]) => unknown;
}

interface Own<C extends Saying> extends Described<C> {
  /** The value for the file, which `read` reads back. */
  readonly value: (content: C) => unknown;
}

/** One thing that somebody can decide. */
export interface Verb<C extends Saying = Saying> extends Described<C> {
  /** The value for the file of a content of this verb. */
  readonly value: <S extends Saying>(content: S) => unknown;
}

/** A verb as one of the list of all. */
export function defineVerb<C extends Saying>(own: Own<C>): Verb<C> {
  const isOwn = (content: Saying): content is C => content.verb === own.id;
  return { ...own, value: (content) => (isOwn(content) ? own.value(content) : undefined) };
}

/** One value without brackets, several in them. */
export const oneOrAll = (values: readonly unknown[]): unknown => (values.length === 1 ? values[0] : values);

/** How a reference is described to editors. */
export const REFERENCE: Schema = { $ref: '#/$defs/reference' };

/** The fields of a value, or in a sentence what is wrong: it has none, or one that is not known. */
export function fieldsOf(
  value: unknown,
  known: readonly string[],
): Readonly<Record<string, unknown>> | string {
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    return `${shown(value)} is not enough; it takes: {${known.join(': …, ')}: …}.`;
  const wrong = Object.keys(value).find((key) => !known.includes(key));
  return wrong === undefined ? { ...value } : `“${wrong}” is not known here; there are: ${known.join(', ')}.`;
}
