/** The worker: opens the packs once, then answers one article after the other. */
import { openKnowledge } from '../find/index.ts';
import { packNames } from '../knowledge/packs.ts';
import { languages } from '../languages/index.ts';
import type { Problem } from '../model.ts';
import { type Answerer, createAnswerer } from './answer.ts';
import { fetchPacks } from './packs.ts';
import type { Reply, Request } from './protocol.ts';

const PACKS = packNames(languages.map(({ code }) => code));

let opening: Promise<Answerer | null> = Promise.resolve(null);

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  if (data.is === 'open') opening = open(data.packs);
  else void reply(data);
});

/** Opens the packs and says so; null, with the reason told, when that cannot be done. */
async function open(folder: string): Promise<Answerer | null> {
  const fetched = await fetchPacks(folder, PACKS, (loading) => tell({ is: 'loading', ...loading }));
  if (fetched.is === 'failed') return fail(null, fetched.problem);
  try {
    const knowledge = openKnowledge((name) => fetched.packs.get(name) ?? new Uint8Array(), languages);
    const answer = createAnswerer(knowledge);
    tell({ is: 'ready' });
    return answer;
  } catch (error) {
    return fail(null, problemOf('worker/packs-damaged', folder, error));
  }
}

async function reply(request: Exclude<Request, { readonly is: 'open' }>): Promise<void> {
  const answerer = await opening;
  if (answerer === null) return;
  const { id } = request;
  try {
    if (request.is === 'find') tell({ is: 'found', id, answer: answerer.answer(request.article) });
    else tell({ is: 'joined', id, joined: answerer.join(request) });
  } catch (error) {
    const where = request.is === 'find' ? request.article.id : 'worker';
    fail(id, problemOf(`worker/${request.is}`, where, error));
  }
}

function fail(id: number | null, problem: Problem): null {
  tell({ is: 'failed', id, problem });
  return null;
}

function problemOf(code: string, where: string, error: unknown): Problem {
  return { code, where, message: error instanceof Error ? error.message : String(error) };
}

function tell(message: Reply): void {
  self.postMessage(message);
}
