/** Sigma without WebGL: keeps what it is given, and maps points as a plain camera would. */
import type { UndirectedGraph } from 'graphology';

interface State {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
  readonly angle?: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

type Listener = (payload: never) => void;

class Listeners {
  readonly #of = new Map<string, Listener>();

  on(event: string, listener: Listener): void {
    this.#of.set(event, listener);
  }

  removeAllListeners(): void {
    this.#of.clear();
  }

  emit(event: string, payload?: unknown): void {
    this.#of.get(event)?.(payload as never);
  }
}

class FakeCamera extends Listeners {
  state: State = { x: 0.5, y: 0.5, ratio: 1, angle: 0 };
  animations: { readonly to: Partial<State>; readonly duration: number }[] = [];
  moving = false;

  getState = () => this.state;
  isAnimated = () => this.moving;

  setState(to: Partial<State>): void {
    this.state = { ...this.state, ...to };
    this.emit('updated', this.state);
  }

  animate(to: Partial<State>, { duration }: { readonly duration: number }): void {
    this.animations.push({ to, duration });
  }
}

/** Asks the graphics card at each move, as Sigma's own does. */
class FakeCaptor extends Listeners {
  isMoving = false;
  asked = 0;

  constructor() {
    super();
    this.on('mousemove', () => {
      this.asked += 1;
    });
  }
}

/** Pixels of the screen for all of the graph, which measures a hundred in both directions. */
const SCREEN = 500;
const GRAPH = 100;

export class FakeSigma extends Listeners {
  static made: FakeSigma[] = [];
  readonly camera = new FakeCamera();
  readonly canvases = { nodes: document.createElement('canvas'), edges: document.createElement('canvas') };
  readonly captor = new FakeCaptor();
  readonly touches = new FakeCaptor();
  box: unknown;
  alive = true;
  resized = 0;

  graph: UndirectedGraph;
  constructor(graph: UndirectedGraph) {
    super();
    this.graph = graph;
    FakeSigma.made.push(this);
  }

  getCamera = () => this.camera;
  getCanvases = () => this.canvases;
  getMouseCaptor = () => this.captor;
  getTouchCaptor = () => this.touches;
  getDimensions = () => ({ width: SCREEN, height: SCREEN });
  scaleSize = (size: number) => size / Math.sqrt(this.camera.state.ratio);
  refresh = () => this;

  setCustomBBox(box: unknown): void {
    this.box = box;
  }

  getGraph = () => this.graph;

  viewportToGraph({ x, y }: Point): Point {
    const { x: left, y: top, ratio } = this.camera.state;
    const along = (at: number, centre: number) => GRAPH * (((at - SCREEN / 2) * ratio) / SCREEN + centre);
    return { x: along(x, left), y: along(SCREEN - y, top) };
  }

  setGraph(graph: UndirectedGraph): void {
    this.graph = graph;
  }

  graphToViewport({ x, y }: Point, { cameraState }: { cameraState?: State } = {}): Point {
    const camera = cameraState ?? this.camera.state;
    const along = (at: number, centre: number) =>
      (SCREEN * (at / GRAPH - centre)) / camera.ratio + SCREEN / 2;
    return { x: along(x, camera.x), y: SCREEN - along(y, camera.y) };
  }

  viewportToFramedGraph({ x, y }: Point, { cameraState }: { cameraState: State }): Point {
    const along = (at: number, centre: number) => ((at - SCREEN / 2) * cameraState.ratio) / SCREEN + centre;
    return { x: along(x, cameraState.x), y: along(SCREEN - y, cameraState.y) };
  }

  resize(): void {
    this.resized += 1;
  }

  kill(): void {
    this.alive = false;
  }
}

/** What stands for the packages that draw with WebGL. */
export class FakeProgram {
  drawHover: (() => void) | undefined;
}
