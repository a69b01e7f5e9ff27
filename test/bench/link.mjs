/**
 * `npm run bench:link [RECORDS]`: ten million distinct actors of articles that never were through `dramatis link`: wall time, CPU seconds (user and
 * system) and the most memory of its process.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ROOT } from '../../src/tools/files.mjs';
import { refresh } from '../../src/tools/refresh.mjs';
import { madeRecords } from './made-records.mjs';
import { blocks, takenBy } from './process.mjs';

const RECORDS = Number(process.argv[2] ?? 10_000_000);
const EVERY = 250;
const LINE_FEED = 10;

/** How many lines are answered, and what the process took. */
async function link(records) {
  const child = spawn(process.execPath, [join(ROOT, 'dist/cli/main.js'), 'link'], {
    stdio: [openSync(records, 'r'), 'pipe', 'inherit'],
  });
  const began = performance.now();
  let taken = { cpu: 0, peak: 0 };
  const watch = setInterval(() => {
    taken = takenBy(child.pid) ?? taken;
  }, EVERY);
  let answers = 0;
  child.stdout.on('data', (block) => {
    for (let at = block.indexOf(LINE_FEED); at !== -1; at = block.indexOf(LINE_FEED, at + 1)) answers += 1;
  });
  const [code] = await once(child, 'close');
  clearInterval(watch);
  return { code, answers, wall: (performance.now() - began) / 1000, ...taken };
}

await refresh();
const folder = mkdtempSync(join(tmpdir(), 'dramatis-link-'));
try {
  const records = join(folder, 'records.jsonl');
  await pipeline(Readable.from(blocks(madeRecords(RECORDS))), createWriteStream(records));
  console.log(`${RECORDS} records through dramatis link`);
  const { code, answers, wall, cpu, peak } = await link(records);
  console.log(
    `  ${answers} answers, ${(wall / 60).toFixed(2)} min wall, ${(cpu / 60).toFixed(2)} min CPU, at most ${peak.toFixed(0)} MB`,
  );
  if (code !== 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
