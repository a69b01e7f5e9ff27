import { describe, expect, it } from 'vitest';
import { cellValue, EDGE_FIELDS, NODE_FIELDS } from '../../src/write/fields.ts';

const ids = (fields: typeof NODE_FIELDS) => fields.map(({ id }) => id);

describe('the fields', () => {
  it('are those of a single value, names among them', () => {
    expect(ids(NODE_FIELDS)).toEqual(expect.arrayContaining(['label', 'kind', 'names', 'x', 'community']));
    expect(ids(NODE_FIELDS)).not.toContain('because');
    expect(ids(EDGE_FIELDS)).toEqual(expect.arrayContaining(['weight', 'articles', 'alpha', 'forest']));
    expect(ids(EDGE_FIELDS)).not.toContain('where');
  });

  it('have types that other programs know', () => {
    const typeOf = (id: string) => [...NODE_FIELDS, ...EDGE_FIELDS].find((field) => field.id === id)?.type;
    expect(['kind', 'names', 'mentions', 'pagerank', 'forest'].map(typeOf)).toEqual([
      ...['string', 'string', 'integer', 'double', 'boolean'],
    ]);
  });
});

describe('a value in a cell', () => {
  it('is what the attribute is, zero and the empty text too', () => {
    for (const value of [0, -0.25, '', 'Iran', false]) expect(cellValue({ a: value }, 'a')).toBe(value);
  });

  it('of a list of names are the names', () => {
    expect(cellValue({ names: [['Iran', 3], ['Islamische Republik', 1], [7, 1], 'x'] }, 'names')).toBe(
      'Iran | Islamische Republik',
    );
  });

  it('is missing for what is no number, no text, or not there', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, null, {}, undefined])
      expect(cellValue({ a: value }, 'a')).toBeUndefined();
    expect(cellValue({}, 'a')).toBeUndefined();
  });
});
