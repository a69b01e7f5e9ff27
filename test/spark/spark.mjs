/**
 * `npm run test:spark [file of articles]`: the job of a cluster on this machine, against a build of the same articles, shuffled, in one, four
 * and sixteen partitions, and with workers that fail. Makes a Python environment of its own in node_modules/.cache. What is not to be had here is said and
 * counted as skipped, never as passed. Without a file, the articles are those of the sample graph.
 */
import { spawnSync } from 'node:child_process';
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
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const REQUIREMENTS = fileURLToPath(new URL('requirements.txt', import.meta.url));
const ENVIRONMENT = join(ROOT, 'node_modules/.cache/dramatis-spark');
const PYTHON = join(ENVIRONMENT, 'bin/python');
const [MAIN, EXTRACT, SCALE] = ['cli/main.js', 'extract.mjs', 'scale'].map((name) =>
  join(ROOT, 'dist', name),
);
const WORKER = `node ${EXTRACT} --local --summary`;
const JAVA = 17;

/** Where a network does not answer, packages count as missing after this, in milliseconds; a job that hangs has failed. */
const LONGEST = 1_800_000;

const outcomes = [];
const tell = (outcome, what) => {
  outcomes.push(outcome);
  console.log(`${outcome.padEnd(8)} ${what}`);
};

function run(program, parameters, env = {}) {
  const options = { encoding: 'utf8', maxBuffer: 1 << 28, timeout: LONGEST, env: { ...process.env, ...env } };
  const { status, stdout, stderr, error } = spawnSync(program, parameters, options);
  return { ok: status === 0, stdout: stdout ?? '', problem: error?.message ?? stderr ?? '' };
}

const lastLine = (text) => text.trim().split('\n').at(-1) ?? '';

/** What lacks to run the job here; nothing where all is there. */
function lacking() {
  const java = run('java', ['-version']);
  const [, version = '0'] = /version "(\d+)/.exec(java.problem + java.stdout) ?? [];
  if (Number(version) < JAVA) return `no Java ${JAVA} (apt install openjdk-17-jre-headless)`;
  const wanted = readFileSync(REQUIREMENTS, 'utf8');
  const stamp = join(ENVIRONMENT, 'made-of.txt');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return undefined;
  mkdirSync(ENVIRONMENT, { recursive: true });
  const made = run('python3', ['-m', 'venv', '--clear', ENVIRONMENT]);
  if (!made.ok) return `no Python environment (apt install python3-venv): ${lastLine(made.problem)}`;
  const install = ['-m', 'pip', 'install', '--quiet', '--retries', '1', '--requirement', REQUIREMENTS];
  const installed = run(PYTHON, install);
  if (!installed.ok) return `packages are missing: ${lastLine(installed.problem)}`;
  writeFileSync(stamp, wanted);
  return undefined;
}

/** Lines in another order: by the hash of each, with a seed. */
function shuffled(lines, seed) {
  const keyed = lines
    .split('\n')
    .filter(Boolean)
    .map((line) => [createHash('md5').update(`${seed}`).update(line).digest('hex'), line]);
  return `${keyed.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line).join('\n')}\n`;
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
  const home = run(PYTHON, [
    '-c',
    'import os, pyspark; print(os.path.dirname(pyspark.__file__))',
  ]).stdout.trim();
  const settings = ['spark.ui.enabled=false', 'spark.sql.shuffle.partitions=4', 'spark.log.level=ERROR'];
  const parameters = [
    ...['--master', 'local[2]', '--driver-memory', '2g', ...settings.flatMap((one) => ['--conf', one])],
    ...[join(SCALE, 'spark/job.py'), '--articles', articles, '--out', out, '--sql', join(SCALE, 'sql')],
    ...[
      '--extract',
      worker,
      '--link',
      `node ${MAIN} link`,
      '--partitions',
      String(partitions),
      '--most',
      '1000000',
    ],
  ];
  const env = { SPARK_HOME: home, PYSPARK_PYTHON: PYTHON, SPARK_LOCAL_IP: '127.0.0.1' };
  return run(join(home, 'bin/spark-submit'), parameters, env);
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

function main(folder) {
  const lacks = lacking();
  if (lacks !== undefined) return tell('skipped', lacks);
  const articles = join(folder, 'corpus/articles/a.jsonl');
  mkdirSync(join(folder, 'corpus/articles'), { recursive: true });
  const [, , given] = process.argv;
  const lines = given === undefined ? sampleLines() : readFileSync(given, 'utf8');
  writeFileSync(articles, lines);
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
  for (const partitions of [1, 4, 16]) {
    const out = join(folder, `tables-${partitions}`);
    const other = join(folder, `shuffled-${partitions}.jsonl`);
    writeFileSync(other, shuffled(lines, partitions));
    const done = job(other, out, partitions);
    const page = done.ok ? run('node', [MAIN, 'build', '--tables', out]) : done;
    const same = page.ok && integersOf(join(out, 'graph')) === wanted;
    tell(
      same ? 'passed' : 'failed',
      `${partitions} partitions, shuffled, have the integers of a build ${lastLine(page.problem)}`,
    );
  }
  for (const [what, worker] of [
    ['ends early and well', `sh -c "${WORKER} | head -n 5"`],
    ['doubles what it gives', `sh -c "${WORKER} | sed p"`],
  ]) {
    const { ok, problem, stdout } = job(articles, join(folder, `faulty-${outcomes.length}`), 2, worker);
    const found = !ok && (problem + stdout).includes('The gate found');
    tell(found ? 'passed' : 'failed', `the gate finds a worker that ${what}`);
  }
}

const folder = mkdtempSync(join(tmpdir(), 'dramatis-spark-'));
try {
  main(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const count = (wanted) => outcomes.filter((outcome) => outcome === wanted).length;
console.log(`${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped`);
process.exitCode = count('failed') > 0 ? 1 : 0;
