import { describe, expect, it } from 'vitest';
import { applyFilters, DEFAULT_FILTERS } from '../../../src/viewer/model/filter.ts';
import type { Actor, Link } from '../../../src/viewer/model/graph.ts';
import { focusOnActor, focusOnLink } from '../../../src/viewer/stage/focus.ts';
import { model } from './frames.ts';

const [actor] = model.actors as [Actor];
const focusWith = (change: Partial<typeof DEFAULT_FILTERS>) => {
  const filters = { ...DEFAULT_FILTERS, ...change };
  const visible = applyFilters(model, filters);
  return { visible, focus: focusOnActor(model, visible, filters, actor) };
};

describe('focusOnActor', () => {
  it('shows all visible neighbours, strongest first, also over links without detail', () => {
    const { visible, focus } = focusWith({});
    expect(focus.centres).toEqual([actor]);
    expect(focus.links).toEqual(model.linksOf.get(actor.key));
    expect(focus.links.some((link) => !visible.links.includes(link))).toBe(true);
    expect(focus.others).toEqual(
      focus.links.map(({ source, target }) => (source === actor ? target : source)),
    );
  });

  it('keeps to the minimum of shared sentences', () => {
    const { links } = focusWith({ minimum: 3 }).focus;
    expect(links.length).toBeGreaterThan(0);
    expect(links.every(({ sentences }) => sentences >= 3)).toBe(true);
  });

  it('leaves hidden neighbours hidden', () => {
    const { others } = focusWith({ kinds: ['person'] }).focus;
    expect(others.length).toBeGreaterThan(0);
    expect(others.every(({ kind }) => kind === 'person')).toBe(true);
  });

  it('is the actor alone where it has no links', () => {
    const lonely = { ...actor, key: 'e:lonely' };
    const { visible } = focusWith({});
    expect(focusOnActor(model, visible, DEFAULT_FILTERS, lonely)).toEqual({
      centres: [lonely],
      others: [],
      links: [],
    });
  });
});

it('focusOnLink shows both ends and nothing else', () => {
  const [link] = model.links as [Link];
  expect(focusOnLink(link)).toEqual({ centres: [link.source, link.target], others: [], links: [link] });
});
