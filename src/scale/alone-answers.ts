/** Who records are if they turn out to be alone: on the disk until it is known which are. */
import { chunksOf } from '../host/files.ts';
import { endedLines } from '../host/split-lines.ts';
import { spill } from './spill.ts';

/** Takes a line for each record, in their order, then gives those of some. */
export interface AloneAnswers {
  /** Takes the lines of the next records, with their line feeds. */
  readonly add: (lines: Uint8Array) => void;
  /** The lines of records by their numbers, from 0 and in order, many at once; the file goes with the last of them. */
  readonly chosen: (numbers: Uint32Array) => Generator<Uint8Array>;
}

const BREAK = Buffer.from('\n');

/** Keeps lines in a file, which is made with the first of them. */
export function aloneAnswers(file: string): AloneAnswers {
  const { add, close, remove } = spill(file);
  return {
    add: (lines) => {
      if (lines.length > 0) add(lines.subarray(0, -1));
    },
    chosen: function* (numbers) {
      close();
      let [number, next] = [0, 0];
      let rest = Buffer.alloc(0);
      for (const chunk of chunksOf(file)) {
        const bytes = Buffer.concat([rest, chunk]);
        const end = bytes.lastIndexOf(BREAK) + 1;
        const lines: Uint8Array[] = [];
        for (const line of endedLines(bytes.subarray(0, end))) {
          if (number++ !== numbers[next]) continue;
          lines.push(line, BREAK);
          next += 1;
        }
        rest = bytes.subarray(end);
        if (lines.length > 0) yield Buffer.concat(lines);
      }
      remove();
    },
  };
}
