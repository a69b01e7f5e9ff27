/** Runs the command line from the checkout: makes first what is older than its source. */
import { refresh } from './refresh.mjs';

/** How often it is looked whether npm is still there, in milliseconds. */
const HEARTBEAT = 500;

/** npm runs scripts in a shell that dies of SIGTERM without passing it on: its end is the program's, too. */
function endWithShell() {
  const shell = process.ppid;
  const look = () => process.ppid !== shell && process.kill(process.pid, 'SIGTERM');
  setInterval(look, HEARTBEAT).unref();
}

if (process.env.npm_lifecycle_event !== undefined) endWithShell();
const needed = ['names', 'words', 'weights', 'fingerprint', 'command line'];
await refresh(process.argv[2] === 'start' ? [...needed, 'page'] : needed);
await import('../../dist/cli/main.js');
