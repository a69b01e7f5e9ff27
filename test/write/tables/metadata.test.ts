import { expect, it } from 'vitest';
import { links } from '../../../src/write/tables/links.ts';
import { tableMetadata } from '../../../src/write/tables/metadata.ts';
import { hostileGraph } from '../hostile-graph.ts';
import { materialOf } from '../material.ts';

const described = JSON.parse(tableMetadata(links, 'links.csv', ',', materialOf(hostileGraph())));

it('names the file and its columns, with types, as CSVW has it', () => {
  expect(described['@context']).toBe('http://www.w3.org/ns/csvw');
  expect(described.url).toBe('links.csv');
  expect(described.tableSchema.columns.map(({ name }: { name: string }) => name)).toEqual(
    links.columns.map(({ id }) => id),
  );
  expect(described.tableSchema.columns).toContainEqual({ name: 'npmi', titles: 'npmi', datatype: 'double' });
});

it('says where the table comes from', () => {
  expect(described['dc:source']).toContain('program: dramatis 1.2.3; graph: sha256:abc');
  expect(described.notes).toContainEqual({ program: 'dramatis 1.2.3' });
});
