// @vitest-environment happy-dom
import { batch } from '@preact/signals';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MapInput } from '../../../src/map/input.ts';
import { select } from '../../../src/viewer/actions.ts';
import type { Scene } from '../../../src/viewer/stage/scene.ts';
import { createStage, type Stage, type StageEvents } from '../../../src/viewer/stage/stage.ts';
import { StageView } from '../../../src/viewer/stage/stage-view.tsx';
import {
  fading,
  filtersOpen,
  hovered,
  path,
  reached,
  selection,
  spoken,
  stage,
  view,
  visible,
} from '../../../src/viewer/state.ts';
import { DEFAULT_CAMERA, DEFAULT_VIEW, NOTHING } from '../../../src/viewer/view.ts';
import { actorNamed, draw, erase, find, happen, loadFixture, openPage, press } from '../page.ts';

vi.mock('../../../src/viewer/stage/stage.ts', () => ({ createStage: vi.fn() }));
vi.mock('../../../src/worker/map-client.ts', async () => {
  const { drawMap } = await import('../../../src/map/draw.ts');
  return { createMapClient: () => ({ draw: async (input: MapInput) => drawMap(input) }) };
});

const IRAN = 'e:iran';
let events: StageEvents;
/** Where every actor is drawn. */
let spot: { readonly x: number; readonly y: number };
const fake = {
  show: vi.fn<Stage['show']>(),
  focus: vi.fn<Stage['focus']>(),
  frame: () => ({ seen: { get: () => spot } }) as unknown as ReturnType<Stage['frame']>,
  isMoving: () => false,
  camera: () => DEFAULT_CAMERA,
  setCamera: vi.fn<Stage['setCamera']>(),
  flyTo: vi.fn<Stage['flyTo']>(),
  zoom: vi.fn<Stage['zoom']>(),
  fit: vi.fn<Stage['fit']>(),
  showArea: vi.fn<Stage['showArea']>(),
  showActors: vi.fn<Stage['showActors']>(),
  neighbour: vi.fn<Stage['neighbour']>(() => IRAN),
  picture: async () => null,
  kill: vi.fn<Stage['kill']>(),
} satisfies Stage;

let host: HTMLElement;
const picture = () => find(host, '.stage');
const rect = (x: number, y: number, width: number, height: number) => new DOMRect(x, y, width, height);

/** Waits until the map of what is visible is there. */
const drawn = () => act(async () => void (await Promise.resolve()));

