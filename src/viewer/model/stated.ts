/** Reads the attributes that a list names from what a file says, whatever it says. */

import { type Json, numberOrNull, object, pairs, text } from '../../base/fields.ts';
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
  const values: Record<string, unknown> = { ...formOf(list) };
  for (const { id, type } of list) values[id] = READERS[type](given[id]);
  return values as Stated<L>;
}

const forms = new WeakMap<readonly Single[], object>();

/** An object with all keys of a list. Engines keep objects that grow key by key as hash tables, which are many times slower to read and copy; what is parsed at once has a fixed form, and its copies have the same. */
function formOf(list: readonly Single[]): object {
  const known = forms.get(list);
  if (known) return known;
  const form = object(JSON.parse(JSON.stringify(Object.fromEntries(list.map(({ id }) => [id, null])))));
  forms.set(list, form);
  return form;
}
