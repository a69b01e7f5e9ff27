/** The Spark of a Python environment of its own, in node_modules/.cache: what lacks for it, and how it is run. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const REQUIREMENTS = fileURLToPath(new URL('requirements.txt', import.meta.url));
const ENVIRONMENT = join(ROOT, 'node_modules/.cache/dramatis-spark');
const PYTHON = join(ENVIRONMENT, 'bin/python');
const JAVA = 17;

/** Where a network does not answer, packages count as missing after this, in milliseconds; a job that hangs has failed. */
const LONGEST = 1_800_000;

/** Runs a program to its end. */
export function run(program, parameters, { env = {}, input = '', longest = LONGEST } = {}) {
  const options = {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: longest,
    env: { ...process.env, ...env },
    input,
  };
  const { status, stdout, stderr, error } = spawnSync(program, parameters, options);
  return { ok: status === 0, stdout: stdout ?? '', problem: error?.message ?? stderr ?? '' };
}

export const lastLine = (text) => text.trim().split('\n').at(-1) ?? '';

/** What lacks to run a job here; nothing where all is there. */
export function lacking() {
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

const SETTINGS = ['spark.ui.enabled=false', 'spark.log.level=ERROR'];

/** The command that runs a script on a Spark of this machine. */
export function submission(master, script, parameters, settings = []) {
  const found = run(PYTHON, ['-c', 'import os, pyspark; print(os.path.dirname(pyspark.__file__))']);
  const home = found.stdout.trim();
  const set = [...SETTINGS, ...settings].flatMap((one) => ['--conf', one]);
  const env = { SPARK_HOME: home, PYSPARK_PYTHON: PYTHON, SPARK_LOCAL_IP: '127.0.0.1' };
  const all = ['--master', master, '--driver-memory', '2g', ...set, script, ...parameters];
  return { program: join(home, 'bin/spark-submit'), parameters: all, env };
}

/** Runs a script on a Spark of this machine. */
export function submit(master, script, parameters, settings = [], longest = LONGEST) {
  const { program, parameters: all, env } = submission(master, script, parameters, settings);
  return run(program, all, { env, longest });
}

/** Says what a program and all that it starts and waits for take; Node tells that of itself alone. */
const METER = `
import resource, subprocess, sys
code = subprocess.run(sys.argv[1:], stdout=sys.stderr).returncode
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(used.ru_utime + used.ru_stime, used.ru_maxrss)
sys.exit(code)
`;

/** Runs a program to its end; gives the CPU seconds, user and system, of all its processes, and the most memory that one of them had, in MB. */
export function measured(program, parameters, env = {}) {
  const { ok, stdout, problem } = run('python3', ['-c', METER, program, ...parameters], { env });
  const [cpu = 0, kilobytes = 0] = stdout.trim().split(' ').map(Number);
  return { ok, cpu, peak: kilobytes / 1024, problem };
}
