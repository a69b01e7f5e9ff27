// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRenderer, hasWebGL, type Renderer } from '../../../src/viewer/stage/renderer.ts';
import { DEFAULT_CAMERA } from '../../../src/viewer/view.ts';
import { FakeSigma } from './fake-sigma.ts';
import { scene } from './frames.ts';

vi.mock('sigma', async () => ({ default: (await import('./fake-sigma.ts')).FakeSigma }));
vi.mock('sigma/rendering', async () => ({
  EdgeLineProgram: (await import('./fake-sigma.ts')).FakeProgram,
}));
vi.mock('@sigma/edge-curve', async () => ({ default: (await import('./fake-sigma.ts')).FakeProgram }));
vi.mock('@sigma/node-square', async () => ({
  NodeSquareProgram: (await import('./fake-sigma.ts')).FakeProgram,
}));
vi.mock('@sigma/node-border', async () => {
  const { FakeProgram } = await import('./fake-sigma.ts');
  return { createNodeBorderProgram: () => FakeProgram };
});

const START = { x: 0.2, y: 0.7, ratio: 0.5 };
const events = { onFrame: vi.fn(), onCamera: vi.fn(), onClick: vi.fn() };

let renderer: Renderer;
const sigma = () => FakeSigma.made.at(-1) as FakeSigma;

