/** The only file that knows Sigma: draws nodes and links with WebGL, holds the camera, survives lost contexts. */
import EdgeCurveProgram from '@sigma/edge-curve';
import { createNodeBorderProgram } from '@sigma/node-border';
import { NodeSquareProgram } from '@sigma/node-square';
import Sigma from 'sigma';
import { EdgeLineProgram, type NodeProgramType } from 'sigma/rendering';
import { type CameraView, DEFAULT_CAMERA } from '../view.ts';
import type { Point } from './geometry.ts';
import type { Lens } from './lens.ts';
import { RING } from './paint.ts';
import type { Scene } from './scene.ts';
import { graphOf, isSameGraph, moveIn } from './scene-graph.ts';

/** Who hears of frames, clicks and the camera. */
export interface RendererEvents {
  /** After every frame. */
  readonly onFrame: () => void;
  readonly onCamera: (camera: CameraView) => void;
  /** A click or a tap, in CSS pixels from the corner of the stage; `more` with the shift key. */
  readonly onClick: (point: Point, more: boolean) => void;
}

/** The picture of nodes and links, and its camera. */
export interface Renderer {
  readonly lens: () => Lens;
  readonly update: (scene: Scene) => void;
  readonly camera: () => CameraView;
  /** Moves the camera; takes `milliseconds`, or jumps with 0. */
  readonly moveCamera: (target: Partial<CameraView>, milliseconds: number) => void;
  /** The camera position that shows `point` of the graph at `place` of the screen, at zoom `ratio`. */
  readonly aim: (point: Point, place: Point, ratio: number) => CameraView;
  /** Where in the graph a point of the screen is. */
  readonly locate: (point: Point) => Point;
  readonly isMoving: () => boolean;
  readonly resize: () => void;
  readonly kill: () => void;
}

/** A thin line in the colour of the stage parts marks from lines and from each other. */
const RIM = { size: { value: 1.2, mode: 'pixels' }, color: { attribute: 'hole' } } as const;
const DiscProgram = createNodeBorderProgram({
  borders: [RIM, { size: { fill: true }, color: { attribute: 'color' } }],
});
const RingProgram = createNodeBorderProgram({
  borders: [
    RIM,
    { size: { value: RING }, color: { attribute: 'color' } },
    { size: { fill: true }, color: { attribute: 'hole' } },
  ],
});
/** A program that draws no second picture for the graphics card to tell what is under the pointer. */
const unpicked = (Program: NodeProgramType): NodeProgramType =>
  class extends Program {
    constructor(gl: WebGLRenderingContext, _: WebGLFramebuffer | null, sigma: Sigma) {
      super(gl, null, sigma);
    }
  };
/** A new context may be asked for only some time after the old one was lost. */
const PAUSE_AFTER_LOSS = 50;

/** Whether the browser can draw with WebGL at all; without it `createRenderer` would throw. */
export function hasWebGL(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}

/** Draws a scene with Sigma in `host`, and draws it anew after a lost context. Throws without WebGL (`hasWebGL`). */
export function createRenderer(
  host: HTMLElement,
  first: Scene,
  start: CameraView,
  events: RendererEvents,
): Renderer {
  let scene = first;
  let sigma = build(start);

  function build(camera: CameraView): Sigma {
    const made = new Sigma(graphOf(scene), host, settings());
    made.setCustomBBox(boxOf(scene));
    made.getCamera().setState({ ...camera, angle: 0 });
    listen(made, events);
    for (const canvas of Object.values(made.getCanvases()))
      canvas.addEventListener('webglcontextlost', recover);
    made.refresh({ schedule: true });
    return made;
  }

  function recover(event: Event): void {
    event.preventDefault();
    const lost = sigma;
    setTimeout(() => {
      if (lost !== sigma) return;
      const camera = cameraOf(lost);
      lost.kill();
      sigma = build(camera);
    }, PAUSE_AFTER_LOSS);
  }

  return {
    lens: () => lensOf(sigma),
    update(next) {
      const before = scene;
      scene = next;
      draw(sigma, next, before);
    },
    camera: () => cameraOf(sigma),
    moveCamera: (target, milliseconds) => moveCamera(sigma, target, milliseconds),
    aim: (point, place, ratio) => aimOf(sigma, point, place, ratio),
    locate: (point) => sigma.viewportToGraph(point),
    isMoving: () => sigma.getCamera().isAnimated() || sigma.getMouseCaptor().isMoving,
    resize() {
      sigma.resize();
      sigma.refresh();
    },
    kill: () => sigma.kill(),
  };
}

