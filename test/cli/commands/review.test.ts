/** Reviewing on the command line, with answers as lines. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { type Folder, temporaryFolder } from '../../regenerate/folder.ts';
import { runIn } from '../folders.ts';
import { refreshProgram, run } from '../program.ts';

beforeAll(refreshProgram);

const review = ({ root }: Folder, answers: string, ...flags: readonly string[]) =>
  run(['review', ...flags], answers, root);

/** A corpus with a name and a slip of it, each in an article or two: too few for linking to know which is meant. */
function withSlips(): Folder {
  const folder = temporaryFolder();
  const article = (text: string) => `---\nlanguage: de\n---\n${text}\n`;
  folder.write('a.md', article('Die Abgeordnete Jolanda Wetterkamp sprach in Köln mit Armin Laschet.'));
  folder.write('b.md', article('Frau Jolanda Wetterkamp blieb in Köln, sagte Armin Laschet.'));
  folder.write('c.md', article('Die Abgeordnete Jolanda Weterkamp reiste nach Bonn.'));
  return folder;
}

it('suggests, writes what is answered, and does not ask again', async () => {
  const folder = withSlips();
  await runIn(folder, 'build');
  const listed = await review(folder, '', '--json', '--kind', 'typo');
  expect(
    listed.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toMatchObject([
    {
      sort: 'typo',
      asks: 'twins',
      actors: [{ label: 'Jolanda Wetterkamp' }, { label: 'Jolanda Weterkamp', articles: 1 }],
      moved: 1,
    },
  ]);
  const first = await review(folder, 'd\nu\ns\nq\n', '--kind', 'typo');
  expect(first.stdout).toContain('1 of 1  slip of the pen, 1 article to mend');
  expect(first.stdout).toContain('[Jolanda Weterkamp]');
  expect(first.stdout).toContain('1 decided, 0 left');
  const file = readFileSync(join(folder.corpus, 'corrections.yaml'), 'utf8');
  expect(file).toContain('- same: [Jolanda Wetterkamp (person), Jolanda Weterkamp (person)]');
  expect(file).not.toContain('distinct');
  expect((await review(folder, '', '--kind', 'typo')).stdout).toContain('Nothing is left to decide.');
  await runIn(folder, 'build');
  expect((await review(folder, '', '--json', '--kind', 'typo')).stdout).toBe('');
});

it('a safeguard is not told by builds as one without effect', async () => {
  const folder = withSlips();
  await runIn(folder, 'build');
  await review(folder, 'd\n', '--kind', 'typo');
  folder.write(
    'corrections.yaml',
    `${readFileSync(join(folder.corpus, 'corrections.yaml'), 'utf8')}- keep: Armin Laschet\n`,
  );
  const built = await runIn(folder, 'build');
  expect(built.code).toBe(0);
  expect(built.stdout + built.stderr).not.toContain('corrections.yaml');
});

it('says what it lacks, and which sorts there are', async () => {
  const folder = withSlips();
  expect(await review(folder, '')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('Run first: dramatis build'),
  });
  await runIn(folder, 'build');
  expect(await review(folder, '', '--kind', 'kind')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('there are: run-together, typo'),
  });
});
