/** `dramatis add`: puts articles into a corpus. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { complain, say } from '../../host/terminal.ts';
import { UserError } from '../../host/user-error.ts';
import type { Added } from '../../regenerate/add.ts';
import { examples } from '../command.ts';
import { fetchPage, isAddress } from '../fetch-page.ts';

const ABOUT = `
A file is copied into articles/added/ of the corpus as it is. With --each, every article in it becomes a file of its own, with its
title, date and source. A page of the Web is fetched, and its article is kept with its address: no other command opens a connection.
“-” reads an article from standard input. Exit codes: 0 all were added, 2 some could not be read, 1 nothing was added.
`;

interface AddFlags {
  readonly corpus: string;
  readonly each?: true;
}

const SOME_FAILED = 2;

async function bytesOfInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Works on some bytes as a file, which is gone afterwards. */
async function asFile<T>(name: string, bytes: Uint8Array, work: (file: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-add-'));
  try {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    return await work(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function addOne(what: string, { corpus, each }: AddFlags): Promise<Added> {
  const { addEach, addFile } = await import('../../regenerate/add.ts');
  if (isAddress(what)) {
    const { bytes, ending, url } = await fetchPage(what);
    return asFile(`page${ending}`, bytes, (file) => addEach(corpus, file, { url }));
  }
  if (what === '-') return asFile('input.txt', await bytesOfInput(), (file) => addEach(corpus, file));
  if (!existsSync(what)) throw new UserError(`There is no file ${what}.`);
  return each ? addEach(corpus, what) : addFile(corpus, what);
}

function tell(
  { files, problems }: Added,
  problemLines: typeof import('../../regenerate/problems.ts')['problemLines'],
): void {
  for (const { path, articles, isNew } of files) {
    const [first] = articles;
    const about =
      articles.length > 1 ? [`${articles.length} articles`] : [first?.title, first?.date, first?.source];
    const known = about.filter((part) => part !== undefined).join(', ');
    say(`${path}${known === '' ? '' : `: ${known}`}${isNew ? '' : ' (is there already)'}`);
  }
  for (const line of problemLines(problems)) complain(line);
}

async function add(whats: readonly string[], flags: AddFlags): Promise<void> {
  const { problemLines } = await import('../../regenerate/problems.ts');
  const added: Added[] = [];
  for (const what of whats) {
    const one = await addOne(what, flags);
    tell(one, problemLines);
    added.push(one);
  }
  const isNothing = added.every(({ files }) => files.length === 0);
  const isPartly = added.some(({ problems }) => problems.some(({ lost }) => lost));
  if (isNothing) process.exitCode = 1;
  else if (isPartly) process.exitCode = SOME_FAILED;
}

/** Adds `dramatis add` to the command line. */
export function define(command: Command): void {
  command
    .argument('<what...>', 'files, addresses of pages, or - for standard input')
    .option('--corpus <dir>', 'the corpus that gets them', 'corpus')
    .option('--each', 'each article of the files becomes a file of its own')
    .addHelpText(
      'after',
      ABOUT +
        examples(
          'dramatis add interview.docx --corpus my-corpus',
          'dramatis add https://example.org/news/article --corpus my-corpus',
          'dramatis add --each export.zip',
        ),
    )
    .action(add);
}