function draw(sigma: Sigma, scene: Scene, before: Scene): void {
  sigma.setCustomBBox(boxOf(scene));
  if (isSameGraph(before, scene)) moveIn(sigma.getGraph(), scene, before);
  else sigma.setGraph(graphOf(scene));
}

function cameraOf(sigma: Sigma): CameraView {
  const { x, y, ratio } = sigma.getCamera().getState();
  return { x, y, ratio };
}

function moveCamera(sigma: Sigma, target: Partial<CameraView>, milliseconds: number): void {
  const camera = sigma.getCamera();
  if (milliseconds > 0) camera.animate(target, { duration: milliseconds, easing: 'cubicInOut' });
  else camera.setState(target);
}

function aimOf(sigma: Sigma, point: Point, place: Point, ratio: number): CameraView {
  const cameraState = { ...DEFAULT_CAMERA, angle: 0, ratio };
  const onScreen = sigma.graphToViewport(point, { cameraState });
  const [at, there] = [onScreen, place].map((spot) => sigma.viewportToFramedGraph(spot, { cameraState }));
  if (!at || !there) return DEFAULT_CAMERA;
  return { x: cameraState.x + at.x - there.x, y: cameraState.y + at.y - there.y, ratio };
}

function settings() {
  return {
    allowInvalidContainer: true,
    renderLabels: false,
    zIndex: true,
    stagePadding: 0,
    minEdgeThickness: 0.5,
    antiAliasingFeather: 0.7,
    minCameraRatio: 0.02,
    maxCameraRatio: 4,
    enableCameraRotation: false,
    defaultDrawNodeHover: () => undefined,
    nodeProgramClasses: {
      person: unpicked(DiscProgram),
      organization: unpicked(SquareProgram),
      place: unpicked(RingProgram),
    },
    defaultNodeType: 'person',
    edgeProgramClasses: { curve: EdgeCurveProgram, line: EdgeLineProgram },
    defaultEdgeType: 'curve',
  };
}

/** The square without the label that its program would draw on hover. */
class SquareProgram extends NodeSquareProgram {
  override drawHover = () => undefined;
}

function boxOf({ width, height }: Scene): { readonly x: [number, number]; readonly y: [number, number] } {
  return { x: [0, width], y: [0, height] };
}

/** How the camera stands now. It only moves and zooms: where two points are tells where all others are. */
function lensOf(sigma: Sigma): Lens {
  const { width, height } = sigma.getDimensions();
  const [from, to] = [sigma.graphToViewport({ x: 0, y: 0 }), sigma.graphToViewport({ x: 1, y: 1 })];
  const [right, down] = [to.x - from.x, to.y - from.y];
  const larger = sigma.scaleSize(1);
  return {
    width,
    height,
    project: ({ x, y }) => ({ x: from.x + x * right, y: from.y + y * down }),
    scale: (size) => size * larger,
  };
}

/**
 * Sigma would ask the graphics card what is under the pointer at each of its moves, and wait for the answer; nobody wants to know, since
 * picking is ours. Its own listeners go, those that move the camera stay.
 */
function listen(sigma: Sigma, { onFrame, onCamera, onClick }: RendererEvents): void {
  const [mouse, touch] = [sigma.getMouseCaptor(), sigma.getTouchCaptor()];
  mouse.removeAllListeners();
  touch.removeAllListeners();
  mouse.on('click', ({ x, y, original }) => onClick({ x, y }, original.shiftKey));
  touch.on('tap', ({ touches, previousTouches, original }) => {
    const at = touches[0] ?? previousTouches[0];
    if (at) onClick({ x: at.x, y: at.y }, original.shiftKey);
  });
  sigma.on('afterRender', onFrame);
  sigma.getCamera().on('updated', ({ x, y, ratio }) => onCamera({ x, y, ratio }));
}
