/** Threads that share the work of linking a corpus in parts: each reads some of the records, then links some of the parts. */
import { Worker } from 'node:worker_threads';
import { item } from '../base/item.ts';
import { LINKING_THREAD } from '../host/places.ts';
import { ROOM_FOR_NEW } from '../host/thread-limits.ts';
import { UserError } from '../host/user-error.ts';
import {
  type Answered,
  type Asked,
  type NotedMessage,
  type SlipPairs,
  type SlipSearch,
  unpacked,
} from '../link/index.ts';
import type { Pipeline } from '../pipeline.ts';

/** How many threads, and the table of names of one's own that they open. */
export interface Threads {
  readonly count: number;
  readonly names?: string;
}

/** What a thread is asked for; it answers each in turn. */
export type ToThread =
  | { readonly is: 'note'; readonly lines: Uint8Array; readonly from: number }
  | { readonly is: 'search'; readonly search: SlipSearch }
  | { readonly is: 'ask'; readonly asked: Asked }
  | { readonly is: 'link'; readonly file: string }
  | { readonly is: 'end' };

/** What it answers: what is to be noted, and who each record is if it is alone, as a line; slips; that it has heard, the actors of a part as lines, what its parts have answered. */
export type FromThread =
  | { readonly is: 'noted'; readonly noted: NotedMessage; readonly alone: Uint8Array<ArrayBuffer> }
  | { readonly is: 'problem'; readonly message: string }
  | { readonly is: 'slips'; readonly slips: SlipPairs }
  | { readonly is: 'heard' }
  | { readonly is: 'linked'; readonly lines: Uint8Array }
  | { readonly is: 'answered'; readonly answered: Answered };

type Linker = Pick<ReturnType<Pipeline['partedLinker']>, 'asked' | 'hear' | 'hearAnswers' | 'slipSearches'>;

/** The threads as one linker: what is said to it goes to all or to one of them. */
export interface LinkingThreads {
  /** Notes whole lines, the first of which has this number, blank ones among them; waits where the threads do not keep up. Throws `UserError` where one is no record. */
  readonly note: (lines: Uint8Array, from: number) => Promise<void>;
  /** Waits for all that is to be noted, then looks for slips in it. */
  readonly slips: () => Promise<readonly SlipPairs[]>;
  /**
   * Links files of parts in which more than a surname is known of each actor; gives their lines, in any order, and tells the linker what
   * they have answered. Throws `UserError` where a record is counted twice.
   */
  readonly link: (files: readonly string[]) => AsyncIterable<Uint8Array>;
  readonly end: () => Promise<void>;
}

/** So many requests wait for each thread. */
const AHEAD = 4;

/** Starts threads that work for a linker of whose records nobody has decided anything. `hearAlone` hears who records are that may turn out to be alone: a line for each. */
export function linkingThreads(
  linker: Linker,
  { count, names }: Threads,
  hearAlone: (lines: Uint8Array) => void,
): LinkingThreads {
  const threads = Array.from({ length: count }, () => openThread(names));
  const noting: Promise<FromThread>[] = [];
  let turn = 0;
  const hearNext = async () => {
    const said = await noting.shift();
    if (said?.is === 'problem') throw new UserError(said.message);
    if (said?.is !== 'noted') return;
    for (const noted of unpacked(said.noted)) linker.hear(noted);
    hearAlone(said.alone);
  };
  const slipsIn = async ({ ask }: Thread, search: SlipSearch): Promise<readonly SlipPairs[]> => {
    const said = await ask({ is: 'search', search });
    return said.is === 'slips' ? [said.slips] : [];
  };
  return {
    note: async (lines, from) => {
      const thread = threads[turn++ % threads.length];
      if (thread !== undefined) noting.push(thread.ask({ is: 'note', lines, from }));
      if (noting.length > AHEAD * threads.length) await hearNext();
    },
    slips: async () => {
      while (noting.length > 0) await hearNext();
      const searches = linker.slipSearches(threads.length);
      const found = await Promise.all(searches.map((search, i) => slipsIn(item(threads, i), search)));
      return found.flat();
    },
    link: async function* (files) {
      await Promise.all(threads.map(({ ask }) => ask({ is: 'ask', asked: linker.asked })));
      yield* linkedBy(threads, files, linker.hearAnswers);
    },
    end: async () => void (await Promise.all(threads.map(({ end }) => end()))),
  };
}

/** Lets each thread link one file after the other, then tell what it has answered. */
async function* linkedBy(
  threads: readonly Thread[],
  files: readonly string[],
  hearAnswers: Linker['hearAnswers'],
): AsyncIterable<Uint8Array> {
  const left = files[Symbol.iterator]();
  const next = (thread: Thread): Promise<readonly [Thread, FromThread]> => {
    const { value, done } = left.next();
    return thread.ask(done ? { is: 'end' } : { is: 'link', file: value }).then((said) => [thread, said]);
  };
  const running = new Map(threads.map((thread) => [thread, heardLater(next(thread))]));
  while (running.size > 0) {
    const [thread, said] = await Promise.race(running.values());
    if (said.is === 'problem') throw new UserError(said.message);
    if (said.is === 'answered') {
      running.delete(thread);
      await thread.end();
      hearAnswers(said.answered);
    } else {
      running.set(thread, heardLater(next(thread)));
      if (said.is === 'linked') yield said.lines;
    }
  }
}

interface Thread {
  readonly ask: (request: ToThread) => Promise<FromThread>;
  readonly end: () => Promise<unknown>;
}

/** A promise of which somebody hears when its turn comes, if it fails, too. */
function heardLater<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}

/** A thread that answers one request after the other; all fail that are open when it dies. */
function openThread(names: string | undefined): Thread {
  const worker = new Worker(LINKING_THREAD, { workerData: { names }, resourceLimits: ROOM_FOR_NEW });
  const open: { readonly hear: (said: FromThread) => void; readonly fail: (error: unknown) => void }[] = [];
  worker.on('message', (said: FromThread) => open.shift()?.hear(said));
  worker.on('error', (error) => {
    for (const { fail } of open.splice(0)) fail(error);
  });
  return {
    ask: (request) =>
      heardLater(
        new Promise((hear, fail) => {
          open.push({ hear, fail });
          worker.postMessage(request);
        }),
      ),
    end: () => worker.terminate(),
  };
}
