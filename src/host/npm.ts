/** What npm does not do for the programs that it runs. */

/** How often it is looked whether npm is still there, in milliseconds. */
const LOOK = 500;

/** npm runs programs in a shell that dies of SIGTERM without passing it on: when that shell is gone, so is the program. */
export function endWithNpm(): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const shell = process.ppid;
  const look = () => process.ppid !== shell && process.kill(process.pid, 'SIGTERM');
  setInterval(look, LOOK).unref();
}
