/** Lets a stretch of time wander from the beginning to the end. */
import { signal } from '@preact/signals';
import { choose, histogram, lookAt, settle, span } from './clock.ts';
import { isAll, moved, type Span } from './span.ts';

const PAUSE = 700;
/** Where nothing is chosen, a stretch of this share of the timeline wanders. */
const SHARE = 16;

/** Ends by itself at the last bar. */
export const playing = signal(false);

let timer = 0;

/** Begins where the stretch is; from the start where it is all, or stands at the end. The picture is first that of all times. */
export function play(): void {
  const { bins } = histogram.value;
  const start = firstSpan(span.value, bins.length);
  choose({});
  playing.value = true;
  lookAt(start);
  timer = window.setInterval(step, PAUSE);
}

/** Stays where it is, and chooses that. */
export function stop(): void {
  clearInterval(timer);
  playing.value = false;
  settle();
}

function step(): void {
  const { bins } = histogram.value;
  const next = moved(span.value, 1, bins);
  if (next.end === span.value.end) stop();
  else lookAt(next);
}

function firstSpan(now: Span, count: number): Span {
  const all = isAll(now, { length: count });
  const width = all ? Math.max(1, Math.round(count / SHARE)) : now.end - now.start + 1;
  return all || now.end === count - 1 ? { start: 0, end: Math.min(width, count) - 1 } : now;
}
