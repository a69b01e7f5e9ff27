/**
 * Reads files that have to be unpacked in a process of its own, which lives as long as it behaves: one that is silent for too
 * long or takes too much memory is ended, its file becomes a problem, and the next file gets a new one.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { READER } from '../host/places.ts';
import type { Article, Problem } from '../model.ts';
import type { Columns } from '../read/index.ts';

/** What the process is asked: to begin with a file, or to go on with it. */
export type ToReader =
  | { readonly is: 'file'; readonly file: string; readonly path: string; readonly columns?: Columns }
  | { readonly is: 'more' };

/** What it answers; `alive` that it is ready, or that it goes on. */
export type FromReader =
  | { readonly is: 'alive' }
  | { readonly is: 'results'; readonly results: readonly (Article | Problem)[]; readonly isLast: boolean };

/** What reading one file may take: milliseconds of silence and in all, megabytes of memory. */
export interface ReaderLimits {
  /** Longest time without a result, in milliseconds. */
  readonly silence: number;
  /** Longest time for one file, in milliseconds. */
  readonly whole: number;
  /** Most memory of the process, in megabytes. */
  readonly memory: number;
}

const LIMITS: ReaderLimits = { silence: 5000, whole: 300_000, memory: 512 };
/** What may pass until a new process is ready, in milliseconds: it loads the program, on a busy machine, too. */
const START = 60_000;
/** The part of the memory that JavaScript's own objects may take. */
const HEAP_SHARE = 0.75;

/** Reads one file after the other, and ends its process at the end. */
export interface ReaderApart {
  /** What is in a file. Never rejects: what cannot be read within the limits is a problem. */
  readonly read: (file: string, path: string, columns?: Columns) => Promise<readonly (Article | Problem)[]>;
  readonly end: () => void;
}

const lost = (path: string, code: string, message: string): Problem => ({
  code,
  where: path,
  message,
  hint: 'Open it in its own program and save it again, or export its text.',
  lost: true,
});

const tooSlow = (path: string, milliseconds: number): Problem =>
  lost(path, 'read/time', `It was given up after ${milliseconds / 1000} s without a result.`);

const died = (path: string, memory: number): Problem =>
  lost(
    path,
    'read/memory',
    `Reading it takes more than ${memory} MB of memory, or ends the process that does it.`,
  );

/** A process, and the next thing it says. */
interface Running {
  readonly child: ChildProcess;
  /** What it says next; `late` after so many milliseconds, `dead` when it has ended. */
  readonly next: (milliseconds: number) => Promise<FromReader | 'late' | 'dead'>;
}

function start({ memory }: ReaderLimits): Running {
  const child = fork(READER, [String(memory)], {
    execArgv: [`--max-old-space-size=${Math.round(memory * HEAP_SHARE)}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  child.unref();
  child.channel?.unref();
  let heard: (FromReader | 'dead')[] = [];
  let listener: ((said: FromReader | 'late' | 'dead') => void) | undefined;
  const hear = (said: FromReader | 'dead') => {
    if (listener === undefined) heard.push(said);
    else listener(said);
  };
  child.on('message', (said: FromReader) => hear(said));
  child.on('error', () => hear('dead'));
  child.on('exit', () => hear('dead'));
  return {
    child,
    next: (milliseconds) =>
      new Promise((resolve) => {
        const [said, ...rest] = heard;
        heard = rest;
        if (said !== undefined) return resolve(said);
        const timer = setTimeout(() => listener?.('late'), milliseconds);
        listener = (answer) => {
          clearTimeout(timer);
          listener = undefined;
          resolve(answer);
        };
      }),
  };
}

/** A reader whose process is started with the first file. */
export function createReaderApart(limits: ReaderLimits = LIMITS): ReaderApart {
  let running: Running | undefined;
  const end = () => {
    running?.child.kill('SIGKILL');
    running = undefined;
  };
  const ready = async (): Promise<Running | undefined> => {
    if (running !== undefined) return running;
    running = start(limits);
    const said = await running.next(START);
    if (said !== 'late' && said !== 'dead') return running;
    end();
    return undefined;
  };
  return {
    end,
    read: async (file, path, columns) => {
      const reader = await ready();
      if (reader === undefined) return [died(path, limits.memory)];
      const say = (message: ToReader) =>
        void (reader.child.connected && reader.child.send(message, () => {}));
      const results: (Article | Problem)[] = [];
      const began = performance.now();
      say({ is: 'file', file, path, ...(columns && { columns }) });
      for (;;) {
        const left = limits.whole - (performance.now() - began);
        const said = await reader.next(Math.min(limits.silence, Math.max(0, left)));
        if (said === 'late' || said === 'dead') {
          end();
          results.push(said === 'late' ? tooSlow(path, limits.silence) : died(path, limits.memory));
          return results;
        }
        if (said.is === 'alive') continue;
        results.push(...said.results);
        if (said.isLast) return results;
        say({ is: 'more' });
      }
    },
  };
}
