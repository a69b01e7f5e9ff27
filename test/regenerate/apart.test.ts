/** Builds in a thread of their own, as `dramatis start` makes them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it, onTestFinished } from 'vitest';
import { UserError } from '../../src/host/user-error.ts';
import { type BuilderApart, createBuilderApart } from '../../src/regenerate/apart.ts';
import { lockOf } from '../../src/regenerate/build.ts';
import { NotPublished } from '../../src/regenerate/not-published.ts';
import type { Progress } from '../../src/regenerate/progress.ts';
import { refreshProgram } from '../cli/program.ts';
import { type Folder, temporaryFolder } from './folder.ts';

beforeAll(refreshProgram);

const TEXT = 'Angela Merkel sprach in Bagdad mit Heiko Maas.';

function builder({ corpus, out }: Folder, progress: Progress = () => {}): BuilderApart {
  const made = createBuilderApart({ corpus, out }, progress);
  onTestFinished(made.end);
  return made;
}

const articlesIn = ({ out }: Folder) =>
  Object.keys(JSON.parse(readFileSync(join(out, 'graph.json'), 'utf8')).attributes.articles);

it('gives the report of each build, and tells how far it is', async () => {
  const folder = temporaryFolder();
  folder.write('a.txt', TEXT);
  const told: string[] = [];
  const { build } = builder(folder, (doing) => told.push(doing));
  expect(await build()).toMatchObject({ articles: 1, actors: 3, changed: true });
  folder.write('b.txt', 'Emil Wondra schwieg.');
  expect(await build()).toMatchObject({ articles: 2, found: 1 });
  expect(told.length).toBeGreaterThan(0);
});

it('rejects with the error that ended the build, and builds again', async () => {
  const folder = temporaryFolder();
  folder.write('a.txt', TEXT);
  const { build } = builder(folder);
  await build();
  folder.write('a.txt', '');
  await expect(build()).rejects.toBeInstanceOf(NotPublished);
  folder.write('a.txt', TEXT);
  expect(await build()).toMatchObject({ changed: false });
});

it('rejects with what the user can put right as such', async () => {
  const { build } = builder({ ...temporaryFolder(), corpus: '/nowhere' });
  await expect(build()).rejects.toBeInstanceOf(UserError);
});

it('is ended in the middle of a build: the last graph stays, and the lock is free', async () => {
  const folder = temporaryFolder();
  folder.write('a.txt', TEXT);
  await builder(folder).build();
  const lines = Array.from({ length: 4000 }, (_, i) => JSON.stringify({ text: `${TEXT} ${i}`.repeat(20) }));
  folder.write('many.jsonl', lines.join('\n'));
  await new Promise<void>((begun) => {
    const { build, end } = builder(folder, () => void end().then(begun));
    void build();
  });
  expect(existsSync(lockOf(folder.out))).toBe(false);
  expect(articlesIn(folder)).toEqual(['a']);
  folder.remove('many.jsonl');
  expect(await builder(folder).build()).toMatchObject({ articles: 1, changed: false });
});
