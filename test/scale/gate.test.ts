import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { CORE_FIELDS } from '../../src/cli/local-fields.ts';
import {
  BROKEN_LINES,
  faultOf,
  faultsIn,
  isLoss,
  otherVersion,
  refuseAllBroken,
} from '../../src/scale/gate.ts';
import { linesGiven } from '../../src/scale/given-lines.ts';
import { stepsIn } from '../../src/scale/sql-steps.ts';
import { MAIN, refreshProgram } from '../cli/program.ts';
import { emptyFolder } from '../empty-folder.ts';
import { engineHere } from './engine-here.ts';

const NAMES = ['Angela Merkel', 'Heiko Maas', 'Emmanuel Macron', 'Donald Trump'];
const ROWS = Array.from({ length: 12 }, (_, i) =>
  JSON.stringify({ id: i, text: `${NAMES[i % 4]} traf ${NAMES[(i + 1) % 4]} in Berlin. Dann regnete es.` }),
);

/** What two workers give for the rows, line by line. */
const parts: string[][] = [];

beforeAll(async () => {
  await refreshProgram();
  for (const rows of [ROWS.slice(0, 5), ROWS.slice(5)]) {
    const args = [MAIN, 'extract', '--local', '--summary'];
    const { stdout } = spawnSync(process.execPath, args, { input: rows.join('\n') });
    parts.push(String(stdout).trimEnd().split('\n'));
  }
});

const sql = (name: string): string => readFileSync(`src/scale/sql/${name}.sql`, 'utf8');

async function* bytesOf(lines: readonly string[]) {
  yield Buffer.from(lines.join('\n'));
}

/** What the gate says of these files of answers to lines. */
async function gate(files: readonly (readonly string[])[], lines: readonly string[] = ROWS) {
  const { lines: given, crc } = await linesGiven(bytesOf(lines));
  const folder = join(emptyFolder(), 'extracted');
  mkdirSync(folder);
  for (const [i, lines] of files.entries()) writeFileSync(join(folder, `${i}.jsonl`), lines.join('\n'));
  const engine = await engineHere();
  await engine.make(stepsIn(sql('rows.duckdb'), { input: `${folder}/*.jsonl` }));
  return faultsIn(engine, stepsIn(sql('gate'), { given, crc }));
}

const oneMentionLess = (line: string): string => {
  const { mentions, ...answer } = JSON.parse(line);
  return JSON.stringify({ ...answer, mentions: mentions.slice(1) });
};

const [first, second] = [() => parts[0] ?? [], () => parts[1] ?? []];

