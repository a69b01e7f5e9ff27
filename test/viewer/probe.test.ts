// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { installProbe, type Probe } from '../../src/viewer/probe.ts';
import type { Stage } from '../../src/viewer/stage/stage.ts';
import * as state from '../../src/viewer/state.ts';
import { DEFAULT_CAMERA } from '../../src/viewer/view.ts';
import { openPage } from './page.ts';

const LABEL = { key: 'e:iran', text: 'Iran', box: { x: 1, y: 2, width: 3, height: 4 } };
const stage = {
  camera: () => DEFAULT_CAMERA,
  frame: () => ({ seen: new Map([['e:iran', { x: 10, y: 20 }]]), labels: [LABEL] }),
} as unknown as Stage;
const probe = () => window.__dramatis as Probe;

beforeEach(() => {
  openPage();
  installProbe();
});

describe('the probe', () => {
  it('gives the whole graph, whatever the filters hide', () => {
    state.view.value = { ...state.view.value, filters: { ...state.filters.value, kinds: ['place'] } };
    const { graph } = probe();
    expect(graph.nodes().sort()).toEqual(state.model.value.actors.map(({ key }) => key).sort());
    expect(graph.size).toBe(state.model.value.links.length);
    expect(graph.getNodeAttribute('e:iran', 'label')).toBe('Iran');
  });

  it('gives an empty graph as long as there is none', () => {
    state.loaded.value = { is: 'loading' };
    expect(probe().graph.order).toBe(0);
  });

  it('gives the view, and the keys of what is visible', () => {
    expect(probe().state).toBe(state.view.value);
    const { actors, links } = state.visible.value;
    expect(probe().visible()).toEqual({
      nodes: actors.map(({ key }) => key),
      edges: links.map(({ key }) => key),
    });
  });

  it('knows places, labels and camera of the picture', () => {
    state.stage.value = stage;
    const host = document.body.appendChild(document.createElement('div'));
    host.className = 'stage-host';
    vi.spyOn(host, 'getBoundingClientRect').mockReturnValue(new DOMRect(100, 50, 800, 600));
    expect(probe().viewport('e:iran')).toEqual({ x: 110, y: 70 });
    expect(probe().viewport('e:nobody')).toBeNull();
    expect(probe().labels()).toEqual([LABEL]);
    expect(probe().camera()).toEqual(DEFAULT_CAMERA);
  });

  it('has nothing to say of a picture that there is not', () => {
    expect([probe().viewport('e:iran'), probe().camera(), probe().labels()]).toEqual([null, null, []]);
  });
});
