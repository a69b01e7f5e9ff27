/** A builder that works in a thread of its own: requests are answered and Ctrl+C is heard while it does. */
import { Worker } from 'node:worker_threads';
import { freeOwnLock } from '../host/lock.ts';
import { THREAD } from '../host/places.ts';
import { ROOM_FOR_NEW } from '../host/thread-limits.ts';
import { type BuildOptions, lockOf } from './build.ts';
import { errorOf, type Failure, outOfMemory } from './failure.ts';
import type { Progress } from './progress.ts';
import type { Report } from './report.ts';

/** The options of a build that cross from one thread to another. */
export type BuildSettings = Omit<BuildOptions, 'pipeline' | 'fingerprint' | 'program' | 'progress'>;

/** What the thread of builds says: how far it is, and in the end what came of it. */
export type FromThread =
  | { readonly is: 'report'; readonly report: Report }
  | { readonly is: 'failure'; readonly failure: Failure }
  | {
      readonly is: 'progress';
      readonly doing: Parameters<Progress>[0];
      readonly done: number;
      readonly total: number;
    };

/** Builds on demand, and ends with its thread. */
export interface BuilderApart {
  /** Builds once; never called again before it has ended. Rejects like the builder that runs in the thread. */
  readonly build: () => Promise<Report>;
  /** Ends the thread, in the middle of a build, too: the last graph then stays as it was. */
  readonly end: () => Promise<void>;
}

/** Asks the thread for a build and waits for what comes of it. */
function ask(thread: Worker, progress: Progress): Promise<Report> {
  return new Promise((resolve, reject) => {
    thread.removeAllListeners('message').removeAllListeners('error');
    thread.on('message', (message: FromThread) => {
      if (message.is === 'progress') progress(message.doing, message.done, message.total);
      else if (message.is === 'report') resolve(message.report);
      else reject(errorOf(message.failure));
    });
    thread.on('error', (error) => reject(outOfMemory(error) ?? error));
    thread.postMessage('build');
  });
}

/** A builder whose thread is started with the first build, and again after it has died. */
export function createBuilderApart(settings: BuildSettings, progress: Progress): BuilderApart {
  let thread: Worker | undefined;
  const start = (): Worker => {
    const started = new Worker(THREAD, { workerData: settings, resourceLimits: ROOM_FOR_NEW });
    started.once('exit', () => {
      if (thread === started) thread = undefined;
      freeOwnLock(lockOf(settings.out));
    });
    return started;
  };
  return {
    build: () => {
      thread ??= start();
      return ask(thread, progress);
    },
    end: async () => void (await thread?.terminate()),
  };
}
