/** `window.__dramatis`: what tests and curious readers can ask the page. */
import { UndirectedGraph } from 'graphology';
import type { Visible } from './model/filter.ts';
import { pointOn } from './stage/curve.ts';
import { lookAt } from './stage/look.ts';
import { hovered, loaded, model, stage, view, visible } from './state.ts';
import type { CameraView, Selection, View } from './view.ts';

/** The questions that the page answers; it lets nothing be changed. */
export interface Probe {
  /** The whole graph as graphology knows it. */
  readonly graph: UndirectedGraph;
  readonly state: View;
  /** Where an actor stands, in CSS pixels from the corner of the window; null where it is not drawn. */
  readonly viewport: (key: string) => { readonly x: number; readonly y: number } | null;
  /** Where a link can be clicked, in CSS pixels from the corner of the window. */
  readonly onLink: (key: string) => readonly { readonly x: number; readonly y: number }[];
  /** What the pointer rests on. */
  readonly hovered: () => Selection;
  readonly camera: () => CameraView | null;
  /** Keys of what is shown. */
  readonly visible: () => { readonly nodes: readonly string[]; readonly edges: readonly string[] };
  /** The labels in the picture with their boxes. */
  readonly labels: () => readonly { readonly text: string; readonly box: object }[];
}

declare global {
  interface Window {
    __dramatis?: Probe;
  }
}

/** Offers what the page shows as `window.__dramatis`, for tests and for curious readers. */
export function installProbe(): void {
  window.__dramatis = {
    get graph() {
      return wholeGraph();
    },
    get state() {
      return view.value;
    },
    viewport(key) {
      const spot = stage.value?.frame().seen.get(key);
      const corner = document.querySelector('.stage-host')?.getBoundingClientRect();
      return spot && corner ? { x: spot.x + corner.x, y: spot.y + corner.y } : null;
    },
    onLink: placesOnLink,
    hovered: () => hovered.value,
    camera: () => stage.value?.camera() ?? null,
    visible: () => keysOf(visible.value),
    labels: () => stage.value?.frame().labels ?? [],
  };
}

function placesOnLink(key: string): { readonly x: number; readonly y: number }[] {
  const frame = stage.value?.frame();
  const corner = document.querySelector('.stage-host')?.getBoundingClientRect();
  const link = frame?.scene.links.find((one) => one.link.key === key);
  const [from, to] = [link?.source, link?.target].map((end) => frame?.seen.get(end ?? ''));
  if (!frame || !corner || !link || !from || !to) return [];
  return [0.5, 0.35, 0.65, 0.25, 0.75].flatMap((share) => {
    const point = pointOn(from, to, link.bend, share);
    const found = lookAt(frame, point);
    return found.is === 'link' && found.key === key ? [{ x: point.x + corner.x, y: point.y + corner.y }] : [];
  });
}

function wholeGraph(): UndirectedGraph {
  const graph = new UndirectedGraph();
  if (loaded.value.is !== 'ready') return graph;
  for (const { key, ...attributes } of model.value.actors) graph.addNode(key, attributes);
  for (const { key, source, target, ...attributes } of model.value.links) {
    graph.mergeEdgeWithKey(key, source.key, target.key, attributes);
  }
  return graph;
}

function keysOf({ actors, links }: Visible) {
  return { nodes: actors.map((actor) => actor.key), edges: links.map((link) => link.key) };
}
