/** What a reader has done to the graph that was loaded, layer upon layer: what was added lies below what was corrected. */

import { tell } from './actions.ts';
import { createTurn } from './in-turn.ts';
import { liveTexts } from './live-texts.ts';
import type { Loaded, Ready } from './model/loaded.ts';
import { loaded } from './state.ts';

const NAMES = ['added', 'corrected'] as const;
/** The layers, from below. */
export type LayerName = (typeof NAMES)[number];

/** Makes another graph of one; null where that cannot be done. */
export type Layer = (graph: Ready) => Promise<Ready | null>;

/** The graph as it was loaded, as it is shown, and what lies between. */
let base: Ready | undefined;
let shown: Ready | undefined;
let layers: ReadonlyMap<LayerName, Layer> = new Map();

/** Whether the page shows the layer: a graph that was built anew begins without any. */
export const isLayered = (name: LayerName): boolean => loaded.value === shown && layers.has(name);

/** The graph that was loaded, without what a reader has done to it. */
export const ground = (): Loaded => (loaded.value === shown ? base : undefined) ?? loaded.value;

const inTurn = createTurn();

/** Lays a layer in the place of the one of its name, or takes that away, and shows what comes of it. One after the other. Gives whether it could be done; what stands in the way is told. */
export async function setLayer(name: LayerName, layer: Layer | null): Promise<boolean> {
  try {
    return await inTurn(() => change(name, layer));
  } catch (error) {
    tell(liveTexts.value.brokenTitle, [error instanceof Error ? error.message : String(error)]);
    return false;
  }
}

async function change(name: LayerName, layer: Layer | null): Promise<boolean> {
  const { value } = loaded;
  if (value.is !== 'ready') return false;
  const isNew = value !== shown || base === undefined;
  const ground = isNew ? value : base;
  const next = new Map(isNew ? [] : layers);
  if (layer) next.set(name, layer);
  else next.delete(name);
  const made = ground && (await laidOn(ground, next));
  if (loaded.value !== value) return change(name, layer);
  if (!made) {
    tell(liveTexts.value.otherGraph);
    return false;
  }
  base = ground;
  layers = next;
  shown = made;
  loaded.value = made;
  return true;
}

async function laidOn(ground: Ready, layers: ReadonlyMap<LayerName, Layer>): Promise<Ready | null> {
  let graph: Ready | null = ground;
  for (const name of NAMES)
    graph = graph && ((await layers.get(name)?.(graph)) ?? (layers.has(name) ? null : graph));
  return graph;
}
