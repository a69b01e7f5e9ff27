// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { select } from '../../../src/viewer/actions.ts';
import { followSelection, keepInSight } from '../../../src/viewer/stage/reveal.ts';
import type { Stage } from '../../../src/viewer/stage/stage.ts';
import { stage, whole } from '../../../src/viewer/state.ts';
import { DEFAULT_CAMERA, NOTHING } from '../../../src/viewer/view.ts';
import { loadFixture } from '../page.ts';

const IRAN = 'e:iran';
/** Where every actor is drawn. */
let spot = { x: 0, y: 0 };
const made = {
  isMoving: () => false,
  flyTo: vi.fn<Stage['flyTo']>(),
  showActors: vi.fn<Stage['showActors']>(),
};
const due = signal(false);
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  loadFixture();
  spot = { x: 500, y: 300 };
  document.body.innerHTML = '<div class="stage-host"></div>';
  const host = document.querySelector('.stage-host');
  if (host) host.getBoundingClientRect = () => new DOMRect(0, 0, 1000, 600);
  const frame = () => ({ seen: { get: () => spot } });
  stage.value = { ...made, frame, camera: () => DEFAULT_CAMERA } as unknown as Stage;
  stop = followSelection(made, due);
});
afterEach(() => {
  stop();
  select(NOTHING);
  stage.value = null;
  vi.useRealTimers();
});

const isShown = () => vi.advanceTimersByTime(50);

it('shows both ends of a link where one of them is covered', () => {
  const [link] = whole.value.links;
  if (!link) expect.fail();
  spot = { x: 990, y: 300 };
  select({ is: 'link', key: link.key });
  isShown();
  expect(made.showActors.mock.calls).toEqual([[[link.source.key, link.target.key]]]);
});

it('shows an actor who is covered, and lets the zoom be', () => {
  spot = { x: 500, y: 595 };
  select({ is: 'actor', key: IRAN });
  isShown();
  expect(made.flyTo.mock.calls).toEqual([[IRAN, false]]);
});

it('moves nothing where all is in sight', () => {
  select({ is: 'actor', key: IRAN });
  isShown();
  keepInSight(IRAN);
  expect(made.flyTo).not.toHaveBeenCalled();
});

it('waits for the map that is being drawn', () => {
  spot = { x: 990, y: 300 };
  due.value = true;
  select({ is: 'actor', key: IRAN });
  isShown();
  expect(made.flyTo).not.toHaveBeenCalled();
  due.value = false;
  isShown();
  expect(made.flyTo.mock.calls).toEqual([[IRAN, false]]);
});
