import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../src/model.ts';
import { alsoShow, applyFilters, DEFAULT_FILTERS, type Filters } from '../../../src/viewer/model/filter.ts';
import { fixtureModel } from '../model.ts';

const model = fixtureModel();
const filters = fc.record<Filters>({
  kinds: fc.subarray([...KINDS]),
  minimum: fc.integer({ min: 1, max: 8 }),
  detail: fc.constantFrom(0, 0.1, 0.3, 1),
  budget: fc.integer({ min: 1, max: 80 }),
  community: fc.option(fc.integer({ min: 0, max: 7 })),
});

describe('applyFilters', () => {
  it('shows everything but the weak links by default', () => {
    const visible = applyFilters(model, DEFAULT_FILTERS);
    expect(visible.actors).toHaveLength(model.actors.length);
    expect(visible.links.length).toBeGreaterThan(0);
    expect(visible.links.length).toBeLessThan(model.links.length);
    expect(visible.links.every((link) => link.forest || link.alpha <= 0.3)).toBe(true);
  });

  it('keeps the forest whatever the detail, so that nobody is orphaned', () => {
    const { links } = applyFilters(model, { ...DEFAULT_FILTERS, detail: 0 });
    expect(links).toEqual(model.links.filter((link) => link.forest));
  });

  it('never shows what a filter forbids', () => {
    fc.assert(
      fc.property(filters, (given) => {
        const { actors, links, keys } = applyFilters(model, given);
        expect(actors.length).toBeLessThanOrEqual(given.budget);
        for (const actor of actors) {
          expect(given.kinds).toContain(actor.kind);
          if (given.community !== null) expect(actor.community).toBe(given.community);
        }
        for (const link of links) {
          expect(keys.has(link.source.key) && keys.has(link.target.key)).toBe(true);
          expect(link.sentences).toBeGreaterThanOrEqual(given.minimum);
        }
      }),
    );
  });

  it('gives each large community its three strongest before the rest', () => {
    const { actors } = applyFilters(model, { ...DEFAULT_FILTERS, budget: 30 });
    for (const { id } of model.communities) {
      expect(actors.filter((actor) => actor.community === id).length).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('with little room', () => {
  it('the strongest are shown, strongest first', () => {
    const { actors } = applyFilters(model, { ...DEFAULT_FILTERS, budget: 2 });
    expect(actors).toEqual(model.actors.slice(0, 2));
  });
});

describe('alsoShow', () => {
  const onlyPeople = { ...DEFAULT_FILTERS, kinds: ['person'] as const };
  const visible = applyFilters(model, onlyPeople);

  it('adds a hidden actor with its links', () => {
    const place = model.actors.find((actor) => actor.kind === 'place') as (typeof model.actors)[number];
    const more = alsoShow(model, visible, onlyPeople, [place]);
    expect(more.actors).toHaveLength(visible.actors.length + 1);
    expect(more.keys.has(place.key)).toBe(true);
    expect(more.links.some((link) => link.source === place || link.target === place)).toBe(true);
  });

  it('is the same object when nothing is missing', () => {
    expect(alsoShow(model, visible, onlyPeople, visible.actors.slice(0, 2))).toBe(visible);
  });
});
