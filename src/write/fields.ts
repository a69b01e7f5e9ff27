/** The attributes that tables and other programs get, in the order of their columns: those of a single value. */
import type { Attribute, Attributes, Related } from '../graph/attribute.ts';
import { ACTOR_ATTRIBUTES, LINK_ATTRIBUTES } from '../graph/attributes.ts';
import { relatedIn } from '../graph/related.ts';

/** What other programs call the type of a column. */
export type FieldType = 'string' | 'integer' | 'double' | 'boolean';

/** A column with its type. */
export interface Field {
  readonly id: string;
  readonly type: FieldType;
}

/** What becomes of each type; those that have no place in a cell are left out. */
const TYPES: Readonly<Partial<Record<Attribute['type'], FieldType>>> = {
  string: 'string',
  integer: 'integer',
  double: 'double',
  boolean: 'boolean',
  kind: 'string',
  names: 'string',
  relations: 'string',
};

/** Attributes that a cell can hold, with their type in tables and exports; of actors. */
export const NODE_FIELDS = fieldsOf(ACTOR_ATTRIBUTES);
/** Attributes of links that a cell can hold, with their type: all but the list of sentences. */
export const EDGE_FIELDS = fieldsOf(LINK_ATTRIBUTES);

function fieldsOf(attributes: Attributes): readonly Field[] {
  return attributes.flatMap(({ id, type }) => {
    const field = TYPES[type];
    return field === undefined ? [] : [{ id, type: field }];
  });
}

/** What a cell of a table may hold; what is more is written as text. */
export type Value = string | number | boolean;

/**
 * An attribute as a value of a cell; `undefined` where it is missing or no such value. Names stand in one cell.
 * @example
 * cellValue({ articles: 3 }, 'articles') // 3
 * cellValue({ names: [['Kiel', 2]] }, 'names') // 'Kiel'
 */
export function cellValue(attributes: Readonly<Record<string, unknown>>, id: string): Value | undefined {
  const value = attributes[id];
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (id === RELATED) return value === undefined ? undefined : relatedIn(value).map(relatedText).join(' | ');
  if (Array.isArray(value)) return namesIn(value).join(' | ');
  return typeof value === 'string' || typeof value === 'boolean' ? value : undefined;
}

/** The attribute that holds statements. */
const RELATED = 'relations';

/** Who, what, as what, how, and in how many sentences: `e:people-germany/angela-merkel party-role Chefin former 3`. */
const relatedText = ({ from, type, role, status, statements }: Related): string =>
  [from, type, role, status, statements].filter((part) => part !== undefined).join(' ');

/** The names in a list of names with their counts. */
function namesIn(list: readonly unknown[]): readonly string[] {
  return list.flatMap((entry) => (Array.isArray(entry) && typeof entry[0] === 'string' ? [entry[0]] : []));
}
