/** `dramatis export`: the graph as a file for other programs. */
import type { Command } from 'commander';
import { UserError } from '../../host/user-error.ts';
import { FORMATS } from '../../write/index.ts';
import { examples } from '../command.ts';
import { withGraphOf } from '../graph-folder.ts';

interface ExportFlags {
  readonly format: string;
  readonly out: string;
  readonly graph: string;
}

const KNOWN = FORMATS.map(({ id, title }) => `  ${id.padEnd(10)} ${title.en}`).join('\n');

/** Whoever reads our output may stop reading: `… | head`. */
const leaveQuietly = (error: NodeJS.ErrnoException): void => process.exit(error.code === 'EPIPE' ? 0 : 1);

async function exportGraph({ format, out, graph }: ExportFlags): Promise<void> {
  const chosen = FORMATS.find(({ id }) => id === format);
  if (chosen === undefined) throw new UserError(`There is no format “${format}”. There are:\n${KNOWN}`);
  const [{ readGraph }, { GRAPH_FILE }, { textOf, writeWhole }, { join }] = await Promise.all([
    import('../../pipeline.ts'),
    import('../../regenerate/publish.ts'),
    import('../../host/files.ts'),
    import('node:path'),
  ]);
  const file = join(graph, GRAPH_FILE);
  const read = readGraph(textOf(file));
  if (read === undefined) throw new UserError(`There is no graph in ${file}. Run first: dramatis build`);
  const written = chosen.write(read);
  process.stdout.on('error', leaveQuietly);
  if (out === '-') process.stdout.write(written);
  else writeWhole(out, written);
}

export function define(command: Command): void {
  const described = command
    .requiredOption('--format <format>', FORMATS.map(({ id }) => id).join(', '))
    .requiredOption('--out <file>', 'file to write; - for standard output')
    .option('--corpus <dir>', 'the corpus whose graph is meant', 'corpus');
  withGraphOf(described, 'graph', 'folder with graph.json')
    .addHelpText('after', `\nFormats:\n${KNOWN}`)
    .addHelpText(
      'after',
      examples(
        'dramatis export --format csv --out links.csv',
        'dramatis export --format json --out - | head',
        'dramatis export --corpus my-corpus --format gexf --out network.gexf',
      ),
    )
    .action(exportGraph);
}