describe('the gate', () => {
  it('lets pass what is whole, in any parts and any order', async () => {
    expect(await gate([first(), second()])).toEqual([]);
    expect(await gate([[...first().toReversed(), ...second()]])).toEqual([]);
  });

  it.each<[string, () => string[][]]>([
    ['a worker that was killed', () => [first(), second().slice(0, 3)]],
    ['a worker that ended early and well', () => [first(), [...second().slice(0, 3), ...second().slice(-1)]]],
    ['a worker of which nothing came', () => [first()]],
    ['a worker that stalled before its end', () => [first(), second().slice(0, -1)]],
    ['a retry that was added to its first try', () => [first(), second(), second()]],
    ['half a first try beside its retry', () => [first(), second(), second().slice(0, 2)]],
    ['a twin that was faster and counted', () => [first(), first(), second()]],
    [
      'a mention that was lost',
      () => [first(), second().map((line, i) => (i === 1 ? oneMentionLess(line) : line))],
    ],
    ['a line that was swallowed while all are counted', () => [first(), second().filter((_, i) => i !== 2)]],
    [
      'an article that came twice in place of another',
      () => [first(), [...second().slice(0, 2), ...second().slice(1, 2), ...second().slice(3)]],
    ],
  ])('stops %s', async (_, files) => {
    const faults = await gate(files());
    expect(faults.some(isLoss)).toBe(true);
  });

  it.each([
    ['that is cut off', () => second().map((line, i) => (i === 1 ? line.slice(0, -9) : line))],
    ['that is none', () => ['Segmentation fault', ...second()]],
    ['of something else', () => ['{"x":1}', ...second()]],
  ])('stops at an answer %s', async (_, answers) => {
    const faults = await gate([first(), answers()]);
    expect(faults.map(({ fault }) => fault)).toContain('answers that cannot be read');
    expect(faults.some(isLoss)).toBe(true);
  });

  it('stops answers that do not say with which packs they were made', async () => {
    const silent = second().map((line) => line.replace(/,"packs":"\w+"/, ''));
    expect((await gate([first(), silent])).map(({ fault }) => fault)).toEqual([
      'versions of the program or its packs',
    ]);
  });

  it('stops answers to other articles, though they are as many', async () => {
    const others = ROWS.map((line, i) => (i === 7 ? line.replace('Dann', 'Dort') : line));
    const faults = await gate([first(), second()], others);
    expect(faults.map(({ text }) => text)).toEqual([
      'The gate found: answers to other lines than those given, of: 12',
    ]);
    expect(faults.some(isLoss)).toBe(true);
    const silent = second().map((line) => line.replace(/"crc":\d+,/, ''));
    expect((await gate([first(), silent])).some(isLoss)).toBe(true);
  });

  it('names answers of another version than this one, and lets them pass', async () => {
    const engine = await engineHere();
    await engine.make([{ table: 'rows', select: "SELECT 'a' AS id, '12ab' AS packs" }]);
    expect(await otherVersion(engine, '12ab')).toEqual([]);
    const faults = await otherVersion(engine, '34cd');
    expect(faults.map(({ times, example }) => [times, example])).toEqual([[1, '12ab instead of 34cd']]);
    expect(faults.some(isLoss)).toBe(false);
  });

  it('names broken lines and lets them pass', async () => {
    const broken = spawnSync(process.execPath, [MAIN, 'extract', '--local', '--summary'], {
      input: '{"id":"x"}\n',
    });
    const answers = [first(), second(), String(broken.stdout).split('\n')];
    const faults = await gate(answers, [...ROWS, '{"id":"x"}']);
    expect(faults.map(({ fault, times }) => [fault, times])).toEqual([['broken lines', 1]]);
    expect(faults[0]?.example).toMatch(/^x: /);
    expect(faults.some(isLoss)).toBe(false);
  });

  it('stops answers in which fields lack that are counted', async () => {
    const fields = CORE_FIELDS.filter((field) => field !== 'credit' && field !== 'date').join();
    const { stdout } = spawnSync(
      process.execPath,
      [MAIN, 'extract', '--local', '--summary', '--fields', fields],
      { input: ROWS.join('\n') },
    );
    const faults = await gate([String(stdout).trimEnd().split('\n')]);
    expect(faults.map(({ fault, times }) => [fault, times])).toEqual([
      ['answers of which --fields has left out what counts', ROWS.length],
    ]);
    expect(faults[0]?.example).toMatch(/^[0-9a-f]{16} without date, credit$/);
    expect(faults.every(isLoss)).toBe(true);
  });

  it('refuses lines of which none is an article', () => {
    const broken = [faultOf(BROKEN_LINES, 2, 'x'), faultOf(BROKEN_LINES, 1)];
    expect(() => refuseAllBroken(broken, 0)).toThrow(/2 \(such as x\)\n.*: 1\nNo line is an article/);
    expect(() => refuseAllBroken(broken, 1)).not.toThrow();
    expect(() => refuseAllBroken([], 0)).not.toThrow();
  });

  it('stops other packs, ids of several articles, and answers that lack a part', async () => {
    const other = second().map((line) => line.replace(/"packs":"\w+"/, '"packs":"0"'));
    expect((await gate([first(), other])).map(({ fault }) => fault)).toEqual([
      'versions of the program or its packs',
    ]);
    const doubled = second().map((line) => line.replace('{"id":7,', '{"id":8,'));
    expect((await gate([first(), doubled])).map(({ fault }) => fault)).toContain('ids of several articles');
    const cut = second().map((line, i) => (i === 0 ? line.replace(/"hashes":\[\d+,/, '"hashes":[') : line));
    expect((await gate([first(), cut])).some(isLoss)).toBe(true);
  });
});
