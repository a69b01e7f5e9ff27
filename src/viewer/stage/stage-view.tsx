/** The picture as a component: ties the stage to the state, and makes it usable by keyboard. */
import { computed, effect, signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { describe, say, select } from '../actions.ts';
import { replaceAddress } from '../history.ts';
import { theme } from '../preferences.ts';
import {
  filtersOpen,
  firstCamera,
  focus,
  hovered,
  mode,
  model,
  reached,
  selectedActor,
  stage,
  visible,
  words,
} from '../state.ts';
import { NOTHING } from '../view.ts';
import { PALETTES } from './palette.ts';
import type { Direction } from './pick.ts';
import { buildScene } from './scene.ts';
import { createStage } from './stage.ts';

const narrow = matchMedia('(max-width: 700px)');
const small = signal(narrow.matches);
narrow.addEventListener('change', () => {
  small.value = narrow.matches;
});
const SMALL_SCALE = 0.7;

/** Width by height of the stage, roughly. */
const aspect = signal(1);

const scene = computed(() => {
  const fit = { scale: small.value ? SMALL_SCALE : 1, aspect: aspect.value };
  return buildScene(model.value, visible.value, PALETTES[theme.value], fit);
});

const ARROWS = new Map<string, Direction>([
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
]);

export function StageView() {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => (host.current ? mount(host.current) : undefined), []);
  const { actors, links } = visible.value;
  return (
    <div
      class="stage"
      role="application"
      tabIndex={mode.value === 'picture' ? 0 : -1}
      aria-label={words.value.stage(actors.length, links.length)}
      data-covered={mode.value !== 'picture'}
      onKeyDown={steer}
      onBlur={() => {
        reached.value = null;
      }}
    >
      <div class="stage-host" ref={host} />
    </div>
  );
}

function mount(host: HTMLElement): () => void {
  measure(host);
  const observer = new ResizeObserver(() => measure(host));
  observer.observe(host);
  const made = createStage(host, scene.peek(), firstCamera, {
    onHover: (what) => {
      hovered.value = what;
    },
    onPick: (what) => {
      filtersOpen.value = false;
      select(what);
    },
    onCamera: replaceAddress,
    freeArea: () => freeArea(host),
  });
  let known = model.peek();
  let revealed = '';
  stage.value = made;
  const stops = [
    effect(() => {
      const next = scene.value;
      made.show(next, known !== model.peek());
      known = model.peek();
    }),
    effect(() => made.focus(focus.value)),
    effect(() => {
      const key = selectedActor.value?.key ?? '';
      if (key !== revealed) reveal(key);
      revealed = key;
    }),
  ];
  return () => {
    for (const stop of stops) stop();
    observer.disconnect();
    stage.value = null;
    made.kill();
  };
}

function measure({ clientWidth, clientHeight }: HTMLElement): void {
  if (clientWidth > 0 && clientHeight > 0) aspect.value = Math.round((10 * clientWidth) / clientHeight) / 10;
}

/** What the side panel leaves of the stage; on phones the panel comes from below. */
function freeArea(host: Element): { width: number; height: number } {
  const own = host.getBoundingClientRect();
  const panel = document.querySelector('.panel')?.getBoundingClientRect();
  if (!panel) return own;
  const below = panel.width > own.width * 0.8;
  return below
    ? { width: own.width, height: Math.max(80, panel.top - own.top) }
    : { width: Math.max(80, panel.left - own.left), height: own.height };
}

function steer(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const direction = ARROWS.get(event.key);
  if (direction) step(direction);
  else if (event.key === 'Enter' && reached.value !== null) select({ is: 'actor', key: reached.value });
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

/** Moves the picture when the panel of the selected actor covers it. */
function reveal(key: string): void {
  requestAnimationFrame(() => {
    if (!stage.peek()?.isMoving()) keepInSight(key);
  });
}

function keepInSight(key: string): void {
  const spot = stage.peek()?.frame().seen.get(key);
  const host = document.querySelector('.stage-host');
  if (!spot || !host) return;
  const margin = 24;
  const { width, height } = freeArea(host);
  const seen = spot.x > margin && spot.y > margin && spot.x < width - margin && spot.y < height - margin;
  if (!seen) stage.peek()?.flyTo(key, false);
}
