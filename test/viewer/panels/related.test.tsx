// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Related } from '../../../src/graph/attribute.ts';
import type { EntityId } from '../../../src/model.ts';
import { ActorRelations, LinkRelations, relatedRows } from '../../../src/viewer/panels/related.tsx';
import { model, selection } from '../../../src/viewer/state.ts';
import { click, draw, erase, idOf, openPage, strongestLink, textsOf } from '../page.ts';

const said = (from: EntityId, more: Partial<Related> = {}): Related => ({
  ...{ type: 'role', from, role: 'Chefin', status: 'held', statements: 2, articles: 1, sources: 1 },
  ...{ first: '2020-01', last: '2020-03', rules: [], where: [] },
  ...more,
});

let host: HTMLElement;
beforeEach(() => openPage());
afterEach(() => erase(host));

/** The strongest link with statements, and its source; no other link states anything. */
function stated() {
  const link = strongestLink();
  const { source } = link;
  for (const one of model.value.linksOf.get(source.key) ?? []) Object.assign(one, { relations: [] });
  const relations = [
    said(idOf(source), { status: 'former' }),
    said(idOf(source), { type: 'office', role: 'Minister', statements: 1 }),
  ];
  return {
    link: Object.assign(link, { relations }),
    actor: { ...source, relations: [said(idOf(source), { type: 'occupation' })] },
  };
}

it('an actor has its roles by type, those that are over marked, each leading to its sentences', () => {
  const { link, actor } = stated();
  expect(relatedRows(actor).map(({ one }) => one.type)).toEqual(['office', 'role', 'occupation']);
  host = draw(<ActorRelations actor={actor} />);
  const rows = textsOf(host, '.relations li');
  expect(rows[0]).toContain(`Minister, ${link.target.label}`);
  expect(rows[1]).toContain('formerly · 2 sentences, Jan\u00a02020 – Mar\u00a02020');
  expect(host.querySelectorAll('[data-status="former"]')).toHaveLength(1);
  click(host, '.relations button');
  expect(selection.value).toEqual({ is: 'link', key: link.key });
});

it('a link says what is stated of its ends', () => {
  const { link } = stated();
  host = draw(<LinkRelations link={link} />);
  expect(textsOf(host, '.relations li')[0]).toContain(`Chefin, ${link.source.label}`);
});

it('where nothing is stated, nothing is shown', () => {
  const { link, actor } = stated();
  const lone = { ...actor, key: 'nobody', relations: [] };
  host = draw(
    <>
      <ActorRelations actor={lone} />
      <LinkRelations link={{ ...link, relations: [] }} />
    </>,
  );
  expect(textsOf(host, 'li')).toEqual([]);
});
