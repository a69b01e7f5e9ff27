/** Links the distinct records of a corpus as a filter between two pipes: JSON Lines in, JSON Lines out. */
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { splitLines } from '../host/split-lines.ts';
import { UserError } from '../host/user-error.ts';
import type { CountedRecord, LinkedRecord } from '../link/index.ts';
import type { Pipeline } from '../pipeline.ts';
import { createRecordStore } from './record-store.ts';

/** Longer lines are no records: 16 MB. */
const MAX_RECORD = 16_000_000;
const LINES_AT_ONCE = 1000;
/** How many records are in memory at once where nothing is said. */
export const AT_ONCE = 50_000;

/** The record in a line of JSON. Throws `UserError` where there is none: who is who would be wrong without it. */
function recordIn(json: string, number: number): CountedRecord {
  try {
    const { local, articles, first, position } = JSON.parse(json) as Record<string, unknown>;
    if (typeof local === 'string' && Number.isSafeInteger(Number(articles)) && Number(articles) > 0)
      return { record: local, articles: Number(articles), first: String(first), position: Number(position) };
  } catch {}
  throw new UserError(
    `Line ${number} is no actor such as {"local": "…", "articles": 3, "first": "a", "position": 0}.`,
  );
}

const lineOf = ({ record, id, apart, because, label, decided }: LinkedRecord): string => {
  const more = { ...(label !== undefined && { label }), ...(decided !== undefined && { decided }) };
  return `${JSON.stringify({ local: record, actor: id, apart, because, ...more })}\n`;
};

/**
 * Links what comes in, and writes the actor of each; beyond `atOnce` records in parts that lie on the disk, with the same answers in
 * another order. Throws `UserError` for a line that is no record.
 */
export async function linkLines(
  input: AsyncIterable<Uint8Array>,
  output: Writable,
  pipeline: Pipeline,
  atOnce = AT_ONCE,
): Promise<void> {
  const store = createRecordStore(pipeline, atOnce);
  try {
    let number = 0;
    for await (const line of splitLines(input, MAX_RECORD)) {
      const json = line.type === 'line' ? Buffer.from(line.bytes).toString() : 'too long';
      if (json === '') continue;
      store.add(recordIn(json, ++number));
    }
    await write(store.linked(), output);
  } finally {
    store.close();
  }
}

async function write(answers: Iterable<LinkedRecord>, output: Writable): Promise<void> {
  let lines: string[] = [];
  const flush = async () => {
    if (!output.write(lines.join(''))) await once(output, 'drain');
    lines = [];
  };
  for (const linked of answers) {
    lines.push(lineOf(linked));
    if (lines.length === LINES_AT_ONCE) await flush();
  }
  await flush();
}
