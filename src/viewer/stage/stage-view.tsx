/** The picture as a component: ties the stage to the state, and makes it usable by keyboard. */
import { batch, computed, effect, signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { FIRST_STAGE } from '../../map/first.ts';
import type { Stage as Size } from '../../map/input.ts';
import type { ActorMap } from '../../map/output.ts';
import { createMapClient } from '../../worker/map-client.ts';
import { choose, describe, pin, say, select } from '../actions.ts';
import { replaceAddress } from '../history.ts';
import { DEFAULT_FILTERS } from '../model/filter.ts';
import type { Model } from '../model/graph.ts';
import type { Path } from '../model/paths.ts';
import { theme } from '../preferences.ts';
import { isSame, selectionOf } from '../selection.ts';
import {
  drawing,
  drawn,
  fading,
  filtersOpen,
  firstCamera,
  focus,
  focusOn,
  hovered,
  mode,
  model,
  path,
  pins,
  reached,
  selectedActor,
  selection,
  stage,
  suitable,
  tint,
  visible,
  words,
} from '../state.ts';
import { NOTHING, type Selection } from '../view.ts';
import { createAtlas } from './atlas.ts';
import { buttonsOver, freeArea } from './covered.ts';
import { PALETTES } from './palette.ts';
import type { Direction } from './pick.ts';
import { followSelection, keepInSight } from './reveal.ts';
import { buildScene } from './scene.ts';
import { createStage, type Stage } from './stage.ts';

/** Square pixels for each further actor, above what labels and rims take of any stage. */
const ROOM = 2170;
const TAKEN = 45;
const FEWEST = 40;
/** More than these are no selection, but a filter. */
const MOST_SELECTED = 100;

const EMPTY: ActorMap = { stage: FIRST_STAGE, places: [], areas: [] };

/** The size of the stage. */
const size = signal<Size | null>(null);
const map = signal<ActorMap>(EMPTY);
/** How much of the map of what is visible is drawn; null where it is there. */
const done = signal<number | null>(null);
const due = computed(() => done.value !== null);
const atlas = createAtlas(
  createMapClient().draw,
  (next) => {
    map.value = next;
  },
  (share) => {
    done.value = share;
  },
);

const still = computed(() =>
  buildScene(map.value, visible.value, PALETTES[theme.value], pins.value, {
    ...(tint.value && { tint: tint.value }),
    ...drawn.value,
  }),
);
const weigh = computed(() => drawn.value?.weigh);
const scene = computed(() => fading.value?.(still.value) ?? still.value);

const ARROWS = new Map<string, Direction>([
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
]);

/** The picture in the page, kept in step with what is chosen. */
export function StageView() {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => (host.current ? mount(host.current) : undefined), []);
  const { actors, links } = visible.value;
  return (
    <div
      class="stage"
      role="application"
      tabIndex={mode.value === 'picture' ? 0 : -1}
      aria-label={[words.value.stage(actors.length, links.length), drawn.value?.said]
        .filter(Boolean)
        .join(' ')}
      data-covered={mode.value !== 'picture'}
      data-drawing={drawing.value}
      onKeyDown={steer}
      onBlur={() => {
        reached.value = null;
      }}
    >
      <div class="stage-host" ref={host} />
      <Due />
    </div>
  );
}

/** That a map is being drawn, and how far it is. */
function Due() {
  const { mapDue, percent } = words.value;
  if (done.value === null) return null;
  return (
    <p class="due">
      {mapDue} {done.value > 0 && percent(Math.round(100 * done.value))}
    </p>
  );
}

function mount(host: HTMLElement): () => void {
  measure(host);
  const stopMaps = followMaps();
  const observer = new ResizeObserver(() => measure(host));
  observer.observe(host);
  const made = createStage(host, scene.peek(), firstCamera, {
    onHover: (what) => {
      hovered.value = what;
    },
    onPick: (what, more) => {
      filtersOpen.value = false;
      choose(what, more);
    },
    onLasso: (keys) => {
      drawing.value = false;
      select(selectionOf(keys.slice(0, MOST_SELECTED)));
    },
    isDrawing: () => drawing.value,
    onCamera: replaceAddress,
    onPin: pin,
    freeArea: () => freeArea(host),
    covered: () => buttonsOver(host),
  });
  stage.value = made;
  const stops = [
    followScene(made),
    effect(() => made.focus(focus.value)),
    followSelection(made, due),
    followGroups(made),
  ];
  return () => {
    for (const stop of [...stops, stopMaps]) stop();
    observer.disconnect();
    stage.value = null;
    made.kill();
  };
}

/** Shows scene after scene. Where a reader has stopped in time, those who fade do so until the map of that time is there. */
function followScene(made: Stage): () => void {
  let shown = map.peek();
  let faded = false;
  return effect(() => {
    const next = scene.value;
    const fades = fading.value !== null;
    if (faded && !fades && due.value) return;
    faded = fades;
    made.show(next, shown !== map.peek() && shown !== EMPTY);
    shown = map.peek();
  });
}

/** Brings those into sight of whom an article tells, or who were selected together with the way between them, once all are drawn. */
function followGroups(made: Stage): () => void {
  let shown: Selection = NOTHING;
  let way: Path | null = null;
  return effect(() => {
    const { is } = selection.value;
    const group = is === 'article' || is === 'actors' ? selection.value : NOTHING;
    const around = group.is === 'nothing' ? null : focusOn(group);
    const keys = [...(around?.centres ?? []), ...(around?.others ?? [])].map(({ key }) => key);
    const known = isSame(group, shown) && path.value === way;
    if (known || !keys.every((key) => scene.value.node.has(key))) return;
    shown = group;
    way = path.value;
    if (keys.length > 0) requestAnimationFrame(() => made.showActors(keys));
  });
}

/** Keeps the map in step with what is visible, with the graph and with the size of the stage. */
function followMaps(): () => void {
  let known: Model | null = null;
  return effect(() => {
    if (known !== model.value) atlas.start(model.value.map);
    known = model.value;
    if (size.value) atlas.turnTo(visible.value, size.value, weigh.value);
  });
}

function measure({ clientWidth: width, clientHeight: height }: HTMLElement): void {
  if (width <= 0 || height <= 0) return;
  batch(() => {
    const fitting = Math.floor((width * height) / ROOM) - TAKEN;
    suitable.value = Math.max(FEWEST, Math.min(DEFAULT_FILTERS.budget, fitting));
    size.value = { width, height };
  });
}

function steer(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const direction = ARROWS.get(event.key);
  if (direction) step(direction);
  else if (event.key === 'Enter' && reached.value !== null)
    choose({ is: 'actor', key: reached.value }, event.shiftKey);
  else if (event.key === '+') stage.value?.zoom(1.5);
  else if (event.key === '-') stage.value?.zoom(1 / 1.5);
  else if (event.key === '0') stage.value?.fit();
  else return;
  event.preventDefault();
}

function step(direction: Direction): void {
  const from = reached.value ?? selectedActor.value?.key ?? null;
  const key = stage.value?.neighbour(from, direction) ?? null;
  const actor = key === null ? undefined : model.value.actor.get(key);
  if (!actor) return;
  hovered.value = NOTHING;
  reached.value = actor.key;
  say(describe(actor));
  keepInSight(actor.key);
}
