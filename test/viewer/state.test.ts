// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_FILTERS } from '../../src/viewer/model/filter.ts';
import * as state from '../../src/viewer/state.ts';
import { DEFAULT_VIEW, type View } from '../../src/viewer/view.ts';
import { actorNamed, openPage, strongestLink } from './page.ts';

const change = (view: Partial<View>) => {
  state.view.value = { ...DEFAULT_VIEW, ...view };
};
const onlyPeople = { ...DEFAULT_FILTERS, kinds: ['person'] as const };
const actor = (label: string) => ({ is: 'actor', key: actorNamed(label).key }) as const;

beforeEach(() => {
  openPage();
});

describe('before there is a graph', () => {
  it.each([{ is: 'loading' }, { is: 'missing', detail: '404' }, { is: 'broken', detail: '' }] as const)(
    '$is: the network is empty',
    (loaded) => {
      state.loaded.value = loaded;
      expect(state.model.value.actors).toEqual([]);
      expect(state.visible.value.actors).toEqual([]);
      expect(state.focus.value).toBeNull();
    },
  );
});

describe('what is selected', () => {
  it('is an actor, a link, or nothing', () => {
    const link = strongestLink();
    change({ selection: actor('NATO') });
    expect([state.selectedActor.value, state.selectedLink.value]).toEqual([actorNamed('NATO'), undefined]);
    change({ selection: { is: 'link', key: link.key } });
    expect([state.selectedActor.value, state.selectedLink.value]).toEqual([undefined, link]);
    change({});
    expect([state.selectedActor.value, state.selectedLink.value]).toEqual([undefined, undefined]);
  });

  it('is nothing where the graph does not know it', () => {
    change({ selection: { is: 'actor', key: strongestLink().key } });
    expect(state.selectedActor.value).toBeUndefined();
  });
});

describe('what is visible', () => {
  it('is what passes the filters', () => {
    change({ filters: onlyPeople });
    expect(new Set(state.visible.value.actors.map(({ kind }) => kind))).toEqual(new Set(['person']));
  });

  it('is what is selected, too, whatever the filters say', () => {
    change({ filters: onlyPeople, selection: actor('Irak') });
    expect(state.visible.value.keys.has('e:irak')).toBe(true);
    expect(state.passing.value.keys.has('e:irak')).toBe(false);
  });

  it('are both ends of a selected link', () => {
    const { key, source, target } = strongestLink();
    change({ filters: { ...DEFAULT_FILTERS, community: 99 }, selection: { is: 'link', key } });
    expect([...state.visible.value.keys].sort()).toEqual([source.key, target.key].sort());
  });
});

describe('what stands out', () => {
  const centre = () => state.focus.value?.centres.map(({ label }) => label);

  it('is what the pointer is on, else what the keys have reached, else what is selected', () => {
    change({ selection: actor('Iran') });
    expect(centre()).toEqual(['Iran']);
    state.reached.value = actorNamed('NATO').key;
    expect(centre()).toEqual(['NATO']);
    state.hovered.value = actor('Irak');
    expect(centre()).toEqual(['Irak']);
  });

  it('are both ends of a link', () => {
    const { key, source, target } = strongestLink();
    state.hovered.value = { is: 'link', key };
    expect(state.focus.value?.centres).toEqual([source, target]);
  });

  it('is never somebody who is not in the picture', () => {
    change({ filters: onlyPeople });
    state.hovered.value = actor('Irak');
    expect(state.focus.value).toBeNull();
  });
});

describe('the view', () => {
  it('is a table where the browser cannot draw the picture', () => {
    state.drawable.value = false;
    expect(state.mode.value).toBe('actors');
    change({ mode: 'links' });
    expect(state.mode.value).toBe('links');
    state.drawable.value = true;
  });

  it('is at first that of the address', async () => {
    history.replaceState(null, '', '/#show=links&kinds=place&cam=0.100_0.200_0.500');
    vi.resetModules();
    const { view, firstCamera } = await import('../../src/viewer/state.ts');
    expect(view.value.mode).toBe('links');
    expect(view.value.filters.kinds).toEqual(['place']);
    expect(firstCamera).toEqual({ x: 0.1, y: 0.2, ratio: 0.5 });
  });
});
