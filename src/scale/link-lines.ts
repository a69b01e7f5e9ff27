/** Links the distinct records of a corpus as a filter between two pipes: JSON Lines in, JSON Lines out. */
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { type Line, splitChunks } from '../host/split-lines.ts';
import type { Pipeline } from '../pipeline.ts';
import type { Threads } from './part-threads.ts';
import { createRecordStore } from './record-store.ts';

/** Longer lines are no records: 16 MB. */
const MAX_RECORD = 16_000_000;
/** How many records are in memory at once where nothing is said. */
export const AT_ONCE = 20_000;

/** What stands for a line that is too long, and is no record either. */
const TOO_LONG = Buffer.from('too long');

const bytesOf = (line: Line): Uint8Array => (line.type === 'line' ? line.bytes : TOO_LONG);

/** How many records are in memory at once, and how many threads work. */
export interface LinkSettings {
  readonly pipeline: Pipeline;
  /** How many records are in memory at once, for each thread. */
  readonly atOnce?: number;
  /** What links the parts, where these lie on the disk and nobody has decided anything; nothing: this thread does. */
  readonly threads?: Threads;
}

/**
 * Links what comes in, and writes the actor of each; beyond `atOnce` records in parts that lie on the disk, with the same answers in
 * another order. Throws `UserError` for a line that is no record, and for a record that is counted twice.
 */
export async function linkLines(
  input: AsyncIterable<Uint8Array>,
  output: Writable,
  { pipeline, atOnce = AT_ONCE, threads }: LinkSettings,
): Promise<void> {
  const store = createRecordStore(pipeline, atOnce, threads);
  try {
    for await (const lines of splitChunks(input, MAX_RECORD)) await store.add(Array.from(lines, bytesOf));
    for await (const lines of store.linked()) if (!output.write(lines)) await once(output, 'drain');
  } finally {
    await store.close();
  }
}
