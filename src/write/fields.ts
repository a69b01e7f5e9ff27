/** The attributes that tables and other programs get, in the order of their columns. */

export type FieldType = 'string' | 'integer' | 'double' | 'boolean';

export interface Field {
  readonly id: string;
  readonly type: FieldType;
}

export const NODE_FIELDS: readonly Field[] = [
  { id: 'label', type: 'string' },
  { id: 'kind', type: 'string' },
  { id: 'row', type: 'string' },
  { id: 'articles', type: 'integer' },
  { id: 'mentions', type: 'integer' },
  { id: 'degree', type: 'integer' },
  { id: 'pagerank', type: 'double' },
  { id: 'community', type: 'integer' },
  { id: 'size', type: 'double' },
  { id: 'x', type: 'double' },
  { id: 'y', type: 'double' },
];

export const EDGE_FIELDS: readonly Field[] = [
  { id: 'weight', type: 'double' },
  { id: 'articles', type: 'integer' },
  { id: 'sentences', type: 'integer' },
  { id: 'npmi', type: 'double' },
  { id: 'g2', type: 'double' },
  { id: 'expected', type: 'double' },
  { id: 'alpha', type: 'double' },
  { id: 'forest', type: 'boolean' },
];

export type Value = string | number | boolean;

/** An attribute as a value of a cell; `undefined` where it is missing or no such value. */
export function cellValue(attributes: Readonly<Record<string, unknown>>, { id }: Field): Value | undefined {
  const value = attributes[id];
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  return typeof value === 'string' || typeof value === 'boolean' ? value : undefined;
}
