/** Judging on the command line, with answers as lines. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import type { Folder } from '../../regenerate/folder.ts';
import { runIn, sample, TEXT } from '../folders.ts';
import { refreshProgram, run } from '../program.ts';

beforeAll(refreshProgram);

const judge = ({ root }: Folder, answers: string, ...flags: readonly string[]) =>
  run(['judge', ...flags], answers, root);

it('goes on where it ended, says how good the corpus is, and mends what was wrong', async () => {
  const folder = sample();
  folder.write(
    'de/b.md',
    '---\nlanguage: de\n---\nHeiko Maas reiste ab. Auch Angela Merkel war in Washington.\n',
  );
  await runIn(folder, 'build');
  const first = await judge(folder, 'y\ny\nu\nq\n');
  expect(first.stdout).toContain('1 judged,');
  const second = await judge(folder, 'n\nq\n');
  expect(second.stdout).not.toContain(/1 of \d+ {2}.*\n.*\n/.exec(first.stdout)?.[0]);
  expect(second.stdout).toMatch(/^mentions: name, kind and actor +50\.0 % +9\.5–90\.5 % +1 of 2$/m);
  const file = readFileSync(join(folder.corpus, 'judged.tsv'), 'utf8');
  expect(file.split('\n')).toHaveLength(4);
  const [article, , start] = file.split('\n')[2]?.split('\t') ?? [];
  expect(await judge(folder, '', '--corrections')).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('1 wrong one'),
  });
  expect(readFileSync(join(folder.corpus, 'corrections.yaml'), 'utf8')).toMatch(
    new RegExp(`^- ignore: .+\\n {2}in: ${article}:${start}$`, 'm'),
  );
  const built = await runIn(folder, 'build');
  expect(built.stdout).not.toContain('corrections.yaml');
  const report = await judge(folder, '', '--report');
  expect(report.stdout).toContain('1 counted as judged; the graph of today shows the place otherwise.');
  expect((await judge(folder, '', '--corrections')).stdout).toContain('Nothing new');
});

it('says pairs apart, and does not count what was said of another text', async () => {
  const folder = sample();
  folder.write('de/b.md', `---\nlanguage: de\n---\nGestern. ${TEXT}\n`);
  await runIn(folder, 'build');
  const { stdout } = await judge(folder, 's\nd\nq\n', '--mentions', '0');
  expect(stdout).toMatch(/^joined pairs +50\.0 % .* 1 of 2$/m);
  folder.write('de/b.md', `---\nlanguage: de\n---\nHeute. ${TEXT}\n`);
  await runIn(folder, 'build');
  const report = await judge(folder, '', '--report');
  expect(report.stdout).toContain('2 not counted: the text of the article has changed');
  expect(report.stdout).toMatch(/^joined pairs .*nothing judged/m);
});

it('says what it lacks, and which line of the file it cannot read', async () => {
  const folder = sample();
  expect(await judge(folder, '')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('Run first: dramatis build'),
  });
  await runIn(folder, 'build');
  writeFileSync(join(folder.corpus, 'judged.tsv'), 'article\nnonsense\n');
  expect(await judge(folder, '', '--report')).toMatchObject({
    code: 0,
    stderr: expect.stringContaining('judged.tsv:2'),
  });
});
