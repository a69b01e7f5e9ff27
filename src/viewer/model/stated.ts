/** Reads the attributes that a list names from what a file says, whatever it says. */

import { type Json, numberOrNull, pairs, text } from '../../base/fields.ts';
import type { Single, Values } from '../../graph/attribute.ts';
import { relatedIn } from '../../graph/related.ts';
import { KINDS, type Kind } from '../../model.ts';

/** A reader for each type; numbers and kinds that are missing or wrong are null, texts and lists empty. */
const READERS = {
  string: text,
  integer: numberOrNull,
  double: numberOrNull,
  boolean: (value) => value === true,
  kind: (value): Kind | null => KINDS.find((kind) => kind === value) ?? null,
  names: pairs,
  reasons: pairs,
  months: pairs,
  relations: relatedIn,
  sentences: pairs,
} satisfies Readonly<Record<keyof Values, (value: unknown) => unknown>>;

/** What a file states of the attributes of a list. */
export type Stated<L extends readonly Single[]> = {
  readonly [A in L[number] as A['id']]: ReturnType<(typeof READERS)[A['type']]>;
};

/** All attributes of the list, from an object that may hold anything. */
export function stated<const L extends readonly Single[]>(list: L, given: Json): Stated<L> {
  const values: Record<string, unknown> = {};
  for (const { id, type } of list) values[id] = READERS[type](given[id]);
  return values as Stated<L>;
}
