/** What a test keeps in memory. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** The bytes that are used once what nobody needs is gone. */
export function heapAfterTidying(): number {
  setFlagsFromString('--expose-gc');
  const tidy: () => void = runInNewContext('gc');
  tidy();
  return process.memoryUsage().heapUsed;
}
