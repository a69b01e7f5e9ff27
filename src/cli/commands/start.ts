/** `dramatis start`: builds, serves the page, and follows the corpus until it is stopped. */
import type { Command } from 'commander';
import { endWithNpm } from '../../host/npm.ts';
import { say } from '../../host/terminal.ts';
import type { Problem } from '../../model.ts';
import type { BuilderApart } from '../../regenerate/apart.ts';
import type { NotPublished } from '../../regenerate/not-published.ts';
import type { Report } from '../../regenerate/report.ts';
import { type BuildFlags, createProgramBuilderApart, describeReport, withBuildOptions } from '../building.ts';
import { examples } from '../command.ts';
import { withFrames } from '../frames.ts';
import { withPort } from '../port.ts';

const ENDS = `
Exit codes: 0 stopped, 1 it could not start, 75 another build is running.
`;

interface StartFlags extends BuildFlags {
  readonly port: number;
  readonly watch: boolean;
  readonly embed: readonly string[];
}

/** A build that publishes nothing because it would lose something leaves a graph that can be shown. */
async function firstBuild({ build, end }: BuilderApart): Promise<Report | NotPublished> {
  const { NotPublished } = await import('../../regenerate/not-published.ts');
  try {
    return await build();
  } catch (error) {
    if (error instanceof NotPublished && error.keeps) return error;
    await end();
    throw error;
  }
}

/** The page is served on when nobody reads the terminal any more. */
function outliveTerminal(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
}

async function start(flags: StartFlags): Promise<void> {
  outliveTerminal();
  endWithNpm();
  const [builder, { serve }, { graphEvent, keepLive }, { problemText }, { SITE }] = await Promise.all([
    createProgramBuilderApart(flags),
    import('../../serve/serve.ts'),
    import('../../serve/live.ts'),
    import('../../regenerate/problems.ts'),
    import('../../host/places.ts'),
  ]);
  const first = await firstBuild(builder);
  say(first instanceof Error ? first.message : await describeReport(first, flags));
  const { address, events, close } = await serve(SITE, flags.out, flags.port, {
    corpus: flags.corpus,
    frames: flags.embed,
  });
  if (first instanceof Error) events.send('problem', { problems: first.problems });
  else events.send('graph', graphEvent(first));
  const onReport = async (report: Report) => say(await describeReport(report, flags));
  const onProblem = (problem: Problem) => say(problemText(problem));
  const live = { build: builder.build, corpus: flags.corpus, events, onReport, onProblem };
  const unwatch = flags.watch ? await keepLive(live) : undefined;
  say(`\n  ${address}\n`);
  say(unwatch ? `Following ${flags.corpus}/articles. Stop with Ctrl+C.` : 'Stop with Ctrl+C.');
  const stop = () => Promise.all([unwatch?.(), builder.end(), close()]);
  process.once('SIGINT', stop).once('SIGTERM', stop);
}

/** Adds `dramatis start` to the command line. */
export function define(command: Command): void {
  withFrames(withPort(withBuildOptions(command)))
    .option('--no-watch', 'do not follow changes of the corpus')
    .addHelpText('after', ENDS + examples('dramatis start', 'dramatis start --corpus my-corpus --port 8080'))
    .action(start);
}
