/** Figures that a bench has printed, kept with the commit, the machine and the day: one row each, appended and never changed. */
import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, loadavg, platform, totalmem } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../src/tools/files.mjs';

/** Where they are kept. */
export const FIGURES = join(ROOT, 'test/bench/figures.tsv');
const COLUMNS = ['date', 'commit', 'node', 'machine', 'load', 'section', 'figure', 'value', 'unit'];

/** The commit that is checked out; `-dirty` behind it where files differ from it. */
const commitOf = () =>
  execFileSync('git', ['describe', '--always', '--dirty', '--exclude', '*', '--abbrev=12'], {
    cwd: ROOT,
    encoding: 'utf8',
  }).trim();

/** What figures depend on: the processor, how many threads it has, memory, and the system. */
export const machine = () =>
  `${cpus()[0]?.model.trim() ?? 'unknown'} × ${cpus().length}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${platform()} ${arch()}`;

/** When and where a bench runs; to be asked before it begins, for the load is that of others. */
export const circumstances = () => ({
  date: `${new Date().toISOString().slice(0, 16)}Z`,
  commit: commitOf(),
  node: process.versions.node,
  machine: machine(),
  load: loadavg()[0].toFixed(2),
});

/** More waiting programs than this for each core, and figures tell of them rather than of this one. */
const MOST_WAITING = 1;

/** Why nothing should be recorded now; undefined where the machine is quiet enough. */
export const tooBusy = ({ load }, cores = cpus().length) =>
  Number(load) > MOST_WAITING * cores
    ? `Nothing is recorded: the load is ${load} on ${cores} cores, and at most ${MOST_WAITING * cores} tells of this program alone. Wait until nothing else runs, or add --anyway: the rows say so.`
    : undefined;

/** Circumstances that are recorded although the machine is busy: the load says so. */
export const anyway = (around) => ({ ...around, load: `${around.load} (recorded anyway)` });

const cell = (value) => String(value).replace(/\s+/g, ' ');

/** Appends figures to a file, which gets its head with the first of them. */
export function record(file, around, figures) {
  if (!existsSync(file)) writeFileSync(file, `${COLUMNS.join('\t')}\n`);
  const rows = figures.map((figure) => {
    const row = { ...around, ...figure };
    return `${COLUMNS.map((column) => cell(row[column] ?? '')).join('\t')}\n`;
  });
  appendFileSync(file, rows.join(''));
}

/** What was recorded last of each figure on a machine, by section and name. */
export function recorded(file, on) {
  const [, ...lines] = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  const rows = lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(COLUMNS.map((column, i) => [column, cells[i] ?? '']));
  });
  const own = rows.filter((row) => row.machine === on);
  return new Map(own.map((row) => [keyOf(row), row]));
}

/** Names a figure: headings count what was measured, which may grow. */
export const keyOf = ({ section, figure }) => `${section}\t${figure}`.replaceAll(/\d[\d.,]*/g, '#');
