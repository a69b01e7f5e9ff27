/**
 * Takes the picture of the README: `node test/e2e/screenshot.mjs [#part of the address] [file]`.
 * Shows what `npm start` shows, from a copy of the committed graph, so that nothing in the checkout changes.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';
import { ROOT } from '../../src/tools/files.mjs';
import { refresh } from '../../src/tools/refresh.mjs';

/** The whole map, as the page opens. */
const VIEW = '#';
const [view = VIEW, file = join(ROOT, 'src/viewer/screenshot.png')] = process.argv.slice(2);
const PROGRAM = join(ROOT, 'dist/cli/main.js');
const WEBGL_WITHOUT_SCREEN = ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

/** The address that `dramatis start` prints. */
async function addressOf(server) {
  for await (const line of createInterface({ input: server.stdout })) {
    if (line.includes('http:')) return line.trim();
  }
  throw new Error('dramatis start printed no address');
}

async function takePicture(address) {
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: WEBGL_WITHOUT_SCREEN });
  try {
    const page = await browser.newPage({
      viewport: { width: 1280, height: 800 },
      locale: 'en',
      colorScheme: 'light',
      reducedMotion: 'reduce',
    });
    await page.goto(address + view);
    await page.waitForFunction(() => window.__dramatis?.labels().length > 0);
    await page.waitForTimeout(1500);
    await page.screenshot({ path: file });
  } finally {
    await browser.close();
  }
}

await refresh();
const home = mkdtempSync(join(tmpdir(), 'dramatis-screenshot-'));
cpSync(join(ROOT, 'graph'), join(home, 'graph'), { recursive: true });
const folders = ['--corpus', join(ROOT, 'corpus'), '--out', join(home, 'graph')];
const server = spawn(process.execPath, [PROGRAM, 'start', ...folders, '--port', '0']);
try {
  await takePicture(await addressOf(server));
} finally {
  server.kill('SIGINT');
  rmSync(home, { recursive: true, force: true });
}
