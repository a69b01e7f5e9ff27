import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { extractApart } from '../../src/scale/extract-apart.ts';
import { linesGiven } from '../../src/scale/given-lines.ts';
import { emptyFolder } from '../empty-folder.ts';

/** A program that does this with its input. */
const doing = (script: string): readonly string[] => [process.execPath, '-e', script];
const COPY = doing('process.stdin.pipe(process.stdout)');

async function* pieces(...texts: readonly string[]) {
  for (const text of texts) yield Buffer.from(text);
}

async function extracted(program: readonly string[], processes: number, ...texts: readonly string[]) {
  const folder = emptyFolder();
  const given = await extractApart(pieces(...texts), program, folder, processes);
  const files = readdirSync(folder).sort();
  return { given, texts: files.map((file) => readFileSync(join(folder, file), 'utf8')) };
}

it('shares out whole lines, the last one with a line feed, and counts them', async () => {
  const long = `${'x'.repeat(1_500_000)}\n`;
  const { given, texts } = await extracted(COPY, 2, 'a\nb', 'b\n', long, 'c\nd\n', long, 'end');
  const all = pieces('a\nbb\n', long, 'c\nd\n', long, 'end');
  expect(given).toEqual(await linesGiven(all));
  expect(given.lines).toBe(7);
  expect(texts).toHaveLength(2);
  expect(texts.every((text) => text.endsWith('\n'))).toBe(true);
  const lines = texts.flatMap((text) => text.trimEnd().split('\n'));
  expect(lines.map((line) => line.slice(0, 3)).sort()).toEqual(['a', 'bb', 'c', 'd', 'end', 'xxx', 'xxx']);
});

it('tells how many lines it has given until then', async () => {
  const long = `${'x'.repeat(1_500_000)}\n`;
  const heard: number[] = [];
  await extractApart(pieces(long, 'a\nb\n', long, 'c'), COPY, emptyFolder(), 2, (lines) => heard.push(lines));
  expect(heard).toEqual([1, 4, 5]);
});

it('takes broken lines for no failure, and all other ends for one', async () => {
  expect((await extracted(doing('process.exitCode = 2; process.stdin.resume()'), 1, 'a\n')).given.lines).toBe(
    1,
  );
  await expect(extracted(doing('process.exit(7)'), 2, 'a\n')).rejects.toThrow('7');
  await expect(extracted(doing('process.kill(process.pid, "SIGKILL")'), 1, 'a\n')).rejects.toThrow('null');
});

it('ends its processes where the lines cannot be read on', async () => {
  async function* cut() {
    yield Buffer.from('a\n');
    throw new Error('the disk is gone');
  }
  await expect(extractApart(cut(), COPY, emptyFolder(), 2)).rejects.toThrow('the disk is gone');
});

it('goes on where a process ends early and well: what it was given is counted, and lacks', async () => {
  const much = `${'y'.repeat(4_000_000)}\n`;
  const { given, texts } = await extracted(doing('process.exit(0)'), 1, much, much);
  expect([given.lines, texts]).toEqual([2, ['']]);
});
