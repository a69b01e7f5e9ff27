// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_FILTERS, type Filters } from '../../../src/viewer/model/filter.ts';
import { Sliders } from '../../../src/viewer/panels/sliders.tsx';
import { filters, loaded, model, visible } from '../../../src/viewer/state.ts';
import { draw, erase, happen, openPage, textsOf, type } from '../page.ts';

let host: HTMLElement;
const show = (change: Partial<Filters> = {}, people = 0) => {
  const extra = Array.from({ length: people }, (_, i) => [`Person ${i}`, 'person', 0] as const);
  openPage({ filters: { ...DEFAULT_FILTERS, ...change } }, { extra });
  host = draw(<Sliders />);
};
const slider = (label: string) => {
  const found = [...host.querySelectorAll('input')].find((one) => one.getAttribute('aria-label') === label);
  if (!found) throw new Error(`no slider is called ${label}`);
  return found;
};
const said = (one: Element) => one.getAttribute('aria-valuetext');
const budget = () => slider('Strongest actors');
const minimum = () => slider('Shared sentences from');
const detail = () => slider('Links drawn');

beforeEach(() => show());
afterEach(() => erase(host));

describe('the slider of actors', () => {
  it('ends where all are shown, also for a network smaller than the default', () => {
    expect(model.value.actors.length).toBeLessThan(DEFAULT_FILTERS.budget);
    expect(budget().value).toBe(budget().max);
    type(budget(), '0');
    expect(visible.value.actors).toHaveLength(10);
  });

  it('can show all of a network that is larger', () => {
    erase(host);
    show({}, 400);
    expect(Number(budget().value)).toBeLessThan(Number(budget().max));
    type(budget(), budget().max);
    expect(filters.value.budget).toBe(model.value.actors.length);
  });

  it('stands at the next stop where an address names another number', () => {
    erase(host);
    show({ budget: 17 });
    expect(budget().value).toBe('1');
    expect(said(budget())).toBe(`17 of ${model.value.actors.length} actors`);
  });

  it('cannot be moved where there is nothing to choose', () => {
    erase(host);
    openPage();
    happen(() => {
      loaded.value = { is: 'loading' };
    });
    host = draw(<Sliders />);
    expect(minimum().disabled).toBe(true);
  });
});

describe('the slider of sentences', () => {
  it('goes from one to the most that two actors share', () => {
    const { min, max } = minimum();
    expect([min, max]).toEqual(['1', String(model.value.links[0]?.sentences)]);
  });

  it('reaches the number of an address, however high', () => {
    erase(host);
    show({ minimum: 99 });
    expect([minimum().max, minimum().value]).toEqual(['99', '99']);
  });

  it('filters while it is dragged, and says in words what it does', () => {
    type(minimum(), '3');
    expect(filters.value.minimum).toBe(3);
    expect(said(minimum())).toBe('Links with at least 3 shared sentences');
    expect(textsOf(host, '[role="status"]')).toEqual([`${visible.value.links.length} links`]);
  });

  it('makes a step for Back when it is let go', () => {
    const before = history.length;
    type(minimum(), '2');
    type(minimum(), '3');
    expect(history.length).toBe(before);
    type(minimum(), '3', 'change');
    expect(history.length).toBe(before + 1);
  });
});

describe('the slider of detail', () => {
  it('goes from the skeleton to all links', () => {
    type(detail(), '0');
    expect(visible.value.links.length).toBeLessThanOrEqual(visible.value.actors.length);
    expect(said(detail())).toBe('skeleton');
    type(detail(), detail().max);
    expect(visible.value.links).toHaveLength(model.value.links.length);
    expect(said(detail())).toBe('all');
  });

  it('stands nearest to the value of an address', () => {
    erase(host);
    show({ detail: 1.7 });
    expect(said(detail())).toBe('more');
  });
});

describe('the mix of kinds', () => {
  it('says the share of each kind, and changes it', () => {
    expect(['People', 'Organizations', 'Places'].map((kind) => said(slider(kind)))).toEqual([
      '50%',
      '30%',
      '20%',
    ]);
    type(slider('People'), '0');
    expect(filters.value.quota).toEqual({ person: 0, organization: 0.3, place: 0.2 });
    expect(said(slider('Organizations'))).toBe('60%');
  });

  it('leaves something to be shown', () => {
    for (const kind of ['People', 'Organizations', 'Places']) type(slider(kind), '0');
    expect(filters.value.quota.place).toBe(0.2);
  });
});
