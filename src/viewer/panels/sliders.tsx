/** The sliders: how many actors, how strong a link must be, how much detail. */
import { useComputed } from '@preact/signals';
import { KINDS, type Kind } from '../../model.ts';
import { setFilters } from '../actions.ts';
import { DEFAULT_FILTERS } from '../model/filter.ts';
import { sizeOf } from '../model/graph.ts';
import { filters, model, visible, words } from '../state.ts';

const BUDGETS = [
  10, 20, 30, 50, 75, 100, 150, 200, 300, 500, 750, 1000, 1500, 2000, 3000, 5000, 10_000, 20_000,
];
/** Links an actor at each step; 1 leaves hardly more than it takes to join everybody. */
const DETAILS = [1, DEFAULT_FILTERS.detail, 1.8, 2.5, 4, 100];
const HIGHEST_MINIMUM = 40;

/** How much a link must have to be shown. */
export function Sliders() {
  const { budget, actorsShown, countOf, minimum, minimumShort, linksShown, leftOut, detail, detailSteps } =
    words.value;
  const { actors, links, among, alone } = visible.value;
  const all = sizeOf(model.value);
  const stops = useComputed(() => budgetStops(sizeOf(model.value)));
  const highest = useComputed(() => Math.min(HIGHEST_MINIMUM, model.value.mostSentences));
  const now = filters.value;
  const detailAt = nearestIndex(DETAILS, now.detail);
  return (
    <section class="sliders">
      <Slider
        label={budget}
        said={actorsShown(actors.length, all)}
        value={countOf(actors.length, all)}
        last={stops.value.length - 1}
        at={firstAtLeast(stops.value, now.budget)}
        onMove={(at, dragging) => setFilters({ budget: stops.value[at] ?? DEFAULT_FILTERS.budget }, dragging)}
      />
      <Slider
        label={minimumShort}
        said={minimum(now.minimum)}
        value={String(now.minimum)}
        first={1}
        last={Math.max(highest.value, now.minimum)}
        at={now.minimum}
        onMove={(at, dragging) => setFilters({ minimum: at }, dragging)}
      />
      <Slider
        label={detail}
        said={detailSteps[detailAt] ?? ''}
        last={DETAILS.length - 1}
        at={detailAt}
        onMove={(at, dragging) => setFilters({ detail: DETAILS[at] ?? DEFAULT_FILTERS.detail }, dragging)}
      />
      <Mix />
      <p class="note links-left" role="status">
        {linksShown(links.length, among.length)}
      </p>
      {alone > 0 && <p class="note">{leftOut(alone)}</p>}
    </section>
  );
}

/** The shares of the kinds where not all find room. */
function Mix() {
  const { kinds, mix, mixNote, percent } = words.value;
  const { quota } = filters.value;
  const all = KINDS.reduce((sum, kind) => sum + quota[kind], 0);
  return (
    <details class="mix">
      <summary title={mixNote}>{mix}</summary>
      {KINDS.map((kind) => (
        <Slider
          key={kind}
          label={kinds[kind]}
          said={percent(Math.round((100 * quota[kind]) / all))}
          last={100}
          at={Math.round(100 * quota[kind])}
          onMove={(at, dragging) => setShare(kind, at / 100, dragging)}
        />
      ))}
    </details>
  );
}

/** Sets the share of a kind; not all can be 0. */
function setShare(kind: Kind, share: number, dragging: boolean): void {
  const quota = { ...filters.value.quota, [kind]: share };
  if (KINDS.some((one) => quota[one] > 0)) setFilters({ quota }, dragging);
}

interface SliderProps {
  readonly label: string;
  /** The value in words. */
  readonly said: string;
  /** The value in short, if not `said`. */
  readonly value?: string;
  readonly first?: number;
  readonly last: number;
  readonly at: number;
  readonly onMove: (at: number, dragging: boolean) => void;
}

function Slider({ label, said, value = said, first = 0, last, at, onMove }: SliderProps) {
  return (
    <label class="slider">
      <span>{label}</span>
      <output>{value}</output>
      <input
        type="range"
        min={first}
        max={last}
        value={at}
        disabled={last <= first}
        aria-label={label}
        aria-valuetext={said}
        title={said}
        onInput={(event) => onMove(Number(event.currentTarget.value), true)}
        onChange={(event) => onMove(Number(event.currentTarget.value), false)}
      />
    </label>
  );
}

/** The stops below `all`, and one for all; the default where it is enough for all. */
function budgetStops(all: number): number[] {
  return [...BUDGETS.filter((stop) => stop < all), Math.max(all, DEFAULT_FILTERS.budget)];
}

function firstAtLeast(stops: readonly number[], value: number): number {
  const at = stops.findIndex((stop) => stop >= value);
  return at < 0 ? stops.length - 1 : at;
}

function nearestIndex(values: readonly number[], value: number): number {
  const distance = (at: number) => Math.abs((values[at] ?? 0) - value);
  return values.reduce((best, _, at) => (distance(at) < distance(best) ? at : best), 0);
}
