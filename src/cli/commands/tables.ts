/** `dramatis tables`: an archive that is too large for memory as tables of who occurs with whom. */
import { availableParallelism } from 'node:os';
import type { Command } from 'commander';
import { complain, say } from '../../host/terminal.ts';
import { examples } from '../command.ts';
import { localExtraction } from '../local-extraction.ts';
import type { ObeyFlags } from '../obedient.ts';
import { wholeNumber } from '../whole-number.ts';

interface Flags extends ObeyFlags {
  readonly out: string;
  readonly threads: number;
  readonly memory: string;
  readonly most: number;
  readonly extracted?: string;
}

/** Exit code of tables that lack some lines, which were broken. */
const SOME_BROKEN = 2;
const ABOUT = `
The folder is made anew each time. It then holds actors, edges, facts and their months as Parquet, "page" for
"build --tables", and what was extracted.
Exit codes: 0 all went well, 2 some lines were broken and left out, 1 lines were lost or of one id: there are no tables.
`;

const MOST_ON_PAGE = 20_000;

async function tables(articles: string, { corrections, names, threads, ...flags }: Flags): Promise<void> {
  const [{ makeTables }, { packsVersion }, { obedientPipeline, obeyedFiles }, { linkThreads }] =
    await Promise.all([
      import('../../scale/tables.ts'),
      import('../../host/program.ts'),
      import('../obedient.ts'),
      import('../link-threads.ts'),
    ]);
  const obeyed = { ...(corrections !== undefined && { corrections }), ...(names !== undefined && { names }) };
  const report = await makeTables({
    ...flags,
    articles,
    processes: threads,
    program: localExtraction({ corrections, names }),
    packs: packsVersion(obeyedFiles(obeyed)),
    pipeline: await obedientPipeline(obeyed),
    ...linkThreads(obeyed, threads),
    progress: complain,
  });
  for (const { text } of report.faults) complain(text);
  say(`${report.articles} articles, ${report.actors} actors, ${report.links} links`);
  if (report.faults.length > 0) process.exitCode = SOME_BROKEN;
}

/** Adds `dramatis tables` to the command line. */
export function define(command: Command): void {
  const threads = wholeNumber(1, 64, 'Threads are a number from 1 to 64.');
  const actors = wholeNumber(1, 1_000_000, 'Actors are a number from 1 to 1,000,000.');
  command
    .argument('<articles>', 'a file of articles: JSON Lines or Parquet')
    .requiredOption('--out <dir>', 'folder for the tables')
    .option('--corrections <file>', 'obey what somebody has decided by hand (corrections.yaml)')
    .option('--names <file>', 'ask a list of names of your own first (.tsv or .csv)')
    .option('--threads <n>', 'work in so many processes', threads, Math.min(availableParallelism(), 8))
    .option('--extracted <dir>', 'a folder with what "extract --local --summary" has answered elsewhere')
    .option('--memory <size>', 'how much memory the engine may take', '3GB')
    .option('--most <n>', 'the page shows so many actors, the strongest', actors, MOST_ON_PAGE)
    .addHelpText(
      'after',
      ABOUT +
        examples(
          'dramatis tables archive.jsonl --out tables',
          'dramatis build --tables tables --out graph',
          'npm install @duckdb/node-api   (the engine, once)',
        ),
    )
    .action(tables);
}
