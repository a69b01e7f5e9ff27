/** Ends this process when it takes too much memory, or when the one that started it is gone, however busy it is. */
import { Worker } from 'node:worker_threads';

/** How often it is looked, in milliseconds. */
const LOOK = 50;

/** Runs in a thread of its own, from its text: a process that is stuck has no time to look after itself. */
const LOOKER = `
  const { workerData: { most, parent, look } } = require('node:worker_threads');
  setInterval(() => {
    const isTooLarge = process.memoryUsage.rss() > most;
    if (isTooLarge || process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
  }, look);
`;

/** @param megabytes the most memory that the process may take. */
export function guardMemory(megabytes: number): void {
  const workerData = { most: megabytes * 1e6, parent: process.ppid, look: LOOK };
  new Worker(LOOKER, { eval: true, workerData }).unref();
}
