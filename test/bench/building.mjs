/** How long the graph of the sample corpus takes: cold, warm, and when an article is added while the page is open. */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ROOT } from '../../src/tools/files.mjs';
import { CORPUS } from './texts.mjs';
import { best, figure, heading, most } from './timing.mjs';

const PROGRAM = join(ROOT, 'dist/cli/main.js');
const ARTICLE = `---
title: Guterres empfängt Barham Salih in New York
date: 2020-09-23
language: de
---

UN-Generalsekretär António Guterres hat Präsident Barham Salih in New York empfangen.
`;

const foldersOf = (home) => ['--corpus', join(home, 'corpus'), '--out', join(home, 'graph')];

/** Starts the page and waits for its address; `nextReport` then waits for the report of the next build. */
async function startPage(home) {
  const child = spawn(process.execPath, [PROGRAM, 'start', ...foldersOf(home), '--port', '0']);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const lineWith = async (pattern) => {
    for (let line = await lines.next(); !line.done; line = await lines.next())
      if (pattern.test(line.value)) return;
    throw new Error('dramatis start ended too early');
  };
  await lineWith(/http:/);
  await lineWith(/^Following/);
  return { nextReport: () => lineWith(/^\d+ articles?,/), stop: () => child.kill('SIGINT') };
}

/** Time from writing a new article until the new graph is published. */
async function addArticles(home, names) {
  const page = await startPage(home);
  const times = [];
  for (const name of names) {
    const began = performance.now();
    writeFileSync(
      join(home, 'corpus/articles', `${name}.md`),
      ARTICLE.replace('New York', `New York, ${name}`),
    );
    await page.nextReport();
    times.push(performance.now() - began);
  }
  page.stop();
  return Math.min(...times);
}

export async function benchBuild() {
  const home = mkdtempSync(join(tmpdir(), 'dramatis-bench-'));
  try {
    cpSync(CORPUS, join(home, 'corpus'), { recursive: true });
    const build = (...more) => spawnSync(process.execPath, [PROGRAM, 'build', ...foldersOf(home), ...more]);
    heading('The graph of the sample corpus, with the start of the program');
    figure(
      'cold: every article read, picture laid out',
      best(3, () => build('--fresh')),
      'ms',
      most(5000, 'ms'),
      0,
    );
    figure(
      'warm: nothing changed',
      best(3, () => build()),
      'ms',
      undefined,
      0,
    );
    const added = await addArticles(home, ['first', 'second', 'third']);
    figure('one article added, page open: graph renewed', added, 'ms', most(1000, 'ms'), 0);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
