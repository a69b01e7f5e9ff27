/** The records of a corpus until they are linked: in memory while they are few, else in files, part by part. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createColumn } from '../base/column.ts';
import { BREAK } from '../host/split-lines.ts';
import type { CountedRecord } from '../link/index.ts';
import type { Pipeline } from '../pipeline.ts';
import { aloneAnswers, aloneLine, type Numbers } from './alone-answers.ts';
import { linkingThreads, type Threads } from './part-threads.ts';
import { heardOf, isBlank, linkedLines, wholeRecordIn } from './record-lines.ts';
import { eachRecord, type Spill, spill } from './spill.ts';

/** So many pieces of other answers are given between those of two parts. */
const MEANWHILE = 8;

/** Takes records one by one, then gives the actor of each. */
export interface RecordStore {
  /** Takes the next lines, blank ones among them. Throws `UserError` where one is no record, now or later. */
  readonly add: (lines: readonly Uint8Array[]) => Promise<void>;
  /**
   * The actors of all records as lines, many at once; in the order of their articles where they are in memory. Throws `UserError` where a
   * record is counted twice.
   */
  readonly linked: () => AsyncIterable<string | Uint8Array>;
  /** Takes the files away, and ends threads. */
  readonly close: () => Promise<void>;
}

/** Stores records, so many of which are in memory at once, for each of the threads that link them. */
export function createRecordStore(pipeline: Pipeline, atOnce: number, threads?: Threads): RecordStore {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-link-'));
  const inMemory: Uint8Array[] = [];
  let parting: Parting | undefined;
  return {
    add: async (lines) => {
      if (parting === undefined && inMemory.length + lines.length <= atOnce) {
        inMemory.push(...lines);
        return;
      }
      parting ??= beginParting(pipeline, folder, threads);
      await parting.add([...inMemory.splice(0), ...lines]);
    },
    linked: async function* () {
      if (parting !== undefined) yield* parting.linked(atOnce);
      else yield* linkedLines(() => pipeline.linkRecords(recordsIn(inMemory)));
    },
    close: async () => {
      await parting?.end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const recordsIn = (lines: readonly Uint8Array[]): CountedRecord[] =>
  lines.flatMap((line, i) => (isBlank(line) ? [] : [wholeRecordIn(line, i + 1)]));

interface Parting {
  readonly add: RecordStore['add'];
  readonly linked: (atOnce: number) => AsyncIterable<string | Uint8Array>;
  readonly end: () => Promise<void>;
}

type Linker = ReturnType<Pipeline['partedLinker']>;
type Parts = ReturnType<Linker['divide']>;

/** Keeps records on the disk, and what parts them in memory. */
function beginParting(pipeline: Pipeline, folder: string, wanted: Threads | undefined): Parting {
  const all = spill(join(folder, 'records'));
  const answers = aloneAnswers(join(folder, 'alone'));
  const linker = pipeline.partedLinker();
  const threads = wanted === undefined ? undefined : linkingThreads(linker, wanted, answers.add);
  let number = 1;
  return {
    add: async (lines) => {
      for (const [i, line] of lines.entries()) {
        if (isBlank(line)) continue;
        all.add(line);
        if (threads === undefined)
          answers.add(Buffer.from(aloneLine(heardOf(line, number + i, linker.note))));
      }
      if (threads !== undefined)
        await threads.note(Buffer.concat(lines.flatMap((line) => [line, BREAK])), number);
      number += lines.length;
    },
    linked: async function* (atOnce) {
      const slips = await threads?.slips();
      const { named, bare, others } = dealt(all, () => linker.divide(atOnce, slips), folder);
      const lines = answers.chosen(others, linker.hearAlone);
      if (threads === undefined) for (const part of named) yield* linkHere(part, linker);
      else
        for await (const some of threads.link(named.map(({ file }) => file))) {
          yield some;
          // While the threads work.
          for (let i = 0; i < MEANWHILE; i += 1) {
            const { value } = await lines.next();
            if (value) yield value;
          }
        }
      yield* lines;
      for (const part of bare) yield* linkHere(part, linker);
    },
    end: async () => void (await threads?.end()),
  };
}

interface Part {
  readonly number: number;
  readonly file: string;
}

interface Dealt {
  readonly named: readonly Part[];
  /** Those of whom only a surname is known. */
  readonly bare: readonly Part[];
  /** Those that are in no part. */
  readonly others: Numbers;
}

/** Deals records out among the files of their parts. */
function dealt(all: Spill, divide: () => Parts, folder: string): Dealt {
  all.close();
  const { of, isAsked, count, bare } = divide();
  const spills = Array.from({ length: count }, (_, i) => spill(join(folder, `part-${i}`)));
  // What tells the parts is not kept any longer: it is the most of the memory.
  const [alone, asked] = [createColumn(), createColumn()];
  let number = 0;
  all.each((line) => {
    const part = spills[of(number)];
    if (part !== undefined) part.add(line);
    else {
      alone.push(number);
      if (isAsked(number)) asked.push(number);
    }
    number += 1;
  });
  all.remove();
  for (const part of spills) part.close();
  const parts = spills.map(({ file }, i): Part => ({ number: i, file }));
  return {
    named: parts.slice(0, bare),
    bare: parts.slice(bare),
    others: { alone: alone.finish(), asked: asked.finish() },
  };
}

function* linkHere({ number, file }: Part, linker: Linker): Iterable<string> {
  const records: CountedRecord[] = [];
  eachRecord(file, (record) => records.push(record));
  rmSync(file);
  yield* linkedLines(() => linker.link(number, records));
}