beforeEach(async () => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  vi.mocked(createStage).mockImplementation((_, __, ___, given) => {
    events = given;
    return fake;
  });
  spot = { x: 400, y: 300 };
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return this.className === 'stage-host' ? rect(100, 50, 800, 600) : panel;
  });
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1024);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(744);
  openPage();
  host = draw(<StageView />);
  await drawn();
});
afterEach(() => {
  erase(host);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Where the side panel is. */
let panel = rect(0, 0, 0, 0);
function openPanel(place: DOMRect): void {
  panel = place;
  document.body.append(Object.assign(document.createElement('aside'), { className: 'panel' }));
}

describe('the picture', () => {
  it('shows what is visible, and tells screen readers how much that is', () => {
    expect(fake.show.mock.lastCall?.[0].nodes.map(({ actor }) => actor)).toEqual(visible.value.actors);
    expect(picture().getAttribute('aria-label')).toContain(`${visible.value.actors.length} actors`);
  });

  it('changes with the filters, as soon as there is a map', async () => {
    happen(() => {
      view.value = { ...DEFAULT_VIEW, filters: { ...DEFAULT_VIEW.filters, kinds: ['place'] } };
    });
    const nodes = () => fake.show.mock.lastCall?.[0].nodes ?? [];
    expect(nodes().every(({ kind }) => kind === 'place')).toBe(true);
    expect(fake.show.mock.lastCall?.[1]).toBe(false);
    await drawn();
    expect(nodes().map(({ actor }) => actor)).toEqual(visible.value.actors);
    expect(fake.show.mock.lastCall?.[1]).toBe(true);
  });

  it('stays faded where a reader has stopped in time, until the map of that time is there', async () => {
    const fade = (scene: Scene): Scene => ({ ...scene, clearness: 0.5 });
    happen(() => {
      fading.value = fade;
    });
    expect(fake.show.mock.lastCall?.[0].clearness).toBe(0.5);
    const calls = fake.show.mock.calls.length;
    happen(() => {
      batch(() => {
        fading.value = null;
        view.value = { ...DEFAULT_VIEW, filters: { ...DEFAULT_VIEW.filters, kinds: ['organization'] } };
      });
    });
    expect(fake.show).toHaveBeenCalledTimes(calls);
    await drawn();
    expect(fake.show.mock.lastCall?.[0].nodes.map(({ actor }) => actor)).toEqual(visible.value.actors);
    expect(fake.show.mock.lastCall?.[0].clearness).toBe(1);
  });

  it('turns into that of another graph', async () => {
    happen(() => loadFixture({ extra: [['Neuer Name', 'person', 2]] }));
    // What puts a few more on a map is loaded when it is needed.
    await vi.waitFor(() => expect(fake.show.mock.lastCall?.[1]).toBe(true), { timeout: 60_000 });
  });

  it('stresses what is looked at', () => {
    happen(() => select({ is: 'actor', key: IRAN }));
    expect(fake.focus.mock.lastCall?.[0]?.centres).toEqual([actorNamed('Iran')]);
  });

  it('is left out by the Tab key while a table covers it', () => {
    expect(picture().tabIndex).toBe(0);
    happen(() => {
      view.value = { ...DEFAULT_VIEW, mode: 'actors' };
    });
    expect(picture().tabIndex).toBe(-1);
    expect(picture().dataset.covered).toBe('true');
  });

  it('is taken away with its stage', () => {
    expect(stage.value).toBe(fake);
    erase(host);
    expect(stage.value).toBeNull();
    expect(fake.kill).toHaveBeenCalledTimes(1);
  });
});

describe('the pointer', () => {
  it('stresses what it rests on', () => {
    events.onHover({ is: 'actor', key: IRAN });
    expect(hovered.value).toEqual({ is: 'actor', key: IRAN });
  });

  it('selects what it picks, and folds the filters away', () => {
    filtersOpen.value = true;
    happen(() => events.onPick({ is: 'actor', key: IRAN }, false));
    expect(selection.value).toEqual({ is: 'actor', key: IRAN });
    expect(filtersOpen.value).toBe(false);
  });
});

describe('the keyboard', () => {
  it('reaches the next actor in the direction of an arrow, and names it', () => {
    expect(press(picture(), 'ArrowUp')).toBe(true);
    expect(fake.neighbour.mock.lastCall).toEqual([null, 'up']);
    expect(reached.value).toBe(IRAN);
    expect(spoken.value).toMatch(/^Iran, Place, \d+ articles/);
  });

  it('goes on from what is selected, then from what it has reached', () => {
    happen(() => select({ is: 'actor', key: 'e:nato' }));
    press(picture(), 'ArrowLeft');
    press(picture(), 'ArrowDown');
    expect(fake.neighbour.mock.calls).toEqual([
      ['e:nato', 'left'],
      [IRAN, 'down'],
    ]);
  });

  it('opens what it has reached', () => {
    expect(press(picture(), 'Enter')).toBe(false);
    press(picture(), 'ArrowRight');
    expect(press(picture(), 'Enter')).toBe(true);
    expect(selection.value).toEqual({ is: 'actor', key: IRAN });
  });

  it('stays where there is nobody', () => {
    fake.neighbour.mockReturnValueOnce(null);
    press(picture(), 'ArrowRight');
    expect(reached.value).toBeNull();
  });

  it('zooms in, out, and to all', () => {
    for (const key of ['+', '-', '0']) expect(press(picture(), key)).toBe(true);
    const [closer, farther] = fake.zoom.mock.calls.map(([factor]) => factor);
    expect((closer ?? 0) * (farther ?? 0)).toBeCloseTo(1);
    expect(closer).toBeGreaterThan(1);
    expect(fake.fit).toHaveBeenCalledTimes(1);
  });

  it('leaves other keys, and those with Ctrl, to the browser', () => {
    expect(press(picture(), 'x')).toBe(false);
    expect(press(picture(), '0', { ctrlKey: true })).toBe(false);
    expect(fake.fit).not.toHaveBeenCalled();
  });

  it('is nowhere in the picture once it has left', () => {
    press(picture(), 'ArrowRight');
    happen(() => picture().dispatchEvent(new Event('blur')));
    expect(reached.value).toBeNull();
  });
});

describe('what panels leave free', () => {
  it('is all without a panel', () => {
    expect(events.freeArea()).toMatchObject({ width: 800, height: 600 });
    expect(events.covered()).toEqual([]);
  });

  it('is what lies beside a panel', () => {
    openPanel(rect(600, 50, 300, 600));
    expect(events.freeArea()).toEqual({ width: 500, height: 600 });
  });

  it('is what lies above a panel that is as wide as the screen', () => {
    openPanel(rect(100, 350, 800, 300));
    expect(events.freeArea()).toEqual({ width: 800, height: 300 });
  });
});

describe('several that are selected', () => {
  it('are brought into sight together, and with whoever is on the way between them', () => {
    const keys = [IRAN, 'e:nato'];
    happen(() => select({ is: 'actors', keys }));
    vi.advanceTimersByTime(100);
    expect(fake.showActors.mock.lastCall).toEqual([keys]);
    const between = visible.value.actors.find(({ key }) => !keys.includes(key));
    if (!between) expect.fail();
    happen(() => {
      path.value = { actors: [actorNamed('Iran'), between, actorNamed('NATO')], links: [] };
    });
    vi.advanceTimersByTime(100);
    expect(fake.showActors.mock.lastCall).toEqual([[...keys, between.key]]);
    expect(fake.showActors).toHaveBeenCalledTimes(2);
  });
});

describe('an actor that is reached or selected', () => {
  it.each([
    ['behind the panel', { x: 700, y: 300 }, 1],
    ['off the screen', { x: -5, y: 300 }, 1],
    ['in sight', { x: 200, y: 300 }, 0],
  ])('%s: the picture moves when it must', (_, place, flights) => {
    openPanel(rect(600, 50, 300, 600));
    spot = place;
    press(picture(), 'ArrowRight');
    expect(fake.flyTo).toHaveBeenCalledTimes(flights);
  });

  it('is brought into sight when its panel opens over it', () => {
    happen(() => select({ is: 'actor', key: IRAN }));
    openPanel(rect(300, 50, 600, 600));
    vi.advanceTimersByTime(100);
    expect(fake.flyTo.mock.calls).toEqual([[IRAN, false]]);
  });
});

it('begins with nothing reached', () => {
  expect([hovered.value, reached.value]).toEqual([NOTHING, null]);
});
