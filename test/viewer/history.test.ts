// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followAddress, pushAddress, replaceAddress } from '../../src/viewer/history.ts';
import type { Stage } from '../../src/viewer/stage/stage.ts';
import * as state from '../../src/viewer/state.ts';
import { type CameraView, DEFAULT_CAMERA, DEFAULT_VIEW, type Mode, NOTHING } from '../../src/viewer/view.ts';
import { openPage } from './page.ts';

let camera: CameraView = DEFAULT_CAMERA;
const stage = { camera: () => camera, setCamera: vi.fn() };
const show = (mode: Mode) => {
  state.view.value = { ...DEFAULT_VIEW, mode };
};
const onChange = vi.fn();
followAddress(onChange);

let before = 0;
const steps = () => history.length - before;

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  openPage();
  camera = DEFAULT_CAMERA;
  state.stage.value = stage as unknown as Stage;
  before = history.length;
});
afterEach(() => vi.useRealTimers());

describe('a step', () => {
  it('puts the view into the address', () => {
    show('links');
    pushAddress();
    expect(location.hash).toBe('#show=links');
    expect(steps()).toBe(1);
  });

  it('is none where the address does not change', () => {
    show('links');
    pushAddress();
    pushAddress();
    expect(steps()).toBe(1);
  });

  it('to the default view has an address without a hash', () => {
    history.replaceState(null, '', '/page?lang=de#show=links');
    show('picture');
    pushAddress();
    expect(location.href.endsWith('/page?lang=de')).toBe(true);
  });

  it('takes the place of a change that was still waiting', () => {
    replaceAddress();
    show('links');
    pushAddress();
    history.replaceState(null, '', '#other');
    vi.runAllTimers();
    expect(location.hash).toBe('#other');
  });
});

describe('a change within a step', () => {
  it('is written once, when it comes to rest', () => {
    for (const x of [0.1, 0.2, 0.3]) {
      camera = { ...DEFAULT_CAMERA, x };
      replaceAddress();
    }
    expect(location.hash).toBe('');
    vi.runAllTimers();
    expect(location.hash).toBe('#cam=0.300_0.500_1.000');
    expect(steps()).toBe(0);
  });
});

describe('Back', () => {
  const goTo = (hash: string) => {
    history.replaceState(null, '', hash);
    window.dispatchEvent(new PopStateEvent('popstate'));
  };

  it('brings back view and camera, and is told', () => {
    goTo('#actor=e%3Airan&show=actors&cam=0.100_0.200_0.500');
    expect(state.view.value).toEqual({
      ...DEFAULT_VIEW,
      selection: { is: 'actor', key: 'e:iran' },
      mode: 'actors',
    });
    expect(stage.setCamera.mock.calls).toEqual([[{ x: 0.1, y: 0.2, ratio: 0.5 }]]);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('ends what pointer and keys looked at', () => {
    state.hovered.value = { is: 'actor', key: 'e:nato' };
    state.reached.value = 'e:nato';
    goTo('#show=links');
    expect([state.hovered.value, state.reached.value]).toEqual([NOTHING, null]);
  });

  it('is not overwritten by a change that was still waiting', () => {
    show('links');
    replaceAddress();
    goTo('#show=actors');
    vi.runAllTimers();
    expect(location.hash).toBe('#show=actors');
  });
});
