// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadedFrom } from '../../../src/viewer/model/from-json.ts';
import { Groups, Legend } from '../../../src/viewer/panels/legend.tsx';
import { filters, loaded, model, view, visible } from '../../../src/viewer/state.ts';
import { DEFAULT_VIEW } from '../../../src/viewer/view.ts';
import { click, draw, erase, happen, openPage, textsOf } from '../page.ts';

let host: HTMLElement;
const count = (kind: string) => model.value.actors.filter((actor) => actor.kind === kind).length;

beforeEach(() => {
  openPage();
  host = draw(
    <>
      <Legend />
      <Groups />
    </>,
  );
});
afterEach(() => erase(host));

describe('the legend', () => {
  it('counts the actors of each kind', () => {
    expect(textsOf(host, '.legend .toggle')).toEqual([
      `People${count('person')}`,
      `Organizations${count('organization')}`,
      `Places${count('place')}`,
    ]);
  });

  it('shows how many of them pass the filters', () => {
    happen(() => {
      view.value = { ...DEFAULT_VIEW, filters: { ...DEFAULT_VIEW.filters, kinds: ['place'] } };
    });
    expect(textsOf(host, '.legend .count')[0]).toBe(`0/${count('person')}`);
    const { length } = visible.value.actors;
    expect(textsOf(host, '.legend [aria-pressed="true"]')).toEqual([`Places${length}/${count('place')}`]);
  });

  it('hides a kind; with Alt, or by "only", it shows that one alone', () => {
    click(host, '.legend .toggle');
    expect(filters.value.kinds).toEqual(['organization', 'place']);
    click(host, '.legend li:nth-child(2) .toggle', { altKey: true });
    expect(filters.value.kinds).toEqual(['organization']);
    click(host, '.legend li:nth-child(3) .only');
    expect(filters.value.kinds).toEqual(['place']);
  });
});

describe('groups', () => {
  it('are listed with name and size', () => {
    const [first] = model.value.communities;
    expect(textsOf(host, '.groups .toggle')[0]).toBe(`${first?.label}${first?.size}`);
  });

  it('are shown alone, and all again', () => {
    click(host, '.groups .toggle');
    expect(filters.value.community).toBe(model.value.communities[0]?.id);
    click(host, '.groups .toggle');
    expect(filters.value.community).toBeNull();
  });

  it('are not listed where there is only one', () => {
    const node = { key: 'e:a', attributes: { label: 'A', kind: 'person', x: 0, y: 0, community: 0 } };
    const attributes = { communities: [{ id: 0, label: 'all', size: 1 }] };
    const json = JSON.stringify({ attributes, nodes: [node], edges: [] });
    happen(() => {
      loaded.value = loadedFrom(json);
    });
    expect(host.querySelector('.groups')).toBeNull();
  });
});
