/** What a fresh process costs: opening the packs, memory, and the first article of `dramatis extract`. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ROOT } from '../../src/tools/files.mjs';
import { sampleArticles } from './texts.mjs';
import { figure, heading, median, most, timeOf } from './timing.mjs';

const PROGRAM = join(ROOT, 'dist/cli/main.js');
const STARTS = 7;

function freshProcess() {
  const script = join(ROOT, 'test/bench/fresh-process.mjs');
  return JSON.parse(spawnSync(process.execPath, [script], { encoding: 'utf8' }).stdout);
}

/** Time until the first line is out. */
async function firstLine(article) {
  const began = performance.now();
  const child = spawn(process.execPath, [PROGRAM, 'extract'], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(`${JSON.stringify(article)}\n`);
  await once(child.stdout, 'data');
  const time = performance.now() - began;
  await once(child, 'close');
  return time;
}

export async function benchStart() {
  heading('A fresh process');
  const fresh = [freshProcess(), freshProcess(), freshProcess()];
  const all = (name) => fresh.map((one) => one[name]);
  figure('opening all packs', Math.min(...all('opening')), 'ms', most(300, 'ms'), 0);
  figure('RSS after 3 MB of articles', Math.max(...all('rss')), 'MB', most(250, 'MB'), 0);
  figure('German, the very first 60 kB', Math.max(...all('firstSpeed')), 'MB/s', undefined, 2);
  const [article] = sampleArticles('de');
  const starts = [];
  const idle = [];
  for (let i = 0; i < STARTS; i += 1) {
    starts.push(await firstLine(article));
    idle.push(timeOf(() => spawnSync(process.execPath, ['-e', '0'])));
  }
  figure('node -e 0', median(idle), 'ms', undefined, 0);
  figure(
    'extract until the first line, less node -e 0',
    median(starts) - median(idle),
    'ms',
    most(500, 'ms'),
    0,
  );
}
