/** Finds a Chromium to drive. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser'];
const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];

/** The path of a Chromium or Chrome; throws a sentence that says what to do when there is none. */
export function chromiumPath(): string {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const found = [process.env.CHROMIUM_PATH, ...PLACES, ...onPath, chromium.executablePath()].find(
    isExecutable,
  );
  if (found) return found;
  throw new Error('No Chromium found: install Chromium or Chrome, or set CHROMIUM_PATH to its program file.');
}

function isExecutable(path: string | undefined): path is string {
  if (!path) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Flags that let WebGL run in software, without a screen. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How long a test waits for what the page should show, in milliseconds: the machine may be busy. */
export const PATIENCE = 60_000;
