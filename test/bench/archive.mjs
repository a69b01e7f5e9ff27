/**
 * `npm run bench:archive [ARTICLES [FOLDER]]`: a million short articles that never were, as tables by DuckDB in two threads: CPU seconds (user and
 * system), wall time and the most memory of the process that counts, step by step. Linux alone tells these of another process. FOLDER keeps the articles for another run; what `extract --local --summary` has answered
 * for them is taken from FOLDER/extracted, where that is there.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ROOT } from '../../src/tools/files.mjs';
import { refresh } from '../../src/tools/refresh.mjs';
import { madeArticles } from './made-articles.mjs';
import { blocks, takenBy } from './process.mjs';

const ARTICLES = Number(process.argv[2] ?? 1_000_000);
const KEPT = process.argv[3];
const THREADS = 2;
const MEMORY = '3GB';
const EVERY = 100;

async function tables(articles, out, extracted) {
  const main = join(ROOT, 'dist/cli/main.js');
  const parameters = [
    main,
    'tables',
    articles,
    '--out',
    out,
    '--threads',
    String(THREADS),
    '--memory',
    MEMORY,
  ];
  if (existsSync(extracted)) parameters.push('--extracted', extracted);
  const child = spawn(process.execPath, parameters, { stdio: ['ignore', 'inherit', 'pipe'] });
  const steps = [];
  let last = { cpu: 0, peak: 0 };
  const look = () => {
    const now = takenBy(child.pid) ?? last;
    last = { cpu: now.cpu, peak: Math.max(last.peak, now.peak) };
  };
  const begin = (name) => steps.push({ name, wall: performance.now(), cpu: last.cpu });
  const watch = setInterval(() => {
    look();
  }, EVERY);
  child.stderr.on('data', (said) => {
    look();
    for (const line of String(said).split('\n').filter(Boolean)) begin(line);
  });
  const [code] = await once(child, 'close');
  clearInterval(watch);
  begin('end');
  for (const [i, { name, wall, cpu }] of steps.slice(0, -1).entries()) {
    const next = steps[i + 1];
    console.log(
      `  ${name.padEnd(12)}${(next.cpu - cpu).toFixed(1).padStart(8)} s CPU${((next.wall - wall) / 1000).toFixed(1).padStart(9)} s wall`,
    );
  }
  console.log(`  at most ${last.peak.toFixed(0)} MB`);
  if (code !== 0) process.exitCode = 1;
}

await refresh();
const folder = mkdtempSync(join(tmpdir(), 'dramatis-archive-'));
try {
  const articles = join(KEPT ?? folder, 'articles.jsonl');
  if (KEPT !== undefined) mkdirSync(KEPT, { recursive: true });
  if (!existsSync(articles))
    await pipeline(Readable.from(blocks(madeArticles(ARTICLES))), createWriteStream(articles));
  console.log(`${ARTICLES} articles through DuckDB in ${THREADS} threads, with ${MEMORY}`);
  await tables(articles, join(folder, 'tables'), join(KEPT ?? folder, 'extracted'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
