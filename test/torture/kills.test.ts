/** Builds that are killed at random moments: the old graph or the new one is there as a whole, and the next build gives what an undisturbed one gives. */
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, expect, it } from 'vitest';
import { generator } from '../../src/base/random.ts';
import { launch, refreshProgram, run } from '../cli/program.ts';
import { type Folder, temporaryFolder } from '../regenerate/folder.ts';
import { rounds } from './rounds.ts';

beforeAll(refreshProgram);

const random = generator(7);

const article = (i: number) =>
  `Angela Merkel sprach am ${1 + (i % 28)}. Januar in Bagdad mit Heiko Maas (Fall ${i}). Ida Fenn${i % 7} lobte die NATO.`;

const argumentsFor = ({ corpus, out }: Folder) => ['build', '--corpus', corpus, '--out', out, '--allow-loss'];

/** Writes articles from one number to another, a file each. */
function add(folder: Folder, from: number, to: number): void {
  for (let i = from; i < to; i++) folder.write(`${i}.txt`, article(i));
}

/** The graph of the folder; undefined where there is none. Throws when it is not whole. */
function graphOf({ out }: Folder): string | undefined {
  const pointer = join(out, 'graph.json');
  if (!existsSync(pointer)) return undefined;
  const text = readFileSync(pointer, 'utf8');
  const files: readonly { readonly file: string }[] = Object.values(JSON.parse(text).attributes.articles);
  for (const { file } of files) JSON.parse(readFileSync(join(out, file), 'utf8'));
  return text;
}

/** Starts a build and kills it before it ends, after a part of the time that a whole one takes, in milliseconds. */
async function killed(folder: Folder, whole: number): Promise<void> {
  const child = launch(argumentsFor(folder));
  const ended = once(child, 'exit');
  await Promise.race([ended, wait(random() * whole)]);
  child.kill('SIGKILL');
  await ended;
}

it('leave the last graph or the new one, and nothing behind', async () => {
  const folder = temporaryFolder();
  const clean = temporaryFolder();
  add(folder, 0, 60);
  const began = performance.now();
  await run(argumentsFor(folder));
  const whole = performance.now() - began;
  for (let round = 0; round < rounds(6); round++) {
    const before = graphOf(folder);
    add(folder, 60 + 10 * round, 70 + 10 * round);
    await killed(folder, whole);
    const after = graphOf(folder);
    expect(after).toBeDefined();
    if (round % 3 < 2) continue;
    await run(argumentsFor(folder));
    expect(graphOf(folder)).not.toBe(before);
  }
  await run([...argumentsFor(folder), '--fresh']);
  await run(argumentsFor({ ...folder, out: clean.out }));
  expect(folder.published()).toEqual(clean.published());
  expect(readdirSync(join(folder.out, '.dramatis')).sort()).toEqual(
    readdirSync(join(clean.out, '.dramatis')).sort(),
  );
});
