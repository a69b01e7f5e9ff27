import { expect, it } from 'vitest';
import { links } from '../../../src/write/tables/links.ts';
import { HOSTILE, hostileGraph } from '../hostile-graph.ts';
import { rowsOf } from './tables.ts';

const rows = await rowsOf(links, hostileGraph());

it('is a row for each link, with labels and kinds of both ends, the smaller id first', () => {
  expect(rows).toHaveLength(HOSTILE.length - 1);
  expect(rows.find(({ source, target }) => source === 'e:p/1' && target === 'e:p/2')).toMatchObject({
    source_label: 'constructor',
    target_label: '=HYPERLINK("x")',
    source_kind: 'person',
    target_kind: 'person',
    npmi: -0.25,
  });
  for (const { source = '', target = '' } of rows) expect(source < target).toBe(true);
});

it('has nothing for what a link does not have, and no sentences', () => {
  expect(new Set(rows.map(({ alpha }) => alpha))).toEqual(new Set([undefined]));
  expect(links.columns.map(({ id }) => id)).not.toContain('where');
});
