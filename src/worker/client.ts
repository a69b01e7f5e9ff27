/** The page's side of the worker: a promise for each article. Starts the worker when it is needed. */
import type { Article, Problem } from '../model.ts';
import type { Joined } from './join.ts';
import type { Answer, Joining, Loading, Reply, Request } from './protocol.ts';
import { workerAddress } from './script-addresses.ts';

/** Why there is no answer: something went wrong, or nobody waits for it any more. */
export type Without = { readonly is: 'failed'; readonly problem: Problem } | { readonly is: 'stopped' };

/** What was found in an article, or why nothing was. */
export type Outcome = { readonly is: 'found'; readonly answer: Answer } | Without;
/** Who of new articles is whom, or why that is not known. */
export type Joint = { readonly is: 'joined'; readonly joined: Joined } | Without;

/** How far the worker is. */
export type State =
  | { readonly is: 'idle' }
  | ({ readonly is: 'loading' } & Loading)
  | { readonly is: 'ready' };

/** One worker, which is started when somebody asks it something. */
export interface Client {
  /** Starts the worker, which loads the packs, unless it runs already. */
  readonly start: () => void;
  /** What is found in an article. Never rejects. */
  readonly find: (article: Article) => Promise<Outcome>;
  /** Who of new articles is in the network already. Never rejects. */
  readonly join: (joining: Joining) => Promise<Joint>;
  /** Ends the worker, whatever it is doing; all that was asked is answered with `stopped`. */
  readonly stop: () => void;
}

/** A client for the packs below the address `packs`; `onState` hears how far the worker is. */
export function createClient(packs: string, onState: (state: State) => void): Client {
  const waiting = new Map<number, (outcome: Outcome | Joint) => void>();
  let running: Running | null = null;
  let asked = 0;

  const settle = (id: number, outcome: Outcome | Joint) => {
    waiting.get(id)?.(outcome);
    waiting.delete(id);
  };
  const end = (outcome: Without) => {
    running?.end();
    running = null;
    onState({ is: 'idle' });
    for (const id of [...waiting.keys()]) settle(id, outcome);
  };
  const hear = (reply: Reply) => {
    if (reply.is === 'found' || reply.is === 'joined') settle(reply.id, reply);
    else if (reply.is !== 'failed') onState(reply);
    else if (reply.id === null) end(reply);
    else settle(reply.id, reply);
  };
  const start = (): Running => {
    if (running) return running;
    running = launch(hear, end);
    onState({ is: 'loading', loaded: 0, total: null });
    running.send({ is: 'open', packs });
    return running;
  };
  const ask = (requestOf: (id: number) => Request): Promise<Outcome | Joint> =>
    new Promise((resolve) => {
      asked += 1;
      waiting.set(asked, resolve);
      start().send(requestOf(asked));
    });

  return {
    start: () => void start(),
    find: async (article) => {
      const outcome = await ask((id) => ({ is: 'find', id, article }));
      return outcome.is === 'joined' ? { is: 'stopped' } : outcome;
    },
    join: async (joining) => {
      const outcome = await ask((id) => ({ is: 'join', id, ...joining }));
      return outcome.is === 'found' ? { is: 'stopped' } : outcome;
    },
    stop: () => end({ is: 'stopped' }),
  };
}

/** A worker at work. Of one that was ended nothing is heard any more. */
interface Running {
  readonly send: (request: Request) => void;
  readonly end: () => void;
}

function launch(hear: (reply: Reply) => void, fail: (problem: Without) => void): Running {
  const worker = new Worker(workerAddress, { type: 'module' });
  const ended = new AbortController();
  const { signal } = ended;
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => hear(data), { signal });
  worker.addEventListener('error', ({ message }) => fail(broken(message)), { signal });
  worker.addEventListener('messageerror', () => fail(broken()), { signal });
  return {
    send: (request) => worker.postMessage(request),
    end: () => {
      ended.abort();
      worker.terminate();
    },
  };
}

function broken(message = ''): Without {
  const problem = {
    code: 'worker/broken',
    where: 'worker',
    message: message || 'The worker could not start.',
  };
  return { is: 'failed', problem };
}
