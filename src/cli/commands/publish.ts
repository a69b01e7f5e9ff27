/** `dramatis publish`: the page with a graph for others, as one file or as a folder, with as much in it as they may see. */
import { join } from 'node:path';
import type { Command } from 'commander';
import type { AnyGraph } from '../../graph/graph.ts';
import { EMBEDDABLE } from '../../host/page-head.ts';
import { UserError } from '../../host/user-error.ts';
import { examples } from '../command.ts';
import { withGraphOf } from '../graph-folder.ts';

interface PublishFlags {
  readonly html?: string;
  readonly out?: string;
  readonly texts: boolean;
  readonly hide?: string;
  readonly initials?: true;
  readonly embed?: true;
  readonly graph: string;
}

const NOTES = `
One HTML file opens by double click, also without a network, and asks nobody for anything.
Hidden people are left out of graph, sentences and titles; look at the result before you publish it: a text may speak of somebody without a name.
`;

async function publish(flags: PublishFlags): Promise<void> {
  const { html, out, texts, graph: folder, embed } = flags;
  const head = embed ? EMBEDDABLE : '';
  if (html === undefined && out === undefined) throw new UserError('Say where to: --html FILE or --out DIR.');
  const [{ publishedGraph }, { publishedFiles }, { say }] = await Promise.all([
    import('../published-graph.ts'),
    import('../../publish/redaction.ts'),
    import('../../host/terminal.ts'),
  ]);
  const { json, graph } = publishedGraph(folder);
  const occurrences = await occurrencesBeside(folder, json, say);
  const { people, unknown } = await hiddenBy(flags, graph);
  for (const name of unknown) say(`No person of the graph is called “${name}”: nobody is hidden for it.`);
  if (flags.hide !== undefined)
    say(`${people.size} ${people.size === 1 ? 'person is' : 'people are'} hidden.`);
  const files = () => publishedFiles({ folder, json, graph, occurrences }, { texts, people });
  if (out !== undefined) {
    const [{ writeSite }, { SITE }] = await Promise.all([
      import('../../publish/site.ts'),
      import('../../host/places.ts'),
    ]);
    say(`${out}: ${megabytes(writeSite(SITE, out, files(), head))}`);
  }
  if (html !== undefined) {
    const { writeOneFile } = await import('../../publish/write-one-file.ts');
    say(`${html}: ${megabytes(await writeOneFile(html, files(), head))}`);
  }
}

/** The occurrences that belong to the graph; says why where there are none. */
async function occurrencesBeside(folder: string, json: string, say: (line: string) => void) {
  const [{ occurrencesOf }, { OCCURRENCE_FILE }, { bytesOf }] = await Promise.all([
    import('../../publish/occurrences.ts'),
    import('../../regenerate/publish.ts'),
    import('../../host/files.ts'),
  ]);
  const bytes = bytesOf(join(folder, OCCURRENCE_FILE));
  const found = bytes && occurrencesOf(json, bytes);
  if (found === undefined || !('code' in found)) return found;
  say(`${found.where} is not published. ${found.message} ${found.hint ?? ''}`.trim());
  return undefined;
}

async function hiddenBy({ hide, initials }: PublishFlags, graph: AnyGraph) {
  const [{ hiddenPeople, unlisted }, { peopleNamedIn }] = await Promise.all([
    import('../../redact/people.ts'),
    import('../hide-list.ts'),
  ]);
  const { ids, unknown } =
    hide === undefined
      ? { ids: [], unknown: [] }
      : hide === 'unlisted'
        ? { ids: unlisted(graph), unknown: [] }
        : peopleNamedIn(hide, graph);
  return { people: hiddenPeople(graph, ids, initials === true), unknown };
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** Adds `dramatis publish` to the command line. */
export function define(command: Command): void {
  const described = command
    .option('--html <file>', 'one HTML file with page, graph and sentences')
    .option('--out <dir>', 'a folder with page and graph, for any web server')
    .option('--no-texts', 'of the articles only titles, addresses and the sentences that name two actors')
    .option(
      '--hide <file|unlisted>',
      'hide the people named in a file, a name a line, or all who are in no list',
    )
    .option('--initials', 'show hidden people by their initials instead of leaving them out')
    .option('--embed', 'other pages may show it in a frame; the menu “Share” gives the code')
    .option('--corpus <dir>', 'the corpus whose graph is meant', 'corpus');
  withGraphOf(described, 'graph', 'folder with graph.json')
    .addHelpText('after', NOTES)
    .addHelpText(
      'after',
      examples(
        'dramatis publish --html network.html',
        'dramatis publish --corpus my-corpus --out public --no-texts',
        'dramatis publish --html network.html --hide unlisted --initials',
      ),
    )
    .action(publish);
}
