/** Keeps graph and open pages up to date while the corpus changes. */
import { join } from 'node:path';
import { CORRECTIONS } from '../corrections/index.ts';
import { messageOf } from '../host/files.ts';
import { Locked } from '../host/lock.ts';
import type { Change } from '../measure/index.ts';
import type { Problem } from '../model.ts';
import { NOTES } from '../notes/index.ts';
import { ARTICLES } from '../regenerate/corpus.ts';
import { NotPublished } from '../regenerate/not-published.ts';
import { GAZETTEER } from '../regenerate/own-names.ts';
import type { Report } from '../regenerate/report.ts';
import type { Events } from './events.ts';
import { watch } from './watch.ts';
import { followFile } from './watch-file.ts';

/** What a page hears about a new graph. */
export function graphEvent({ version, articles, actors, links, changes, problems }: Report) {
  const namesOf = (list: readonly Change[]) => list.map(({ names }) => names);
  const news = {
    newActors: namesOf(changes.actors.added).flat(),
    goneActors: namesOf(changes.actors.gone).flat(),
    newLinks: namesOf(changes.links.added),
  };
  return { version, articles, actors, links, ...news, problems };
}

/** What keeping up needs, and who hears of it. */
export interface Live {
  readonly build: () => Promise<Report>;
  readonly corpus: string;
  readonly events: Events;
  readonly onReport: (report: Report) => Promise<void> | void;
  readonly onProblem: (problem: Problem) => void;
}

/** Time until a build is tried again that another process stood in the way of, in milliseconds. */
const AGAIN = 500;

const failure = (corpus: string, error: unknown): Problem => ({
  code: 'serve/build-failed',
  where: corpus,
  message: messageOf(error),
  hint: 'The last good graph is still shown.',
});

/** Rebuilds after each change, never two builds at once; no failure ends it. Gives the function that does. */
export async function keepLive(live: Live): Promise<() => Promise<void>> {
  const { build, corpus, events, onReport, onProblem } = live;
  let running = false;
  let asked = false;
  let later: NodeJS.Timeout | undefined;
  const tell = (problems: readonly Problem[]) => {
    for (const problem of problems) onProblem(problem);
    events.send('problem', { problems });
  };
  const attempt = async (): Promise<void> => {
    try {
      const report = await build();
      await onReport(report);
      if (report.changed || report.problems.length > 0) events.send('graph', graphEvent(report));
    } catch (error) {
      if (error instanceof Locked) later = setTimeout(rebuild, AGAIN);
      else tell(error instanceof NotPublished ? error.problems : [failure(corpus, error)]);
    }
  };
  const rebuild = async (): Promise<void> => {
    asked = true;
    if (running) return;
    running = true;
    while (asked) {
      asked = false;
      await attempt();
    }
    running = false;
  };
  const unfollow = [
    followFile(join(corpus, CORRECTIONS), () => void rebuild()),
    followFile(join(corpus, NOTES), () => events.send('notes', {})),
  ];
  const folders = [ARTICLES, GAZETTEER].map((folder) =>
    watch(join(corpus, folder), {
      onChange: () => void rebuild(),
      onProblem: (problem) => tell([problem]),
    }),
  );
  const unwatch = await Promise.all(folders);
  return async () => {
    clearTimeout(later);
    for (const end of unfollow) end();
    await Promise.all(unwatch.map((end) => end()));
  };
}
