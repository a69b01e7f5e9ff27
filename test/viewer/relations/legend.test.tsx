// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Related } from '../../../src/graph/attribute.ts';
import { RelationLegend } from '../../../src/viewer/relations/legend.tsx';
import { filters, model, tint, visible } from '../../../src/viewer/state.ts';
import { click, draw, erase, idOf, openPage, strongestLink, textsOf } from '../page.ts';

let host: HTMLElement;
beforeEach(() => openPage());
afterEach(() => erase(host));

/** A link with a role among links without any. */
function stated() {
  const link = strongestLink();
  const one: Related = {
    ...{ type: 'role', from: idOf(link.source), role: 'Chefin', status: 'held', statements: 1 },
    ...{ articles: 1, sources: 1, rules: [], where: [] },
  };
  for (const other of model.value.links)
    Object.assign(other, { relations: other === link ? [one] : [], isStated: other === link });
  return link;
}

it('leaves only links of which something is stated, and gives them colours', () => {
  const link = stated();
  host = draw(<RelationLegend />);
  expect(textsOf(host, 'li')).toEqual(['With known relation']);
  click(host, 'input');
  expect(visible.value.links).toEqual([link]);
  expect(textsOf(host, 'li')[1]).toBe('Office, role1');
  expect(tint.value?.(link)).toMatch(/^#/);
  click(host, 'li:nth-child(2) button');
  expect(filters.value.relations).not.toContain('role');
  expect(tint.value?.(link)).toBeUndefined();
  click(host, 'input');
  expect(filters.value).not.toHaveProperty('relations');
  expect([tint.value, visible.value.links.length > 1]).toEqual([null, true]);
});

it('is not there where nothing is stated', () => {
  for (const other of model.value.links) Object.assign(other, { relations: [], isStated: false });
  host = draw(<RelationLegend />);
  expect(host.textContent).toBe('');
});
