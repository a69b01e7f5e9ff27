/** Keeps the map in step with what is visible: known maps come back as they were, others are drawn in the worker. */
import { seatsOf } from '../../map/before.ts';
import type { Hear } from '../../map/draw.ts';
import type { MapActor, MapInput, Stage } from '../../map/input.ts';
import { MANY } from '../../map/many.ts';
import { MOST_INSERTED } from '../../map/most-inserted.ts';
import type { ActorMap } from '../../map/output.ts';
import { scaledTo } from '../../map/scaled.ts';
import { inputOf } from '../../map/shown.ts';
import type { Drawing } from '../look.ts';
import type { Visible } from '../model/filter.ts';

/** Turns to the map of what is visible. */
export interface Atlas {
  /** Asks for the map of what is visible on a stage, sized by standing or by `weigh`; it is shown at once or when it is drawn. */
  readonly turnTo: (visible: Visible, stage: Stage, weigh?: Drawing['weigh']) => void;
  /** Takes a map that was made elsewhere as the one before. */
  readonly start: (map: ActorMap | null) => void;
}

/** Draws a map, and tells `hear` of one that takes long how far it is; null where a newer one was asked for meanwhile. */
export type Draw = (input: MapInput, hear: Hear) => Promise<ActorMap | null>;

/** So many maps are remembered: Back leads to places as they were. */
const MOST_KEPT = 40;

/** An atlas that shows maps with `show` and has new ones drawn by `draw`; `wait` hears how much of one is drawn, null where none is. */
export function createAtlas(
  draw: Draw,
  show: (map: ActorMap) => void,
  wait: (share: number | null) => void = () => undefined,
): Atlas {
  const known = new Map<string, ActorMap>();
  let open: ActorMap | null = null;
  /** What its marks are sized by. */
  let sizedBy: string | undefined;
  let first: ActorMap | null = null;
  let asked = 0;

  const turn = (page: string, map: ActorMap | null) => {
    wait(null);
    if (!map) return;
    keep(known, page, map);
    open = map;
    show(map);
  };

  return {
    start(map) {
      known.clear();
      first = map;
    },
    turnTo(visible, stage, weigh) {
      asked += 1;
      const ask = asked;
      const page = `${weigh?.id ?? ''}\n${pageOf(visible, stage)}`;
      const input = { ...sized(inputOf(visible), weigh), stage };
      const alike = sizedBy === weigh?.id ? open : null;
      const ready = known.get(page) ?? readyFor(input, alike, weigh ? null : first);
      sizedBy = weigh?.id;
      if (ready) return turn(page, ready);
      wait(0);
      const before = open ?? first;
      const meanwhile = input.actors.length > MANY && !open && first && scaledTo(first, stage);
      if (meanwhile) show(meanwhile);
      const hear: Hear = (share, rough) => {
        if (ask !== asked) return;
        wait(share);
        if (rough) show(rough);
      };
      const drawn = () => draw({ ...input, ...(before && { before: seatsOf(before) }) }, hear);
      void made(alike, input, drawn).then((map) => {
        if (ask === asked) turn(page, map);
      });
    },
  };
}

/** Remembers a map as the last one; the oldest ones go. */
function keep(known: Map<string, ActorMap>, page: string, map: ActorMap): void {
  known.delete(page);
  known.set(page, map);
  for (const oldest of known.keys()) if (known.size > MOST_KEPT) known.delete(oldest);
}

/** What is drawn, with marks by another measure than standing. */
function sized<I extends { readonly actors: readonly MapActor[] }>(input: I, weigh: Drawing['weigh']): I {
  if (!weigh) return input;
  return { ...input, actors: input.actors.map((actor) => ({ ...actor, standing: weigh.of(actor) })) };
}

/** What makes a map another one: who and which links are on it, and its size. */
function pageOf({ actors, links }: Visible, { width, height }: Stage): string {
  const keys = (items: readonly { readonly key: string }[]) => items.map(({ key }) => key).join('\n');
  return `${width}x${height}\n${keys(actors)}\n\n${keys(links)}`;
}

/** Whether a few more than now are to be on a map, on the same stage. */
function isNear({ places, stage }: ActorMap, { actors, stage: { width, height } }: MapInput): boolean {
  const more = actors.length - places.length;
  return more > 0 && more <= MOST_INSERTED && stage.width === width && stage.height === height;
}

/** The map of before with those who are new, where they are few; else one that is drawn. */
const made = (
  alike: ActorMap | null,
  input: MapInput,
  drawn: () => Promise<ActorMap | null>,
): Promise<ActorMap | null> =>
  alike && isNear(alike, input) ? inserted(alike, input).then((map) => map ?? drawn()) : drawn();

/** The map with those who are new; null where somebody has gone, or what does it cannot be had. */
async function inserted(map: ActorMap, input: MapInput): Promise<ActorMap | null> {
  try {
    return (await import('../../map/insert.ts')).insertInto(map, input);
  } catch {
    return null;
  }
}

/** A map that does without drawing: the same actors on a stage alike. */
function readyFor(input: MapInput, open: ActorMap | null, first: ActorMap | null): ActorMap | null {
  for (const map of [open, first]) {
    const scaled = map && holds(map, input) && scaledTo(map, input.stage);
    if (scaled) return scaled;
  }
  return null;
}

function holds({ places }: ActorMap, { actors }: MapInput): boolean {
  const keys = new Set(places.map(({ key }) => key));
  return keys.size === actors.length && actors.every(({ key }) => keys.has(key));
}
