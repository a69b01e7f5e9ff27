/** The records of a corpus until they are linked: in memory while they are few, else in files, part by part. */
import { closeSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeAll } from '../host/files.ts';
import { eachLine } from '../host/lines.ts';
import type { CountedRecord, LinkedRecord } from '../link/index.ts';
import type { Pipeline } from '../pipeline.ts';

export interface RecordStore {
  /** Throws where it is no record. */
  readonly add: (record: CountedRecord) => void;
  /** The actors of all records; in the order of their articles where they are in memory. */
  readonly linked: () => Iterable<LinkedRecord>;
  /** Takes the files away. */
  readonly close: () => void;
}

/** Stores records, so many of which are in memory at once. */
export function createRecordStore(pipeline: Pipeline, atOnce: number): RecordStore {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-link-'));
  const first: CountedRecord[] = [];
  let spilled: ReturnType<typeof spill> | undefined;
  const linker = pipeline.partedLinker();
  const add: RecordStore['add'] = (record) => {
    if (spilled === undefined && first.length < atOnce) {
      first.push(record);
      return;
    }
    spilled ??= spill(join(folder, 'records'));
    const all = spilled;
    const keep = (one: CountedRecord) => {
      linker.note(one);
      all.add(lineOf(one));
    };
    for (const one of first.splice(0)) keep(one);
    keep(record);
  };
  return {
    add,
    linked: function* () {
      if (spilled === undefined) yield* pipeline.linkRecords(first);
      else yield* linkedParts(spilled, linker, folder, atOnce);
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

type Linker = ReturnType<Pipeline['partedLinker']>;

function* linkedParts(all: Spill, linker: Linker, folder: string, atOnce: number): Iterable<LinkedRecord> {
  all.close();
  const { of, count } = linker.divide(atOnce);
  const parts = Array.from({ length: count }, (_, part) => spill(join(folder, `part-${part}`)));
  let number = 0;
  all.each((line) => parts[of(number++)]?.add(line));
  all.remove();
  for (const part of parts) part.close();
  for (const [i, part] of parts.entries()) {
    const records: CountedRecord[] = [];
    part.each((line) => records.push(recordIn(line)));
    part.remove();
    yield* linker.link(i, records);
  }
}

const lineOf = ({ record, articles, first, position }: CountedRecord): Buffer =>
  Buffer.from(JSON.stringify([record, articles, first, position]));

function recordIn(line: Buffer): CountedRecord {
  const [record, articles, first, position] = JSON.parse(line.toString()) as [string, number, string, number];
  return { record, articles, first, position };
}

/** Lines in a file that is written first and read then. */
interface Spill {
  readonly add: (line: Buffer) => void;
  readonly close: () => void;
  readonly each: (hear: (line: Buffer) => void) => void;
  readonly remove: () => void;
}

/** How much may wait to be written, in bytes. */
const MOST_WAITING = 1 << 18;
const BREAK = Buffer.from('\n');

function spill(file: string): Spill {
  let waiting: Buffer[] = [];
  let bytes = 0;
  const flush = () => {
    const handle = openSync(file, 'a');
    writeAll(handle, Buffer.concat(waiting));
    closeSync(handle);
    [waiting, bytes] = [[], 0];
  };
  return {
    add: (line) => {
      waiting.push(line, BREAK);
      bytes += line.length + 1;
      if (bytes >= MOST_WAITING) flush();
    },
    close: flush,
    each: (hear) => void eachLine(file, hear),
    remove: () => rmSync(file, { force: true }),
  };
}
