/** Runs builds in a thread of its own, one for each message, and answers with what came of it. */
import { parentPort, workerData } from 'node:worker_threads';
import { fingerprint, pipeline, programVersion } from '../host/program.ts';
import type { BuildSettings, FromThread } from './apart.ts';
import { createBuilder } from './build.ts';
import { failureOf } from './failure.ts';

const tell = (message: FromThread): void => parentPort?.postMessage(message);

/** Given by whoever starts the thread. */
const settings: BuildSettings = workerData;

const build = createBuilder({
  ...settings,
  pipeline,
  fingerprint,
  program: programVersion,
  progress: (doing, done, total) => tell({ is: 'progress', doing, done, total }),
});

parentPort?.on('message', async () => {
  try {
    tell({ is: 'report', report: await build() });
  } catch (error) {
    tell({ is: 'failure', failure: failureOf(error) });
  }
});
