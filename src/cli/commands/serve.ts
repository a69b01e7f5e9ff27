/** `dramatis serve`: shows a graph that is there, without its articles. */
import type { Command } from 'commander';
import { examples } from '../command.ts';
import { withFrames } from '../frames.ts';
import { withGraphOf } from '../graph-folder.ts';
import { withPort } from '../port.ts';

interface ServeFlags {
  readonly graph: string;
  readonly port: number;
  readonly embed: readonly string[];
}

const NOTES = `
Nothing is built and nothing is written: corrections stay in the browser, which gives them as a file.
Exit codes: 0 stopped, 1 there is no graph, or it could not be served.
`;

async function show({ graph, port, embed }: ServeFlags): Promise<void> {
  const [{ publishedGraph }, { serve }, { SITE }, { say }, { endWithNpm }] = await Promise.all([
    import('../published-graph.ts'),
    import('../../serve/serve.ts'),
    import('../../host/places.ts'),
    import('../../host/terminal.ts'),
    import('../../host/npm.ts'),
  ]);
  publishedGraph(graph);
  endWithNpm();
  const { address, close } = await serve(SITE, graph, port, { frames: embed });
  say(`\n  ${address}\n\nStop with Ctrl+C.`);
  const stop = () => void close();
  process.once('SIGINT', stop).once('SIGTERM', stop);
}

/** Adds `dramatis serve` to the command line. */
export function define(command: Command): void {
  const described = command.option('--corpus <dir>', 'the corpus whose graph is meant', 'corpus');
  withFrames(withPort(withGraphOf(described, 'graph', 'folder with graph.json')))
    .addHelpText('after', NOTES + examples('dramatis serve', 'dramatis serve --graph from-a-colleague'))
    .action(show);
}
