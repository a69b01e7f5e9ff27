import { expect, it } from 'vitest';
import { JsonWriter } from '../../src/base/json-writer.ts';
import type { Attribute } from '../../src/graph/attribute.ts';
import { attributesWriter } from '../../src/write/attribute-bytes.ts';

const LIST: readonly Attribute[] = [
  { id: 'label', type: 'string' },
  { id: 'articles', type: 'integer' },
  { id: 'weight', type: 'double' },
  { id: 'forest', type: 'boolean' },
  { id: 'where', type: 'sentences' },
  { id: 'relations', type: 'relations' },
];

type Item = Readonly<Record<string, unknown>>;

function text(item: Item): string {
  const json = new JsonWriter();
  attributesWriter(LIST, (id) => (one: Item) => one[id])(json, item);
  return new TextDecoder().decode(json.finish());
}

it('writes what is there in the order of the list', () => {
  const item = { where: [['a"1', 3]], forest: true, weight: 0.5, articles: 12, label: 'Köln' };
  expect(text(item)).toBe('{"label":"Köln","articles":12,"weight":0.5,"forest":true,"where":[["a\\"1",3]]}');
  expect(text({ relations: [{ type: 'office' }], other: 1 })).toBe('{"relations":[{"type":"office"}]}');
  expect(text({})).toBe('{}');
});

it('writes a value of another type as any JSON', () =>
  expect(text({ label: 3, weight: 'much', where: null })).toBe('{"label":3,"weight":"much","where":null}'));
