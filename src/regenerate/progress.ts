/** A line on the terminal that says how far the work is, once it takes more than a second. */
import type { WriteStream } from 'node:tty';
import type { Progress } from './build.ts';

/** Nothing is shown before this, in milliseconds. */
const PATIENCE = 1000;
/** Time between two lines, in milliseconds. */
const INTERVAL = 100;

const CLEAR_LINE = '\r\u001b[2K';

/** Makes work that reports its progress show it on a terminal, and take the line away at its end. */
export function withProgress<T>(
  stream: WriteStream,
  create: (progress: Progress) => () => Promise<T>,
): () => Promise<T> {
  let began = 0;
  let last = 0;
  const work = create((doing, done, total) => {
    const now = Date.now();
    if (!stream.isTTY || now - began < PATIENCE || now - last < INTERVAL) return;
    last = now;
    stream.write(`${CLEAR_LINE}${doing}${total > 0 ? ` ${done} of ${total} articles` : ''} …`);
  });
  return async () => {
    began = Date.now();
    last = 0;
    try {
      return await work();
    } finally {
      if (last > 0) stream.write(CLEAR_LINE);
    }
  };
}
