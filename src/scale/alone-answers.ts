/** Who records are if they turn out to be alone: on the disk until it is known which are. */
import { createReadStream } from 'node:fs';
import { object, pairs, parsed, text } from '../base/fields.ts';
import { BREAK, endedLines, wholeLines } from '../host/split-lines.ts';
import type { Alone, PartedLinker } from '../link/index.ts';
import { isEntityId } from '../model.ts';
import { lineOf } from './record-lines.ts';
import { spill } from './spill.ts';

/** Takes a line for each record, in their order, then gives those of some. */
export interface AloneAnswers {
  /** Takes the lines of the next records, with their line feeds. */
  readonly add: (lines: Uint8Array) => void;
  /** The answers of those that are alone, many at once; the file goes with the last of them. */
  readonly chosen: (numbers: Numbers, hear: HearAlone) => AsyncGenerator<Uint8Array>;
}

/** Hears of a record that others ask for. */
type HearAlone = PartedLinker['hearAlone'];

/** The numbers of records that are alone, and of those of them that others ask for: from 0, in order. */
export interface Numbers {
  readonly alone: Uint32Array;
  readonly asked: Uint32Array;
}

/** So many bytes are read at once. */
const AT_ONCE = 1 << 20;
/** Stands between the answer and what others may ask for; no JSON holds it. */
const TAB = 9;

/** Who a record is, as a line, with what others may ask for; a line that says nothing where that is not known. */
export function aloneLine(alone: Alone | undefined): string {
  if (alone === undefined) return '-\n';
  const line = lineOf(alone.linked);
  return alone.bears.length === 0 ? line : `${line.slice(0, -1)}\t${JSON.stringify(alone.bears)}\n`;
}

/** Keeps lines in a file, which is made with the first of them. */
export function aloneAnswers(file: string): AloneAnswers {
  const { add, close, remove } = spill(file);
  return {
    add: (lines) => {
      if (lines.length > 0) add(lines.subarray(0, -1));
    },
    chosen: async function* ({ alone, asked }, hear) {
      close();
      let [number, next, nextAsked] = [0, 0, 0];
      for await (const piece of wholeLines(createReadStream(file), AT_ONCE)) {
        // The answers move up to the front of the piece.
        let end = 0;
        for (const line of endedLines(piece)) {
          if (number === asked[nextAsked]) {
            hearLine(line, hear);
            nextAsked += 1;
          }
          if (number === alone[next]) {
            const tab = line.indexOf(TAB);
            const answer = tab < 0 ? line : line.subarray(0, tab);
            piece.set(answer, end);
            piece.set(BREAK, end + answer.length);
            end += answer.length + BREAK.length;
            next += 1;
          }
          number += 1;
        }
        if (end > 0) yield piece.subarray(0, end);
      }
      remove();
    },
  };
}

/** Lets somebody hear of what was written here. */
function hearLine(line: Uint8Array, hear: HearAlone): void {
  const [answer = '', bears = '[]'] = Buffer.from(line).toString().split('\t');
  const { local, actor } = object(parsed(answer));
  const id = text(actor);
  if (isEntityId(id)) hear(text(local), id, pairs(parsed(bears)));
}
