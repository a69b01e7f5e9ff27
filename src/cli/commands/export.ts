/** `dramatis export`: the graph as a file for other programs. */

import { type Command, InvalidArgumentError } from 'commander';
import { FILTERS } from '../../filters/index.ts';
import { leaveWithReader } from '../../host/terminal.ts';
import { UserError } from '../../host/user-error.ts';
import { FORMATS, type GraphFormat, type Material, type Pieces } from '../../write/index.ts';
import { examples } from '../command.ts';
import { chosenBy, withFilters } from '../filter-options.ts';
import { withGraphOf } from '../graph-folder.ts';

interface ExportFlags {
  readonly format: string;
  readonly out: string;
  readonly graph: string;
  readonly around?: readonly string[];
  readonly depth: number;
  readonly excel?: true;
  readonly notes?: string;
}

const ALL_FILTERS = FILTERS.map(({ id }) => id);
const WIDTH = Math.max(...FORMATS.map(({ id }) => id.length));
const KNOWN = FORMATS.map(({ id, title }) => `  ${id.padEnd(WIDTH)}  ${title.en}`).join('\n');
const ABOUT = `
Every export says which program and which graph it comes from; where a format has no place for that, a file beside it does.
`;

async function exportGraph(flags: ExportFlags): Promise<void> {
  const { format, out, graph, excel, notes } = flags;
  const written = FORMATS.find(({ id }) => id === format);
  if (written === undefined) throw new UserError(`There is no format “${format}”. There are:\n${KNOWN}`);
  const { publishedGraph } = await import('../published-graph.ts');
  const chosen = chosenBy(flags);
  const whole = publishedGraph(graph);
  const isAll = chosen.about.length === 0 && Object.keys(chosen.choices).length === 0;
  const counted = isAll ? whole : (await import('../narrowed.ts')).narrowed(graph, whole, chosen);
  const material = {
    ...(await partOf(counted, flags)),
    excel: excel === true,
    ...(notes !== undefined && { notes: (await import('../notes-in.ts')).notesIn(notes, whole.graph) }),
  };
  if (out === '-') await print(written.write(material));
  else await save(written, material, out);
}

/** The whole, or the surroundings of those whom `--around` names. */
async function partOf(whole: Material, { around: names = [], depth }: ExportFlags): Promise<Material> {
  if (names.length === 0) return whole;
  const [{ around }, { centreOf }] = await Promise.all([
    import('../../write/around.ts'),
    import('../centre.ts'),
  ]);
  const centres = names.map((name) => centreOf(whole.graph, name));
  const part = [whole.origin.part, `around=${centres.join(',')}&depth=${depth}`].filter(Boolean).join('&');
  return { ...whole, graph: around(whole.graph, centres, depth), origin: { ...whole.origin, part } };
}

async function print(pieces: Pieces<string | Uint8Array>): Promise<void> {
  const [{ Readable }, { pipeline }] = await Promise.all([
    import('node:stream'),
    import('node:stream/promises'),
  ]);
  process.stdout.on('error', leaveWithReader);
  await pipeline(Readable.from(pieces), process.stdout, { end: false });
}

async function save({ write, beside }: GraphFormat, material: Material, out: string): Promise<void> {
  const [{ writePieces, writeWhole }, { basename }] = await Promise.all([
    import('../../host/files.ts'),
    import('node:path'),
  ]);
  await writePieces(out, write(material));
  if (beside) writeWhole(`${out}${beside.ending}`, beside.write(material, basename(out)));
}

function depthOf(text: string): number {
  const depth = Number(text);
  if (!Number.isInteger(depth) || depth < 0) throw new InvalidArgumentError('A depth is a number from 0.');
  return depth;
}

/** Adds `dramatis export` to the command line. */
export function define(command: Command): void {
  const described = command
    .requiredOption('--format <format>', 'one of the formats below')
    .requiredOption('--out <file>', 'file to write; - for standard output')
    .option('--around <name...>', 'only these actors and those near them, by name or id')
    .option('--depth <links>', 'how many links away from them', depthOf, 1);
  const chosen = withFilters(described, ALL_FILTERS)
    .option('--excel', 'CSV as Excel wants it: with semicolons and a byte order mark')
    .option('--notes <file>', 'a notes.yaml: tables get a column with what it notes')
    .option('--corpus <dir>', 'the corpus whose graph is meant', 'corpus');
  withGraphOf(chosen, 'graph', 'folder with graph.json')
    .addHelpText('after', `\nFormats:\n${KNOWN}\n${ABOUT}`)
    .addHelpText(
      'after',
      examples(
        'dramatis export --format csv-links --out links.csv',
        'dramatis export --format xlsx --notes corpus/notes.yaml --out network.xlsx',
        'dramatis export --format json --out - | head',
        'dramatis export --format svg --around "Angela Merkel" --depth 1 --out merkel.svg',
        'dramatis export --format gexf --from 2020-01 --to 2020-03 --source Morgenkurier --out spring.gexf',
        'dramatis export --corpus my-corpus --format gexf --out network.gexf',
      ),
    )
    .action(exportGraph);
}
