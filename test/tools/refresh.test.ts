/** What is made anew, in a checkout with one part of its own. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { refresh } from '../../src/tools/refresh.mjs';
import { emptyFolder } from '../empty-folder.ts';

/** A part that grows by a letter each time it is made, of sources that are wrong where there is a file `wrong`. */
const PARTS = `
import { appendFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './files.mjs';
const make = () => {
  appendFileSync(join(ROOT, 'dist/made'), 'x');
  return !existsSync(join(ROOT, 'wrong'));
};
export const parts = [{ name: 'made', from: ['source'], makes: () => ['dist/made'], make }];
`;
const RUN = `
const { refresh } = await import('./src/tools/refresh.mjs');
console.log(await refresh(undefined, process.argv.includes('all')));
`;

function checkout() {
  const root = emptyFolder();
  const fileOf = (path: string) => join(root, path);
  mkdirSync(fileOf('src/tools'), { recursive: true });
  for (const name of ['refresh.mjs', 'files.mjs'])
    cpSync(join('src/tools', name), fileOf(`src/tools/${name}`));
  writeFileSync(fileOf('src/tools/parts.mjs'), PARTS);
  writeFileSync(fileOf('source'), '');
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, ['--input-type=module', '-e', RUN, 'x', ...args], {
      cwd: root,
      encoding: 'utf8',
    }).stdout.trim();
  const made = () => readFileSync(fileOf('dist/made'), 'utf8');
  return { fileOf, run, made };
}

it('a part is made once, and again when its source is newer, when it is gone, and when all are asked for', () => {
  const { fileOf, run, made } = checkout();
  expect([run(), run(), made()]).toEqual(['true', 'true', 'x']);
  const later = new Date(Date.now() + 60_000);
  utimesSync(fileOf('source'), later, later);
  expect([run(), made()]).toEqual(['true', 'xx']);
  rmSync(fileOf('dist/made'));
  expect([run(), made()]).toEqual(['true', 'x']);
  expect([run('all'), made()]).toEqual(['true', 'xx']);
});

it('says where sources are wrong, and lets nobody wait for it', () => {
  const { fileOf, run } = checkout();
  writeFileSync(fileOf('wrong'), '');
  expect(run()).toBe('false');
  expect(existsSync(fileOf('dist/.refresh.lock'))).toBe(false);
});

it('a lock that was left behind holds nobody up', () => {
  const { fileOf, run, made } = checkout();
  mkdirSync(fileOf('dist'));
  writeFileSync(fileOf('dist/.refresh.lock'), '');
  utimesSync(fileOf('dist/.refresh.lock'), 1, 1);
  expect([run(), made(), existsSync(fileOf('dist/.refresh.lock'))]).toEqual(['true', 'x', false]);
});

it('makes nothing where nothing is asked for', async () => expect(await refresh([])).toBe(true));
