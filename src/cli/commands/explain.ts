/** `dramatis explain`: why an actor, a link or a name is there, in words. */
import type { Command } from 'commander';
import { say } from '../../host/terminal.ts';
import { examples } from '../command.ts';
import { withGraphOf } from '../graph-folder.ts';

interface Flags {
  readonly graph: string;
}

const PLACE = /^(.+):(\d+)$/su;

async function explain(name: string, other: string | undefined, { graph }: Flags): Promise<void> {
  const [{ openPublished }, { explainActor, explainLink, explainPlace }] = await Promise.all([
    import('../published.ts'),
    import('../explaining.ts'),
  ]);
  const published = openPublished(graph);
  const [, article, offset] = PLACE.exec(name) ?? [];
  if (other !== undefined) say(explainLink(name, other, published));
  else if (article !== undefined) say(explainPlace(article, Number(offset), published));
  else say(explainActor(name, published));
}

/** Adds `dramatis explain` to the command line. */
export function define(command: Command): void {
  const described = command
    .argument('<name>', 'an actor, or ARTICLE:OFFSET for the name at a place')
    .argument('[other]', 'a second actor, for the link of the two')
    .option('--corpus <dir>', 'the corpus whose graph is meant', 'corpus');
  withGraphOf(described, 'graph', 'folder with graph.json')
    .addHelpText(
      'after',
      examples(
        'dramatis explain "Angela Merkel"',
        'dramatis explain "Angela Merkel" Iran',
        'dramatis explain de/2020-01-03-soleimani:120',
      ),
    )
    .action(explain);
}
