/** Lines in a file that is written first and read then. */
import { closeSync, openSync, rmSync } from 'node:fs';
import { writeAll } from '../host/files.ts';
import { eachLine } from '../host/lines.ts';
import { BREAK } from '../host/split-lines.ts';
import type { CountedRecord } from '../link/index.ts';
import { recordIn } from './record-lines.ts';

/** A file of lines, from its first line to its removal. */
export interface Spill {
  readonly file: string;
  readonly add: (line: Uint8Array) => void;
  /** Writes what waits. */
  readonly close: () => void;
  readonly each: (hear: (line: Buffer) => void) => void;
  readonly remove: () => void;
}

/** How much may wait to be written, in bytes. */
const MOST_WAITING = 1 << 18;

/** A file of no lines yet, which is made with the first of them. */
export function spill(file: string): Spill {
  let waiting: Uint8Array[] = [];
  let bytes = 0;
  const flush = () => {
    const handle = openSync(file, 'a');
    writeAll(handle, Buffer.concat(waiting));
    closeSync(handle);
    [waiting, bytes] = [[], 0];
  };
  return {
    file,
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

/** The records in a file that was written here. */
export function eachRecord(file: string, hear: (record: CountedRecord) => void): void {
  let number = 0;
  eachLine(file, (line) => hear(recordIn(line, ++number)));
}
