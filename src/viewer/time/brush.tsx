/** The bars with the stretch that is chosen: drawn over by mouse and finger, its ends moved by keys. */
import { useRef } from 'preact/hooks';
import type { Histogram } from './bins.ts';
import { histogram, lookAt, settle, span } from './clock.ts';
import { moved, type Span, withEnd } from './span.ts';
import { binName, words } from './words.ts';

/** So near, in CSS pixels, an end is taken hold of. */
const REACH = 12;
/** What is chosen by keys is counted when they rest so long, in milliseconds. */
const REST = 450;
/** A page of the timeline. */
const PAGE = 10;

/** From where a stretch is moved, once it is taken hold of. */
type Grip = (bin: number) => Span;

/** A stretch of the timeline that can be drawn, moved and pulled at its ends. */
export function Brush({ own }: { readonly own: readonly number[] }) {
  const track = useRef<HTMLDivElement>(null);
  const grip = useRef<Grip | null>(null);
  const frame = useRef(0);
  const { bins } = histogram.value;
  const binAt = (x: number): number => {
    const { left, width } = track.current?.getBoundingClientRect() ?? { left: 0, width: 1 };
    return Math.max(0, Math.min(bins.length - 1, Math.floor(((x - left) / width) * bins.length)));
  };
  const follow = (x: number) => {
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(() => {
      if (grip.current) lookAt(grip.current(binAt(x)));
    });
  };
  const release = ({ clientX }: PointerEvent) => {
    cancelAnimationFrame(frame.current);
    if (grip.current) lookAt(grip.current(binAt(clientX)));
    grip.current = null;
    settle();
  };
  return (
    <div
      class="brush"
      ref={track}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        grip.current = gripAt(event.clientX, track.current, binAt);
      }}
      onPointerMove={({ clientX }) => follow(clientX)}
      onPointerUp={release}
      onPointerCancel={release}
    >
      <Bars histogram={histogram.value} own={own} span={span.value} />
      <End which="start" label={words.value.from} />
      <End which="end" label={words.value.to} />
    </div>
  );
}

/** An end that is near, the whole stretch where it is wider than what is clicked, or a new one. */
function gripAt(x: number, track: HTMLElement | null, binAt: (x: number) => number): Grip {
  const { bins } = histogram.value;
  const { left = 0, width = 1 } = track?.getBoundingClientRect() ?? {};
  const at = binAt(x);
  const now = span.value;
  const edge = (bin: number) => left + (bin / bins.length) * width;
  if (Math.abs(x - edge(now.start)) < REACH) return (bin) => withEnd(now, 'start', bin, bins);
  if (Math.abs(x - edge(now.end + 1)) < REACH) return (bin) => withEnd(now, 'end', bin, bins);
  const inside = at >= now.start && at <= now.end && now.end - now.start + 1 < bins.length;
  if (inside) return (bin) => (bin === at ? now : moved(now, bin - at, bins));
  return (bin) => ({ start: Math.min(at, bin), end: Math.max(at, bin) });
}

interface BarsProps {
  readonly histogram: Histogram;
  /** Of each bin, the articles of the actor whose panel is open. */
  readonly own: readonly number[];
  readonly span: Span;
}

function Bars({ histogram: { bins }, own, span: { start, end } }: BarsProps) {
  const most = Math.max(1, ...bins.map(({ all }) => all));
  const bar = (kind: string, count: number, at: number) =>
    count > 0 && <rect class={kind} x={at + 0.1} width={0.8} y={most - count} height={count} />;
  return (
    <svg class="bars" viewBox={`0 0 ${bins.length} ${most}`} preserveAspectRatio="none" aria-hidden="true">
      <rect class="stretch" x={start} width={end - start + 1} y={0} height={most} />
      {bins.map(({ key, all, passing }, at) => (
        <g key={key} class={at >= start && at <= end ? 'in' : 'out'}>
          {bar('all', all, at)}
          {bar('passing', passing, at)}
          {bar('own', own[at] ?? 0, at)}
        </g>
      ))}
    </svg>
  );
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -PAGE,
  PageUp: PAGE,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

let resting = 0;

function End({ which, label }: { readonly which: keyof Span; readonly label: string }) {
  const { bins, unit } = histogram.value;
  const now = span.value;
  const at = now[which];
  const place = ((which === 'start' ? at : at + 1) / Math.max(1, bins.length)) * 100;
  const steer = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    lookAt(event.shiftKey ? moved(now, step, bins) : withEnd(now, which, at + step, bins));
    clearTimeout(resting);
    resting = window.setTimeout(settle, REST);
  };
  return (
    <div
      class="end"
      data-end={which}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={bins.length - 1}
      aria-valuenow={at}
      aria-valuetext={binName(bins[at]?.key ?? '', unit)}
      title={words.value.help}
      style={{ left: `${place}%` }}
      onKeyDown={steer}
      onBlur={() => {
        clearTimeout(resting);
        settle();
      }}
    />
  );
}
