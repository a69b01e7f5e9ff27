/** One build at a time: a file with the number of the process that holds it. The lock of a dead process is taken over. */
import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { codeOf } from './files.ts';
import { UserError } from './user-error.ts';

/** Exit code for "try again later" (EX_TEMPFAIL of sysexits.h). */
const BUSY = 75;

/** Another build holds the lock. */
export class Locked extends UserError {
  readonly pid: number;
  readonly file: string;
  constructor(pid: number, file: string) {
    super(
      `Another build is running (process ${pid}). Try again when it has ended; its lock is ${file}.`,
      BUSY,
    );
    this.pid = pid;
    this.file = file;
  }
}

/** Time in which the holder has surely written its number, in milliseconds. */
const WRITING_TIME = 2000;

/** When the process began, in a unit of the system; empty where the system does not say. Numbers are used again. */
function startOf(pid: number): string {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ');
    return fields?.[19] ?? '';
  } catch {
    return '';
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** The process that holds the lock, `undefined` when nobody does any more. */
function holder(file: string): number | undefined {
  const [pid, start] = readFileSync(file, 'utf8').trim().split(' ');
  if (pid === undefined || !/^\d+$/.test(pid)) {
    const young = Date.now() - statSync(file).mtimeMs < WRITING_TIME;
    return young ? 0 : undefined;
  }
  return isAlive(Number(pid)) && startOf(Number(pid)) === (start ?? '') ? Number(pid) : undefined;
}

/** A handle of the lock that is ours alone; `undefined` where there is one already. */
function tryMake(file: string): number | undefined {
  try {
    return openSync(file, 'wx');
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    return undefined;
  }
}

function tryTake(file: string): boolean {
  const handle = tryMake(file);
  if (handle === undefined) return false;
  try {
    writeSync(handle, `${process.pid} ${startOf(process.pid)}\n`);
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  } finally {
    closeSync(handle);
  }
  return true;
}

function holderOrNobody(file: string): number | undefined {
  try {
    return holder(file);
  } catch {
    return undefined;
  }
}

/** Removes a lock that nobody holds. Moved first and looked at again: somebody else may have just replaced it. */
function removeStale(file: string): void {
  const moved = `${file}.${process.pid}`;
  renameSync(file, moved);
  if (holderOrNobody(moved) === undefined) rmSync(moved, { force: true });
  else renameSync(moved, file);
}

/** Takes the lock and gives the function that frees it. Throws `Locked` while another process holds it. */
export function takeLock(file: string): () => void {
  mkdirSync(dirname(file), { recursive: true });
  if (!tryTake(file)) {
    const pid = holderOrNobody(file);
    if (pid !== undefined) throw new Locked(pid, file);
    removeStale(file);
    if (!tryTake(file)) throw new Locked(holderOrNobody(file) ?? 0, file);
  }
  return () => rmSync(file, { force: true });
}

/** Frees a lock that a thread of this process held when it ended. */
export function freeOwnLock(file: string): void {
  if (holderOrNobody(file) === process.pid) rmSync(file, { force: true });
}
