/** Finds names in a thread of its own, for each message with articles. */
import { parentPort } from 'node:worker_threads';
import { pipeline } from '../host/program.ts';
import type { Article } from '../model.ts';
import { findingIn } from './finder.ts';

const opened = pipeline();

parentPort?.on('message', async (articles: readonly Article[]) => {
  const program = await opened;
  parentPort?.postMessage(articles.map((article) => findingIn(article, program)));
});
