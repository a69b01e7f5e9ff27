import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { pipeline } from '../../src/host/program.ts';
import { linkingThreads, type Threads } from '../../src/scale/part-threads.ts';
import { emptyFolder } from '../empty-folder.ts';

const lineOf = (name: string, articles = 1): string =>
  JSON.stringify({ local: JSON.stringify([0, 0, [[name]]]), articles, first: 'a', position: 0 });

async function started(threads: Threads) {
  const linker = (await pipeline()).partedLinker();
  const alone: string[] = [];
  const all = linkingThreads(linker, threads, (lines) => void alone.push(Buffer.from(lines).toString()));
  onTestFinished(() => all.end());
  return { linker, all, alone };
}

it('threads note what the linker parts, in the order of the lines', async () => {
  const { linker, all, alone } = await started({ count: 2 });
  const names = [...'bdfghklmnprst'].flatMap((letter) => ['Rob Malley', `Uwe ${letter.toUpperCase()}ulla`]);
  for (const [i, name] of names.entries()) await all.note(Buffer.from(`${lineOf(name)}\n`), i + 1);
  const { of, count } = linker.divide(1, await all.slips());
  const parts = names.map((_, i) => of(i));
  expect(parts).toEqual(names.map((_, i) => (i % 2 === 0 ? 0 : -1)));
  expect(count).toBe(1);
  expect(alone.map((line) => JSON.parse(JSON.parse(line.split('\t')[0] ?? '').local)[2][0][0])).toEqual(
    names,
  );
});

it('a surname alone hears of those whom threads have linked', async () => {
  const { linker, all } = await started({ count: 2 });
  const bare = lineOf('Wondratschek');
  const file = join(emptyFolder(), 'part');
  writeFileSync(file, `${lineOf('Hanno Wondratschek', 9)}\n`);
  await all.note(Buffer.from(`${lineOf('Hanno Wondratschek', 9)}\n${bare}\n`), 1);
  const { bare: first } = linker.divide(10, await all.slips());
  let lines = '';
  for await (const some of all.link([file])) lines += Buffer.from(some).toString();
  expect(JSON.parse(lines)).toMatchObject({ actor: 'e:p/hanno-wondratschek', apart: false });
  const { local } = JSON.parse(bare);
  const [linked] = linker.link(first, [{ record: local, articles: 1, first: 'a', position: 0 }]);
  expect(linked).toMatchObject({ id: 'e:p/hanno-wondratschek', because: ['surname-owner'] });
});

it('a line that is no record is told with its number, a thread that cannot start with its reason', async () => {
  const { all } = await started({ count: 1 });
  await all.note(Buffer.from(`${lineOf('Rob Malley')}\n{}\n`), 11);
  await expect(all.slips()).rejects.toThrow('Line 12 is no actor');
  const broken = await started({ count: 1, names: join(emptyFolder(), 'none.tsv') });
  await broken.all.note(Buffer.from(`${lineOf('Rob Malley')}\n`), 1);
  await expect(broken.all.slips()).rejects.toThrow('none.tsv');
});

it('a record that is counted twice is told by the thread that links it', async () => {
  const { linker, all } = await started({ count: 2 });
  const lines = `${lineOf('Rob Malley', 3)}\n`.repeat(2);
  const file = join(emptyFolder(), 'part');
  writeFileSync(file, lines);
  await all.note(Buffer.from(lines), 1);
  linker.divide(10, await all.slips());
  await expect(all.link([file])[Symbol.asyncIterator]().next()).rejects.toThrow('is counted twice');
});

it('threads look for slips, and each name is in the share of one of them', async () => {
  const { linker, all } = await started({ count: 2 });
  const names = ['Mirko Wondraschek', 'Uwe Lutz', 'Mirko Wondratschek', 'Mirco Wondratschek'];
  for (const [i, name] of names.entries())
    await all.note(Buffer.from(`${lineOf(name, i === 2 ? 20 : 1)}\n`), i + 1);
  const slips = await all.slips();
  expect(slips.map(({ length }) => length > 0)).toEqual([true, true]);
  const { of } = linker.divide(1, slips);
  expect(names.map((_, i) => of(i))).toEqual([0, -1, 0, 0]);
});
