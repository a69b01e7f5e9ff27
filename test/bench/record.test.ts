/** Recorded figures can be read again, and are never changed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { emptyFolder } from '../empty-folder.ts';

interface Row {
  readonly section: string;
  readonly figure: string;
  readonly value: string;
  readonly unit: string;
}

interface Recording {
  readonly FIGURES: string;
  readonly record: (file: string, around: object, figures: readonly Row[]) => void;
  readonly recorded: (
    file: string,
    machine: string,
  ) => ReadonlyMap<string, Row & { readonly commit: string }>;
  readonly tooBusy: (around: { readonly load: string }, cores: number) => string | undefined;
  readonly anyway: <T extends { readonly load: string }>(around: T) => T;
  readonly keyOf: (row: Pick<Row, 'section' | 'figure'>) => string;
}

let recording: Recording;
beforeAll(async () => {
  recording = await import(fileURLToPath(new URL('./record.mjs', import.meta.url)));
});

const around = (commit: string, machine = 'A × 2') => ({
  ...{ date: '2026-11-29T17:00Z', commit, node: '20.19.0', machine, load: '0.10' },
});
const speed = (value: string): Row => ({
  section: 'German, 3.0 MB',
  figure: 'dramatis',
  value,
  unit: 'MB/s',
});

it('each figure is a row with its commit and its machine, behind those before', () => {
  const { record } = recording;
  const file = join(emptyFolder(), 'figures.tsv');
  record(file, around('a1'), [speed('3.4')]);
  const before = readFileSync(file, 'utf8');
  record(file, around('b2'), [speed('3.6')]);
  const after = readFileSync(file, 'utf8');
  expect(after.startsWith(before)).toBe(true);
  expect(after.slice(before.length)).toBe(
    '2026-11-29T17:00Z\tb2\t20.19.0\tA × 2\t0.10\tGerman, 3.0 MB\tdramatis\t3.6\tMB/s\n',
  );
});

it('the last one of the same machine is there to compare, however much was measured', () => {
  const { record, recorded, keyOf } = recording;
  const file = join(emptyFolder(), 'figures.tsv');
  record(file, around('a1'), [speed('3.4')]);
  record(file, around('b2'), [speed('3.6')]);
  record(file, around('c3', 'B × 64'), [speed('9.9')]);
  const known = recorded(file, 'A × 2');
  expect(known.get(keyOf({ section: 'German, 3.1 MB', figure: 'dramatis' }))).toMatchObject({
    commit: 'b2',
    value: '3.6',
  });
  expect(recorded(join(emptyFolder(), 'none.tsv'), 'A × 2').size).toBe(0);
});

it('nothing is recorded while more than one program a core waits', () => {
  const { tooBusy, anyway } = recording;
  expect(tooBusy({ load: '1.97' }, 2)).toBeUndefined();
  expect(tooBusy({ load: '2.01' }, 2)).toContain('the load is 2.01 on 2 cores');
  expect(tooBusy({ load: '2.01' }, 2)).toContain('--anyway');
  expect(anyway({ load: '2.01' }).load).toBe('2.01 (recorded anyway)');
});

it('the committed ones name commit, machine, articles a second and nodes drawn', () => {
  const [head = '', ...rows] = readFileSync(recording.FIGURES, 'utf8').trimEnd().split('\n');
  const columns = head.split('\t');
  expect(columns).toEqual([
    'date',
    'commit',
    'node',
    'machine',
    'load',
    'section',
    'figure',
    'value',
    'unit',
  ]);
  const cells = rows.map((row) => row.split('\t'));
  expect(cells.every((row) => row.length === columns.length && row.slice(0, 5).every(Boolean))).toBe(true);
  if (cells.length === 0) return;
  expect(cells.some((row) => row[8] === 'articles/s')).toBe(true);
  expect(cells.some((row) => row[6] === 'nodes drawn')).toBe(true);
  for (const [, commit] of cells) expect(commit).toMatch(/^[0-9a-f]{12}$/);
});
