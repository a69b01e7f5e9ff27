// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { KINDS } from '../../src/model.ts';
import * as actions from '../../src/viewer/actions.ts';
import { DEFAULT_FILTERS } from '../../src/viewer/model/filter.ts';
import type { Stage } from '../../src/viewer/stage/stage.ts';
import * as state from '../../src/viewer/state.ts';
import { DEFAULT_CAMERA, NOTHING } from '../../src/viewer/view.ts';
import { actorNamed, openPage, strongestLink } from './page.ts';

const IRAN = { is: 'actor', key: 'e:iran' } as const;
const stage = { camera: () => DEFAULT_CAMERA, flyTo: vi.fn(), fit: vi.fn() };
/** How many steps Back can undo, beyond those of earlier tests. */
const steps = () => history.length - before;
let before = 0;

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  openPage();
  state.stage.value = stage as unknown as Stage;
  before = history.length;
});
afterEach(() => vi.useRealTimers());

describe('select', () => {
  it('opens an actor in a step of its own, and ends what pointer and keys looked at', () => {
    state.hovered.value = { is: 'actor', key: 'e:nato' };
    state.reached.value = 'e:nato';
    actions.select(IRAN);
    expect(state.selection.value).toEqual(IRAN);
    expect([state.hovered.value, state.reached.value]).toEqual([NOTHING, null]);
    expect(location.hash).toBe('#actor=e%3Airan');
    expect(steps()).toBe(1);
  });

  it('makes no step for what is open already', () => {
    actions.select(IRAN);
    actions.select({ ...IRAN });
    expect(steps()).toBe(1);
  });

  it('tells an actor from a link with the same key', () => {
    actions.select(IRAN);
    actions.select({ is: 'link', key: IRAN.key });
    expect(state.selection.value.is).toBe('link');
  });
});

describe('visit', () => {
  it('opens an actor and brings it into the picture once the panel has its place', () => {
    actions.visit(actorNamed('Iran'));
    expect(state.selection.value).toEqual(IRAN);
    expect(stage.flyTo).not.toHaveBeenCalled();
    vi.advanceTimersByTime(100);
    expect(stage.flyTo.mock.calls).toEqual([[IRAN.key, true]]);
  });
});

describe('closePanel', () => {
  const addButton = () => document.body.appendChild(document.createElement('button'));
  const addStage = () =>
    document.body.appendChild(
      Object.assign(document.createElement('div'), { className: 'stage', tabIndex: 0 }),
    );

  it('gives the keyboard back to where it came from, over any number of panels', () => {
    addStage();
    const button = addButton();
    button.focus();
    actions.select(IRAN);
    addButton().focus();
    actions.select({ is: 'actor', key: 'e:nato' });
    actions.closePanel();
    expect(state.selection.value).toEqual(NOTHING);
    expect(document.activeElement).toBe(button);
  });

  it('gives it to the picture where that is gone', () => {
    const picture = addStage();
    const button = addButton();
    button.focus();
    actions.select(IRAN);
    button.remove();
    actions.closePanel();
    expect(document.activeElement).toBe(picture);
  });
});

describe('setFilters', () => {
  it('changes what is given and leaves the rest', () => {
    actions.setFilters({ minimum: 3 });
    actions.setFilters({ detail: 1 });
    expect(state.filters.value).toEqual({ ...DEFAULT_FILTERS, minimum: 3, detail: 1 });
    expect(steps()).toBe(2);
  });

  it('makes one step of a slider that is dragged, when it is let go', () => {
    for (const minimum of [2, 3, 4]) actions.setFilters({ minimum }, true);
    expect(steps()).toBe(0);
    actions.setFilters({ minimum: 5 });
    expect(steps()).toBe(1);
    expect(location.hash).toBe('#min=5');
  });
});

describe('kinds', () => {
  it('are hidden and shown again, always in the same order', () => {
    actions.toggleKind('person');
    expect(state.filters.value.kinds).toEqual(['organization', 'place']);
    actions.toggleKind('person');
    expect(state.filters.value.kinds).toEqual(KINDS);
  });

  it('never all hide', () => {
    actions.isolateKind('place');
    actions.toggleKind('place');
    expect(state.filters.value.kinds).toEqual(['place']);
  });

  it('are shown one alone, and all again', () => {
    actions.isolateKind('place');
    expect(state.filters.value.kinds).toEqual(['place']);
    actions.isolateKind('person');
    expect(state.filters.value.kinds).toEqual(['person']);
    actions.isolateKind('person');
    expect(state.filters.value.kinds).toEqual(KINDS);
  });
});

describe('setMode', () => {
  it('shows another view in a step of its own, unless it is there already', () => {
    actions.setMode('links');
    actions.setMode('links');
    expect(state.mode.value).toBe('links');
    expect(steps()).toBe(1);
  });
});

describe('reset', () => {
  it('drops filters and selection, shows everything, and stays in the view', async () => {
    actions.setMode('actors');
    actions.setFilters({ minimum: 3, kinds: ['place'] });
    actions.select(IRAN);
    actions.reset();
    expect(state.filters.value).toEqual(DEFAULT_FILTERS);
    expect(state.selection.value).toEqual(NOTHING);
    expect(state.mode.value).toBe('actors');
    await vi.waitFor(() => expect(stage.fit).toHaveBeenCalledTimes(1));
    expect(location.hash).toBe('#show=actors');
  });
});

describe('notices', () => {
  const titles = () => state.notices.value.map(({ title }) => title);

  it('stay until they are dismissed', () => {
    actions.tell('one');
    actions.tell('two', ['line']);
    actions.dismiss(state.notices.value[0]?.id ?? 0);
    expect(state.notices.value).toMatchObject([{ title: 'two', lines: ['line'] }]);
  });

  it('that say the same are one, the newest', () => {
    actions.tell('one');
    actions.tell('two');
    actions.tell('one');
    expect(titles()).toEqual(['two', 'one']);
    actions.tell('one', ['more']);
    expect(titles()).toEqual(['two', 'one', 'one']);
  });

  it('are four at most', () => {
    for (const title of ['a', 'b', 'c', 'd', 'e', 'f']) actions.tell(title);
    expect(titles()).toEqual(['c', 'd', 'e', 'f']);
  });
});

describe('checkSelection', () => {
  it('leaves alone what the graph knows', () => {
    for (const selection of [NOTHING, IRAN, { is: 'link', key: strongestLink().key }] as const) {
      actions.select(selection);
      actions.checkSelection('gone');
      expect(state.selection.value).toEqual(selection);
    }
    expect(state.notices.value).toEqual([]);
  });

  it('drops what it does not, says so, and makes no step of it', () => {
    actions.select({ is: 'link', key: IRAN.key });
    actions.checkSelection('gone');
    expect(state.selection.value).toEqual(NOTHING);
    expect(state.notices.value).toMatchObject([{ title: 'gone' }]);
    vi.runAllTimers();
    expect(location.hash).toBe('');
    expect(steps()).toBe(1);
  });
});

it('describe names an actor with its kind and numbers', () => {
  const { articles, degree } = actorNamed('NATO');
  expect(actions.describe(actorNamed('NATO'))).toBe(
    `NATO, Organization, ${articles} articles, ${degree} links`,
  );
});

it('say is heard by screen readers', () => {
  actions.say('Three links.');
  expect(state.spoken.value).toBe('Three links.');
});
