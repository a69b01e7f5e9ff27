/** Runs the command line from the checkout: makes first what is older than its source. */
import { giveUp, refresh } from './refresh.mjs';

const needed = ['names', 'words', 'weights', 'fingerprint', 'command line'];
const more = new Map([
  ['start', ['page']],
  ['publish', ['page', 'page in one file']],
]);
await refresh([...needed, ...(more.get(process.argv[2]) ?? [])]).catch(giveUp);
await import('../../dist/cli/main.js');
