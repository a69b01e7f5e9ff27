// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Related } from '../../../src/graph/attribute.ts';
import type { EntityId } from '../../../src/model.ts';
import { RelationTable } from '../../../src/viewer/relations/table.tsx';
import { model, selection } from '../../../src/viewer/state.ts';
import { DEFAULT_TABLE } from '../../../src/viewer/table-view.ts';
import { click, draw, erase, idOf, openPage, strongestLink, textsOf } from '../page.ts';

const said = (from: EntityId, more: Partial<Related>): Related => ({
  ...{ type: 'office', from, status: 'held', statements: 2, articles: 1, sources: 1, rules: [], where: [] },
  ...more,
});
let host: HTMLElement;
afterEach(() => erase(host));

function show(find: string) {
  openPage({ table: { ...DEFAULT_TABLE, find } });
  for (const one of [...model.value.links, ...model.value.actors]) Object.assign(one, { relations: [] });
  const link = strongestLink();
  const { source, target } = link;
  Object.assign(link, { relations: [said(idOf(source), { role: 'Innensenator', status: 'former' })] });
  Object.assign(source, {
    relations: [said(idOf(source), { type: 'occupation', role: 'Koch', statements: 9 })],
  });
  host = draw(<RelationTable />);
  return { link, source, target };
}

beforeEach(() => openPage());

it('has a row for each statement, the most stated first', () => {
  const { source, target } = show('');
  const rows = textsOf(host, 'tbody tr');
  expect(rows[0]).toContain('Koch');
  expect(rows[1]).toContain(`${source.label}OfficeInnensenator`);
  expect(rows[1]).toContain(`${target.label}formerly2`);
});

it('is searched by role, and leads to the sentences', () => {
  const { link } = show('innensenator');
  expect(textsOf(host, 'tbody tr')).toHaveLength(1);
  click(host, 'tbody button');
  expect(selection.value).toEqual({ is: 'link', key: link.key });
});
