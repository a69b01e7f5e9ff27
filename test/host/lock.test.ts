import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { Locked, takeLock } from '../../src/host/lock.ts';
import { temporaryFolder } from '../regenerate/folder.ts';

const lockFile = () => join(temporaryFolder().root, 'state/lock');

it('lets one in, says who holds it, and lets the next in afterwards', () => {
  const file = lockFile();
  const release = takeLock(file);
  expect(() => takeLock(file)).toThrow(`process ${process.pid}`);
  expect(() => takeLock(file)).toThrow(Locked);
  release();
  takeLock(file)();
  expect(existsSync(file)).toBe(false);
});

it('is busy with exit code 75 while another process lives, and free when it is dead', async () => {
  const file = lockFile();
  takeLock(file)();
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  onTestFinished(() => void other.kill('SIGKILL'));
  await once(other, 'spawn');
  const start =
    process.platform === 'linux' ? readFileSync(`/proc/${other.pid}/stat`, 'utf8').split(' ')[21] : '';
  writeFileSync(file, `${other.pid} ${start}\n`);
  expect(() => takeLock(file)).toThrow(expect.objectContaining({ code: 75 }));
  other.kill('SIGKILL');
  await once(other, 'exit');
  takeLock(file)();
});

it.runIf(process.platform === 'linux')('is not held by a later process of the same number', () => {
  const file = lockFile();
  takeLock(file)();
  writeFileSync(file, `${process.pid} 1\n`);
  takeLock(file)();
});

it('is held for a moment by a process that has not written its number yet', () => {
  const file = lockFile();
  takeLock(file)();
  writeFileSync(file, '');
  expect(() => takeLock(file)).toThrow(Locked);
  utimesSync(file, 0, 0);
  takeLock(file)();
});
