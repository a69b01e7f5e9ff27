/** Lets workers fail on one Spark, in ways that a seed draws, and tells what became of each. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lastLine, ROOT, run, submit } from './environment.mjs';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const SCALE = join(ROOT, 'dist/scale');
/** So many articles are enough to be shared out. */
const ARTICLES = 24;
/** What a try and the start may take on a busy machine, in milliseconds. */
const [TRY, START] = [60_000, 600_000];
/** A task is tried so often. */
const ATTEMPTS = 3;

/** What workers answer, by article, and what a try needs besides. */
function prepare(folder, lines, worker) {
  const rows = lines.split('\n').filter(Boolean).slice(0, ARTICLES);
  const [command, ...args] = worker.split(' ');
  const { stdout } = run(command, args, { input: `${rows.join('\n')}\n` });
  const answers = stdout
    .trim()
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
  const faults = run('node', [here('faulty.mjs'), '', '--list'])
    .stdout.trim()
    .split('\n');
  mkdirSync(folder, { recursive: true });
  const write = (name, text) => writeFileSync(join(folder, name), text);
  write('articles.jsonl', `${rows.join('\n')}\n`);
  write('answers.json', JSON.stringify(answers.map((answer) => [answer.id, answer])));
  write('ids.txt', answers.map(({ id }) => id).join('\n'));
  write('faults.txt', faults.join('\n'));
}

/** Tries workers that fail: nothing may be lost without being said. */
export function tryFaults(parent, lines, worker, { tries, seed }, tell) {
  const folder = join(parent, 'faults');
  prepare(folder, lines, worker);
  const parameters = [String(tries), String(seed), folder, join(SCALE, 'spark'), join(SCALE, 'sql')];
  const settings = ['spark.sql.shuffle.partitions=1'];
  const { stdout, problem } = submit(
    `local[2,${ATTEMPTS}]`,
    here('faults.py'),
    parameters,
    settings,
    START + tries * TRY,
  );
  const found = stdout
    .split('\n')
    .filter((line) => line.startsWith('TRY\t'))
    .map((line) => line.split('\t'));
  const lost = found.filter(([, , , outcome]) => outcome === 'LOST');
  for (const [, fault, often] of lost)
    tell('failed', `lost without a word: a worker that ${fault}, ${often}`);
  for (const [outcome, times] of counted(found.map(([, , , one]) => one)))
    console.log(`         ${times} × ${outcome}`);
  const isWhole = found.length === tries;
  const what = `${found.length} of ${tries} workers that fail, seed ${seed}: nothing is lost without being said`;
  tell(isWhole && lost.length === 0 ? 'passed' : 'failed', `${what} ${isWhole ? '' : lastLine(problem)}`);
}

function counted(all) {
  const counts = new Map();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
