/** The page of the sample articles in Chromium, as `npm start` shows it, from a copy of the committed graph, so that nothing in the checkout changes. */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';
import { ROOT } from '../../src/tools/files.mjs';

const PROGRAM = join(ROOT, 'dist/cli/main.js');
const WEBGL_WITHOUT_SCREEN = ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];
const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

/** A window of 1280 × 800 in light colours, without movement of its own. */
const WINDOW = {
  viewport: { width: 1280, height: 800 },
  locale: 'en',
  colorScheme: 'light',
  reducedMotion: 'reduce',
};

/** The address that `dramatis start` prints. */
async function addressOf(server) {
  for await (const line of createInterface({ input: server.stdout })) {
    if (line.includes('http:')) return line.trim();
  }
  throw new Error('dramatis start printed no address');
}

async function served(use) {
  const home = mkdtempSync(join(tmpdir(), 'dramatis-opened-'));
  cpSync(join(ROOT, 'graph'), join(home, 'graph'), { recursive: true });
  const folders = ['--corpus', join(ROOT, 'corpus'), '--out', join(home, 'graph')];
  const server = spawn(process.execPath, [PROGRAM, 'start', ...folders, '--port', '0']);
  try {
    return await use(await addressOf(server));
  } finally {
    server.kill('SIGINT');
    rmSync(home, { recursive: true, force: true });
  }
}

/** Opens a window and hands it over with the address of the page. Throws what Chromium throws where it cannot be started. */
export const inWindow = (use) =>
  served(async (address) => {
    const browser = await chromium.launch({ executablePath, args: WEBGL_WITHOUT_SCREEN });
    try {
      return await use(await browser.newPage(WINDOW), address);
    } finally {
      await browser.close();
    }
  });

/** Opens a view of the page, as in its address (`#link=…`), and waits until the picture has its labels. */
export async function openView(page, address, view) {
  await page.goto(address + view);
  await page.waitForFunction(() => window.__dramatis?.labels().length > 0);
}
