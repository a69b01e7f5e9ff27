/**
 * `npm run test:readers [folder of a graph]`: writes every export and lets the programs read it that it is meant for. Makes a Python environment
 * of its own in node_modules/.cache. What is not to be had here is said and counted as skipped, never as passed.
 */
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const HERE = fileURLToPath(new URL('.', import.meta.url));
const REQUIREMENTS = join(HERE, 'requirements.txt');
const ENVIRONMENT = join(ROOT, 'node_modules/.cache/dramatis-readers');
const PYTHON = join(ENVIRONMENT, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
const MAIN = join(ROOT, 'dist/cli/main.js');

/** Where a network does not answer, packages count as missing after this, in milliseconds. */
const LONGEST = 600_000;

function run(program, ...parameters) {
  const { status, stdout, stderr, error } = spawnSync(program, parameters, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: LONGEST,
  });
  return { ok: status === 0, stdout: stdout ?? '', problem: error?.message ?? stderr ?? '' };
}

/** The Python to read with: that of the environment, made where it is missing or of other versions; else why there is none. */
function python() {
  const wanted = readFileSync(REQUIREMENTS, 'utf8');
  const stamp = join(ENVIRONMENT, 'made-of.txt');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return { path: PYTHON };
  mkdirSync(ENVIRONMENT, { recursive: true });
  const made = run('python3', '-m', 'venv', '--clear', ENVIRONMENT);
  if (!made.ok)
    return { problem: `no Python environment (apt install python3-venv): ${lastLine(made.problem)}` };
  const installed = run(
    PYTHON,
    '-m',
    'pip',
    'install',
    '--quiet',
    '--retries',
    '1',
    '--requirement',
    REQUIREMENTS,
  );
  if (!installed.ok) return { path: PYTHON, problem: `packages are missing: ${lastLine(installed.problem)}` };
  writeFileSync(stamp, wanted);
  return { path: PYTHON };
}

const lastLine = (text) => text.trim().split('\n').at(-1) ?? '';

/** The formats that `export --help` lists. */
function formats() {
  const { stdout } = run(process.execPath, MAIN, 'export', '--help');
  const [, listed = ''] = /\nFormats:\n((?: .*\n)+)/.exec(stdout) ?? [];
  return listed
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/)[0]);
}

const FILES = new Map([
  ['json', 'graph.json'],
  ['pajek', 'graph.net'],
  ['cytoscape', 'graph.cyjs'],
  ['json-ld', 'graph.jsonld'],
  ['ftm', 'entities.ftm.json'],
  ['neo4j', 'neo4j.zip'],
]);
/** `csv-links` is written to links.csv, `gexf` to graph.gexf. */
const fileOf = (id) =>
  FILES.get(id) ?? (id.includes('-') ? id.split('-').reverse().join('.') : `graph.${id}`);

function main() {
  const graph = resolve(process.argv[2] ?? join(ROOT, 'graph'));
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-readers-'));
  try {
    const failed = formats().flatMap((id) => {
      const written = run(
        process.execPath,
        MAIN,
        'export',
        '--graph',
        graph,
        '--format',
        id,
        '--out',
        join(folder, fileOf(id)),
      );
      return written.ok ? [] : [`${id}: ${lastLine(written.problem)}`];
    });
    copyFileSync(join(graph, 'graph.json'), join(folder, 'graph.json'));
    const { path, problem } = python();
    if (problem) console.log(`skipped  ${problem}`);
    const read = path ? run(path, join(HERE, 'read.py'), folder) : { ok: true, stdout: '', problem: '' };
    const outcomes = read.stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    for (const { reader, file, outcome, why } of outcomes)
      console.log(`${outcome.padEnd(8)} ${reader} reads ${file}${why ? `: ${why}` : ''}`);
    if (!read.ok) failed.push(`read.py: ${lastLine(read.problem)}`);
    for (const line of failed) console.log(`failed   ${line}`);
    const count = (wanted) => outcomes.filter(({ outcome }) => outcome === wanted).length;
    const skipped = count('skipped') + (problem ? 1 : 0);
    console.log(`${count('passed')} passed, ${count('failed') + failed.length} failed, ${skipped} skipped`);
    process.exitCode = count('failed') + failed.length > 0 ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main();
