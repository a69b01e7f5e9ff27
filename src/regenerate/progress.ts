/** Tells how far the work is, once it takes more than a second: a line that is written over on a terminal, now and then a line elsewhere. */
import type { WriteStream } from 'node:tty';

/** Hears how far a build is: `done` of `total` articles, of which there are 0 where a step does not count them. */
export type Progress = (
  doing: 'reading' | 'finding' | 'linking' | 'publishing' | 'counting',
  done: number,
  total: number,
) => void;

/** How soon something is shown, and how often, in milliseconds: on a terminal, and where each line stays. */
const TERMINAL = { patience: 1000, interval: 100 };
const ELSEWHERE = { patience: 10_000, interval: 10_000 };
/** No pace is told of a step before this, in milliseconds. */
const SURE = 1000;

const CLEAR_LINE = '\r\u001b[2K';

const DOING: Readonly<Record<Parameters<Progress>[0], string>> = {
  reading: 'reading articles',
  finding: 'finding names',
  linking: 'telling who is who',
  publishing: 'writing articles',
  counting: 'counting and placing',
};

/** A time that somebody may wait, in words. */
function timeOf(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** How fast a step goes and how long it will take; nothing while that cannot be told. */
function paceOf(done: number, total: number, milliseconds: number): string {
  if (done === 0 || milliseconds < SURE) return '';
  const rate = (1000 * done) / milliseconds;
  return `, ${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a second, ${timeOf((total - done) / rate)} left`;
}

interface Step {
  readonly doing: Parameters<Progress>[0];
  /** When it began, in milliseconds. */
  readonly began: number;
}

/** Makes work that reports its progress show it, and take the line away at its end. */
export function withProgress<T>(
  stream: WriteStream,
  create: (progress: Progress) => () => Promise<T>,
): () => Promise<T> {
  const { patience, interval } = stream.isTTY ? TERMINAL : ELSEWHERE;
  let next = 0;
  let shown = false;
  let step: Step = { doing: 'reading', began: 0 };
  const show = (text: string) => stream.write(stream.isTTY ? `${CLEAR_LINE}${text} …` : `${text} …\n`);
  const work = create((doing, done, total) => {
    const now = Date.now();
    if (doing !== step.doing) step = { doing, began: now };
    if (now < next) return;
    next = now + interval;
    shown = true;
    const count = total > 0 ? `: ${done} of ${total}${paceOf(done, total, now - step.began)}` : '';
    show(`${DOING[doing]}${count}`);
  });
  return async () => {
    const began = Date.now();
    next = began + patience;
    shown = false;
    step = { doing: 'reading', began };
    try {
      return await work();
    } finally {
      if (shown && stream.isTTY) stream.write(CLEAR_LINE);
    }
  };
}