beforeEach(() => {
  vi.useFakeTimers();
  FakeSigma.made = [];
  renderer = createRenderer(document.createElement('div'), scene, START, events);
  for (const event of Object.values(events)) event.mockClear();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('what is drawn', () => {
  it('are all actors, each with the shape of its kind, the strongest on top', () => {
    const { graph } = sigma();
    expect(graph.nodes()).toEqual(scene.nodes.map(({ actor }) => actor.key).reverse());
    for (const { actor, kind, color, size } of scene.nodes)
      expect(graph.getNodeAttributes(actor.key)).toMatchObject({ type: kind, color, size });
  });

  it('are all links, bent, the stronger the higher', () => {
    const { graph } = sigma();
    expect(graph.edges().sort()).toEqual(scene.links.map(({ link }) => link.key).sort());
    for (const { link, width, bend, layer } of scene.links) {
      const drawn = { type: 'curve', size: width, curvature: bend, zIndex: layer };
      expect(graph.getEdgeAttributes(link.key)).toMatchObject(drawn);
    }
    const straight = scene.links.map((link) => ({ ...link, bend: 0 }));
    renderer.update({ ...scene, links: straight });
    expect(sigma().graph.getEdgeAttribute(straight[0]?.link.key, 'type')).toBe('line');
  });

  it('is one line, where a file joins two actors twice', () => {
    const [first] = scene.links;
    if (!first) throw new Error('no link');
    const again = {
      ...first,
      link: { ...first.link, key: 'again' },
      source: first.target,
      target: first.source,
    };
    renderer.update({ ...scene, links: [...scene.links, again] });
    expect(sigma().graph.size).toBe(scene.links.length);
  });

  it('fills the box of the scene, and changes with it', () => {
    expect(sigma().box).toEqual({ x: [0, scene.width], y: [0, scene.height] });
    const next = {
      ...scene,
      nodes: scene.nodes.slice(0, 3),
      links: [],
      width: 1,
      height: 2,
    } as const;
    renderer.update(next);
    expect(sigma().graph.order).toBe(3);
    expect(sigma().box).toEqual({ x: [0, 1], y: [0, 2] });
    expect(FakeSigma.made).toHaveLength(1);
  });
});

describe('the camera', () => {
  it('begins where it is told', () => expect(renderer.camera()).toEqual(START));

  it('jumps at once, or takes its time', () => {
    renderer.moveCamera({ ratio: 2 }, 0);
    expect(renderer.camera()).toEqual({ ...START, ratio: 2 });
    renderer.moveCamera({ x: 0.9 }, 300);
    expect(sigma().camera.animations).toEqual([{ to: { x: 0.9 }, duration: 300 }]);
  });

  it('aims so that a point of the graph stands at a place of the screen', () => {
    const [point, place] = [
      { x: 80, y: 15 },
      { x: 120, y: 333 },
    ];
    const cameraState = renderer.aim(point, place, 0.45);
    expect(cameraState.ratio).toBe(0.45);
    const there = sigma().graphToViewport(point, { cameraState });
    expect(there.x).toBeCloseTo(place.x);
    expect(there.y).toBeCloseTo(place.y);
  });

  it('tells where in the graph a point of the screen is', () => {
    const point = { x: 20, y: 70 };
    const { x, y } = renderer.locate(sigma().graphToViewport(point));
    expect(x).toBeCloseTo(20);
    expect(y).toBeCloseTo(70);
  });

  it('is told when it moves', () => {
    renderer.moveCamera(DEFAULT_CAMERA, 0);
    expect(events.onCamera.mock.calls).toEqual([[DEFAULT_CAMERA]]);
  });

  it('moves while it flies and while the reader drags', () => {
    expect(renderer.isMoving()).toBe(false);
    sigma().camera.moving = true;
    expect(renderer.isMoving()).toBe(true);
    sigma().camera.moving = false;
    sigma().captor.isMoving = true;
    expect(renderer.isMoving()).toBe(true);
  });

  it('maps points and sizes as the picture does', () => {
    const { width, project, scale } = renderer.lens();
    expect(width).toBe(sigma().getDimensions().width);
    expect(project({ x: 20, y: 70 })).toEqual(sigma().graphToViewport({ x: 20, y: 70 }));
    expect(scale(4)).toBe(sigma().scaleSize(4));
  });
});

it('moves actors without building the graph anew', () => {
  const { graph } = sigma();
  const [first] = scene.nodes;
  const nodes = scene.nodes.map((node) => ({ ...node, x: node.x + 5 }));
  renderer.update({ ...scene, nodes, node: new Map(nodes.map((node) => [node.actor.key, node])) });
  expect(sigma().graph).toBe(graph);
  expect(graph.getNodeAttribute(first?.actor.key, 'x')).toBe((first?.x ?? 0) + 5);
});

describe('the reader', () => {
  it('clicks and taps: both tell the place, and whether the shift key is pressed', () => {
    sigma().captor.emit('click', { x: 3, y: 4, original: { shiftKey: true } });
    const original = { shiftKey: false };
    sigma().touches.emit('tap', { touches: [], previousTouches: [{ x: 5, y: 6 }], original });
    sigma().touches.emit('tap', { touches: [], previousTouches: [], original });
    expect(events.onClick.mock.calls).toEqual([
      [{ x: 3, y: 4 }, true],
      [{ x: 5, y: 6 }, false],
    ]);
  });

  it('moves the pointer without the graphics card being asked what is there', () => {
    sigma().captor.emit('mousemove', { x: 3, y: 4 });
    expect(sigma().captor.asked).toBe(0);
  });
});

it('tells of every frame', () => {
  sigma().emit('afterRender');
  expect(events.onFrame).toHaveBeenCalledTimes(1);
});

describe('when the browser takes the drawing context away', () => {
  const lose = () => {
    const lost = new Event('webglcontextlost', { cancelable: true });
    sigma().canvases.nodes.dispatchEvent(lost);
    return lost;
  };

  it('the picture is built anew, with the same scene and the camera where it was', () => {
    renderer.moveCamera({ x: 0.9 }, 0);
    const old = sigma();
    expect(lose().defaultPrevented).toBe(true);
    vi.runAllTimers();
    expect(old.alive).toBe(false);
    expect(sigma()).not.toBe(old);
    expect(sigma().graph.order).toBe(scene.nodes.length);
    expect(renderer.camera()).toEqual({ ...START, x: 0.9 });
  });

  it('it is built once, though several contexts are lost together', () => {
    const { canvases } = sigma();
    for (const canvas of Object.values(canvases)) canvas.dispatchEvent(new Event('webglcontextlost'));
    vi.runAllTimers();
    expect(FakeSigma.made).toHaveLength(2);
  });
});

it('follows the size of the stage, and ends', () => {
  renderer.resize();
  expect(sigma().resized).toBe(1);
  renderer.kill();
  expect(sigma().alive).toBe(false);
});

describe('hasWebGL', () => {
  it('holds where a context can be had, and gives it back', () => {
    const loseContext = vi.fn();
    const context = { getExtension: () => ({ loseContext }) };
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as never);
    expect(hasWebGL()).toBe(true);
    expect(loseContext).toHaveBeenCalledTimes(1);
  });

  it('does not hold where there is none', () => expect(hasWebGL()).toBe(false));
});
