/**
 * `npm run test:spark [file of articles]`: the job of a cluster on this machine, against a build of the same articles, shuffled, in one and in
 * sixteen partitions (of a given file in four as well), and some workers that fail. `npm run torture:spark [tries [seed]]`: workers that fail,
 * two hundred times. Makes a Python environment of its own in node_modules/.cache. What is not to be had here is said and counted as
 * skipped, never as passed. Without a file, the articles are those of the sample graph.
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lacking, lastLine, ROOT, run, submit } from './environment.mjs';
import { tryFaults } from './faults.mjs';

const [MAIN, EXTRACT, SCALE] = ['cli/main.js', 'extract.mjs', 'scale'].map((name) =>
  join(ROOT, 'dist', name),
);
const WORKER = `node ${EXTRACT} --local --summary`;
/** How many workers fail in the test, and how many where nothing else is done. */
const [SHARE, WHOLE] = [12, 200];

const outcomes = [];
const tell = (outcome, what) => {
  outcomes.push(outcome);
  console.log(`${outcome.padEnd(8)} ${what}`);
};

/** Lines in another order: by the hash of each, with a seed. */
function shuffled(lines, seed) {
  const keyed = lines
    .split('\n')
    .filter(Boolean)
    .map((line) => [createHash('md5').update(`${seed}`).update(line).digest('hex'), line]);
  return `${keyed
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, line]) => line)
    .join('\n')}\n`;
}

/** The articles of the sample graph as JSON Lines. */
function sampleLines() {
  const folder = join(ROOT, 'graph/articles');
  const lines = readdirSync(folder).map((name) => {
    const { id, title, date, source, url, language, text } = JSON.parse(
      readFileSync(join(folder, name), 'utf8'),
    );
    return JSON.stringify({ id, title, date, source, url, language, text });
  });
  return `${lines.join('\n')}\n`;
}

function job(articles, out, partitions, worker = WORKER) {
  const link = ['--link', `node ${MAIN} link`, '--most', '1000000'];
  const where = ['--articles', articles, '--out', out, '--sql', join(SCALE, 'sql')];
  const parameters = [...where, '--extract', worker, ...link, '--partitions', String(partitions)];
  return submit('local[2]', join(SCALE, 'spark/job.py'), parameters, ['spark.sql.shuffle.partitions=4']);
}

/** The integers of a graph: all that is counted of actors and links, without where their sentences are kept. */
function integersOf(folder) {
  const { nodes, edges } = JSON.parse(readFileSync(join(folder, 'graph.json'), 'utf8'));
  const names = [
    'mentions',
    'articles',
    'sentences',
    'first',
    'last',
    'months',
    'names',
    'where',
    'relations',
  ];
  const counted = ({ key, attributes }) => [key, ...names.map((name) => attributes[name] ?? null)];
  return JSON.stringify([nodes.map(counted), edges.map(counted)]);
}

/** The job has the integers of a build, in whatever order and partitions articles come. */
function compare(folder, lines, partitionings) {
  mkdirSync(join(folder, 'corpus/articles'), { recursive: true });
  writeFileSync(join(folder, 'corpus/articles/a.jsonl'), lines);
  const built = run('node', [
    MAIN,
    'build',
    '--corpus',
    join(folder, 'corpus'),
    '--out',
    join(folder, 'graph'),
  ]);
  if (!built.ok) return tell('failed', `build: ${lastLine(built.problem)}`);
  const wanted = integersOf(join(folder, 'graph'));
  for (const partitions of partitionings) {
    const [out, articles] = [join(folder, `tables-${partitions}`), join(folder, `in-${partitions}.jsonl`)];
    writeFileSync(articles, shuffled(lines, partitions));
    const done = job(articles, out, partitions);
    const page = done.ok ? run('node', [MAIN, 'build', '--tables', out]) : done;
    const same = page.ok && integersOf(join(out, 'graph')) === wanted;
    const what = `${partitions} partitions, shuffled, have the integers of a build`;
    tell(same ? 'passed' : 'failed', `${what} ${lastLine(page.problem)}`);
  }
}

/** The job ends with what the gate says where a worker ends early and well, leaves nothing of it, and is whole at the next try. */
function stop(folder, lines) {
  const [articles, out] = [join(folder, 'stopped.jsonl'), join(folder, 'stopped')];
  const notUtf8 = Buffer.from('{"id":"latin","text":"K\xf6ln"}\n', 'latin1');
  writeFileSync(articles, Buffer.concat([Buffer.from(lines), notUtf8]));
  const expects = (what, is, { problem }) =>
    tell(is ? 'passed' : 'failed', is ? what : `${what} ${lastLine(problem)}`);
  const stopped = job(articles, out, 2, `sh -c "${WORKER} | head -n 5"`);
  const found = !stopped.ok && (stopped.problem + stopped.stdout).includes('The gate found');
  expects('the gate stops the job where a worker ends early and well', found, stopped);
  expects('nothing of it is left', readdirSync(out).length === 0, stopped);
  const again = job(articles, out, 2);
  const isWhole = again.ok && /broken lines *\|1 /.test(again.stdout) && existsSync(join(out, 'page'));
  expects('the next try is whole, and names the line that is not UTF-8', isWhole, again);
  writeFileSync(articles, Buffer.concat([Buffer.from(lines.replace('Berlin', 'Madrid')), notUtf8]));
  const other = job(articles, out, 2);
  const isRefused =
    !other.ok && (other.problem + other.stdout).includes('holds the tables of other articles');
  expects('tables of other articles are not taken for those of these', isRefused, other);
}

function main(folder, [first, ...others]) {
  const lacks = lacking();
  if (lacks !== undefined) return tell('skipped', lacks);
  const lines = first === undefined || first === '--faults' ? sampleLines() : readFileSync(first, 'utf8');
  const [tries, seed] = first === '--faults' ? others.map(Number) : [SHARE];
  if (first !== '--faults') compare(folder, lines, first === undefined ? [1, 16] : [1, 4, 16]);
  if (first === undefined) stop(folder, lines);
  tryFaults(folder, lines, WORKER, { tries: tries ?? WHOLE, seed: seed ?? 1 }, tell);
}

const folder = mkdtempSync(join(tmpdir(), 'dramatis-spark-'));
try {
  main(folder, process.argv.slice(2));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const count = (wanted) => outcomes.filter((outcome) => outcome === wanted).length;
console.log(`${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped`);
process.exitCode = count('failed') > 0 ? 1 : 0;
