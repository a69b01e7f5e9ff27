/** Calls back when something in a folder has changed, and the disk is quiet again. Nothing on the disk ends it. */
import type { Problem } from '../model.ts';
import { identityOf } from './folders.ts';
import { mayPass, problemsOf } from './unwatched.ts';
import { createWatches } from './watches.ts';

interface Rhythm {
  /** Quiet time before a change counts as complete, in milliseconds. */
  readonly quiet: number;
  /** How often it is looked whether another folder took the place of the one that is watched, in milliseconds. */
  readonly look: number;
}

const RHYTHM: Rhythm = { quiet: 150, look: 1000 };

/** No identity: the next look finds another one. */
const UNKNOWN = 'unknown';

/** Who hears of changes and of what keeps us from seeing them. */
export interface Listener {
  readonly onChange: () => void;
  /** Hears, once, that changes in some folders cannot be noticed. */
  readonly onProblem: (problem: Problem) => void;
}

/**
 * Watches a folder at any depth. It need not exist yet, and may go and come again.
 * Gives the function that ends the watch, once the watch stands.
 */
export async function watch(
  folder: string,
  { onChange, onProblem }: Listener,
  { quiet, look } = RHYTHM,
): Promise<() => Promise<void>> {
  let timer: NodeJS.Timeout | undefined;
  let ended = false;
  let identity = '';
  let told = new Set<string>();

  const notice = () => {
    clearTimeout(timer);
    if (!ended) timer = setTimeout(settle, quiet);
  };
  const watches = createWatches(folder, notice);
  /** Whether all is watched again that can be. */
  const renew = async (): Promise<boolean> => {
    const current = await identityOf(folder);
    const errors = await watches.renew();
    const whole = ![...errors.values()].some(mayPass);
    identity = whole ? current : UNKNOWN;
    const problems = problemsOf(errors);
    for (const problem of problems) if (!told.has(problem.message)) onProblem(problem);
    told = new Set(problems.map(({ message }) => message));
    return whole;
  };
  let work: Promise<unknown> = renew();
  const settle = () => {
    work = work.then(renew).then((whole) => whole && onChange());
  };
  await work;
  const heart = setInterval(async () => {
    if ((await identityOf(folder)) !== identity) notice();
  }, look);
  return async () => {
    ended = true;
    clearInterval(heart);
    clearTimeout(timer);
    await work;
    watches.close();
  };
}
