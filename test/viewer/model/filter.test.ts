import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../src/model.ts';
import { alsoShow, applyFilters, DEFAULT_FILTERS, type Filters } from '../../../src/viewer/model/filter.ts';
import { fixtureModel } from '../model.ts';

const model = fixtureModel();
const filters = fc.record<Filters>({
  kinds: fc.subarray([...KINDS]),
  minimum: fc.integer({ min: 1, max: 8 }),
  detail: fc.constantFrom(1, 1.35, 2.5, 100),
  quota: fc.constantFrom(DEFAULT_FILTERS.quota, { person: 0, organization: 1, place: 1 }),
  budget: fc.integer({ min: 1, max: 80 }),
  governments: fc.boolean(),
  community: fc.option(fc.integer({ min: 0, max: 7 })),
});

describe('applyFilters', () => {
  it('shows everybody who has a link, and the strongest links, by default', () => {
    const visible = applyFilters(model, DEFAULT_FILTERS);
    const linked = model.actors.filter(({ key }) => model.linksOf.has(key));
    expect(visible.actors).toEqual(linked);
    expect(visible.alone).toBe(model.actors.length - linked.length);
    expect(visible.among).toHaveLength(model.links.length);
    expect(visible.links.length).toBeLessThan(model.links.length);
    expect(visible.links.length).toBeLessThanOrEqual(Math.round(1.35 * linked.length));
  });

  it('orphans nobody, whatever the filters: no hidden link would join an actor who stands alone', () => {
    fc.assert(
      fc.property(filters, (given) => {
        const { links, among } = applyFilters(model, given);
        const joined = new Set(links.flatMap(({ source, target }) => [source, target]));
        expect(among.filter(({ source, target }) => !joined.has(source) || !joined.has(target))).toEqual([]);
      }),
    );
  });

  it('shows half people, 30 % organizations and 20 % places where not all find room', () => {
    const { actors } = applyFilters(model, { ...DEFAULT_FILTERS, budget: 20 });
    const kinds = KINDS.map((kind) => actors.filter((actor) => actor.kind === kind).length);
    expect(kinds).toEqual([10, 6, 4]);
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
});

describe('with little room', () => {
  it('the strongest are shown, strongest first', () => {
    const { actors } = applyFilters(model, { ...DEFAULT_FILTERS, kinds: ['person'], budget: 3 });
    const people = model.actors.filter(({ kind }) => kind === 'person');
    expect(actors).toHaveLength(3);
    expect(actors[0]).toBe(people[0]);
    expect(actors.map(({ rank }) => rank)).toEqual(actors.map(({ rank }) => rank).sort((a, b) => a - b));
  });
});

describe('alsoShow', () => {
  const onlyPeople = { ...DEFAULT_FILTERS, kinds: ['person'] as const };
  const visible = applyFilters(model, onlyPeople);

  it('adds a hidden actor with its links once, also where two have asked for it', () => {
    const place = model.actors.find((actor) => actor.kind === 'place') as (typeof model.actors)[number];
    const more = alsoShow(model, visible, onlyPeople, [place, place]);
    expect(more.actors).toHaveLength(visible.actors.length + 1);
    expect(more.keys.has(place.key)).toBe(true);
    expect(more.links.some((link) => link.source === place || link.target === place)).toBe(true);
  });

  it('is the same object when nothing is missing', () => {
    expect(alsoShow(model, visible, onlyPeople, visible.actors.slice(0, 2))).toBe(visible);
  });
});
