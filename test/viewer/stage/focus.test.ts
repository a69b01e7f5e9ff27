import { describe, expect, it } from 'vitest';
import { modelFrom } from '../../../src/viewer/model/counted.ts';
import { applyFilters, DEFAULT_FILTERS } from '../../../src/viewer/model/filter.ts';
import type { Actor, Link } from '../../../src/viewer/model/graph.ts';
import {
  focusOnActor,
  focusOnArticle,
  focusOnLink,
  focusOnSet,
  isSameFocus,
} from '../../../src/viewer/stage/focus.ts';
import { countedFixture } from '../counted.ts';
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

it('a focus is the same while the same actors and links stand out', () => {
  const [link, other] = model.links as [Link, Link];
  expect(isSameFocus(focusOnLink(link), focusOnLink(link))).toBe(true);
  expect(isSameFocus(focusOnLink(link), focusOnLink(other))).toBe(false);
  expect(isSameFocus(focusOnLink(link), { ...focusOnLink(link), links: [] })).toBe(false);
  expect([isSameFocus(null, null), isSameFocus(null, focusOnLink(link))]).toEqual([true, false]);
});

describe('focusOnSet', () => {
  it('shows those that are in the picture, with the links among them', () => {
    const [link] = model.links as [Link];
    const stranger = model.actors.find(
      ({ key }) =>
        !model.linksOf.get(actor.key)?.some(({ source, target }) => [source.key, target.key].includes(key)),
    ) as Actor;
    const visible = applyFilters(model, DEFAULT_FILTERS);
    const focus = focusOnSet(model, visible, [link.source, link.target, { ...stranger, key: 'e:hidden' }]);
    expect(focus).toEqual({ centres: [link.source, link.target], others: [], links: [link] });
  });
});

describe('focusOnArticle', () => {
  const counted = modelFrom(countedFixture().opened);
  if (!counted) throw new Error('the fixture has no model');
  const everybody = applyFilters(counted, DEFAULT_FILTERS);
  const shown = (article: string, visible = everybody) => {
    const focus = focusOnArticle(counted, visible, article);
    return focus && [focus.others.map(({ key }) => key).sort(), focus.links.map(({ key }) => key)];
  };

  it('shows whom the article names, and the links that it speaks of', () => {
    expect(shown('a1')).toEqual([
      ['e:x', 'e:y', 'e:z'],
      expect.arrayContaining(['e:x|e:y', 'e:x|e:z', 'e:y|e:z']),
    ]);
    expect(shown('a2')?.[1]).toEqual(['e:x|e:y']);
  });

  it('is nothing where nobody of them is in the picture, or the places are not known', () => {
    expect(shown('a1', { ...everybody, actors: [] })).toBeNull();
    expect(shown('nowhere')).toBeNull();
    const { visible } = focusWith({});
    expect(focusOnArticle(model, visible, '2020/01/artikel-1')).toBeNull();
  });
});
