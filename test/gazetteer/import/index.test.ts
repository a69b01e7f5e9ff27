import { expect, it } from 'vitest';
import { formatOf, IMPORT_FORMATS } from '../../../src/gazetteer/import/index.ts';

it('has formats with ids of their own', () => {
  expect(new Set(IMPORT_FORMATS.map(({ id }) => id)).size).toBe(IMPORT_FORMATS.length);
});

it.each([
  ['[\n{"type":"item","id":"Q1"}', 'wikidata'],
  ['{"head": {"vars": ["item"]}', 'sparql'],
  ['{"id":"a","schema":"Person","properties":{}}', 'ftm'],
  ['{"persons": []}', 'popolo'],
  ['id,schema,name,aliases\n', 'opensanctions'],
  ['Name\tKind\n', 'table'],
  ['Es war einmal.', undefined],
  ['', undefined],
])('%j begins like %s', (beginning, id) => {
  expect(formatOf(beginning)?.id).toBe(id);
});
