/** An engine for a test. */
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Engine, openEngine } from '../../src/scale/engine.ts';
import { emptyFolder } from '../empty-folder.ts';

/** An engine on a file that goes with the test. */
export async function engineHere(): Promise<Engine> {
  const engine = await openEngine({ overflow: join(emptyFolder(), 'overflow'), threads: 1, memory: '2GB' });
  onTestFinished(engine.close);
  return engine;
}
