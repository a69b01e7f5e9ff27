/** Makes sure that there is a Chromium for the browser tests: finds one, or installs one. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function findBrowser() {
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)];
  const paths = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [process.env.CHROMIUM_PATH, ...paths, chromium.executablePath()].find(
    (path) => path && isProgram(path),
  );
}

const run = (command, ...parameters) => spawnSync(command, parameters, { stdio: 'inherit' }).status === 0;

function installBrowser() {
  const debianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (debianRoot && run('apt-get', 'update') && run('apt-get', 'install', '-y', 'chromium')) return true;
  return run(process.platform === 'win32' ? 'npx.cmd' : 'npx', 'playwright-core', 'install', 'chromium');
}

if (findBrowser() === undefined) {
  console.error('No Chromium for the browser tests was found. Installing one …');
  installBrowser();
}
if (findBrowser() === undefined) {
  console.error(
    'The browser tests need Chromium, and it could not be installed. ' +
      'Install Chromium or Chrome, or set CHROMIUM_PATH to its program file, and run the tests again.',
  );
  process.exit(1);
}
