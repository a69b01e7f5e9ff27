/** A file of lines that grows at its end: new lines wait in memory until they are worth a write, all others are read from the disk. */
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { chunksOf, replaceWhole, writeAll } from './files.ts';

/** Where a line lies in its file, in bytes, without the line break. */
export interface Place {
  readonly offset: number;
  readonly length: number;
}

/** An open file of lines, each known by its place. */
export interface LineFile {
  /** The bytes of a line. */
  readonly read: (place: Place) => Buffer;
  /** Adds a line. It must not hold a line break. */
  readonly append: (line: string) => Place;
  /** Writes what waits. */
  readonly flush: () => void;
  /** Writes the file anew with these lines alone, in this order, and gives their new places. */
  readonly keep: (places: readonly Place[]) => readonly Place[];
  /** Closes the file; reading or writing opens it again. */
  readonly close: () => void;
  /** Whether it is sure that nobody has written into the file since it was closed. */
  readonly isUntouched: () => boolean;
}

const LINE_BREAK = 10;
const BREAK = Buffer.of(LINE_BREAK);
/** How much may wait to be written, in bytes. */
const MOST_WAITING = 1 << 20;

/** What is told of each line. */
type Hear = (line: Buffer, place: Place) => void;

/** Hears of each line that is not empty. Gives the size of the file in bytes; a line that was cut off at the end does not count. */
export function eachLine(file: string, hear: Hear): number {
  let parts: Buffer[] = [];
  let [offset, waiting] = [0, 0];
  for (const { buffer, byteOffset, length } of chunksOf(file)) {
    const chunk = Buffer.from(buffer, byteOffset, length);
    let begin = 0;
    for (let end = chunk.indexOf(LINE_BREAK); end >= 0; end = chunk.indexOf(LINE_BREAK, begin)) {
      const last = chunk.subarray(begin, end);
      // A line may be as long as many chunks: its parts are put together once.
      const line = parts.length === 0 ? last : Buffer.concat([...parts, last]);
      if (line.length > 0) hear(line, { offset, length: line.length });
      offset += line.length + 1;
      begin = end + 1;
      [parts, waiting] = [[], 0];
    }
    parts.push(chunk.subarray(begin));
    waiting += chunk.length - begin;
  }
  return offset + waiting;
}

function readAt(handle: number, file: string, { offset, length }: Place): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  for (let got = 0; got < length; ) {
    const more = readSync(handle, bytes, got, length - got, offset + got);
    if (more === 0) throw new Error(`${file} was cut off while it was read.`);
    got += more;
  }
  return bytes;
}

/** How much is read at once: lines are mostly asked for one behind the other. */
const WINDOW = 1 << 16;

/** Reads lines by pieces of a file, of which the last one stays at hand. */
function createWindow(handle: () => number, file: string) {
  let begin = 0;
  let bytes: Buffer = Buffer.alloc(0);
  return {
    /** The bytes of a line in a file of which so many bytes are written. */
    read: ({ offset, length }: Place, written: number): Buffer => {
      if (offset < begin || offset + length > begin + bytes.length) {
        const piece = Math.max(length, Math.min(WINDOW, written - offset));
        bytes = readAt(handle(), file, { offset, length: piece });
        begin = offset;
      }
      return bytes.subarray(offset - begin, offset - begin + length);
    },
    /** The next line is read from the file again. */
    forget: () => {
      bytes = Buffer.alloc(0);
    },
  };
}

/** Writes lines one behind the other into an empty file and gives their places. */
function writeLines(handle: number, lines: Iterable<Buffer>): readonly Place[] {
  const places: Place[] = [];
  let offset = 0;
  for (const line of lines) {
    writeAll(handle, Buffer.concat([line, BREAK]));
    places.push({ offset, length: line.length });
    offset += line.length + 1;
  }
  return places;
}

/** A handle that is opened when it is needed. */
function handleOf(file: string) {
  let handle: number | undefined;
  return {
    get: () => {
      handle ??= openSync(file, 'a+');
      return handle;
    },
    close: () => {
      if (handle !== undefined) closeSync(handle);
      handle = undefined;
    },
  };
}

/** What waits to be written behind the first bytes of a file. */
function createWaiting(handle: () => number) {
  let [written, bytes] = [0, 0];
  const lines: Buffer[] = [];
  const flush = () => {
    writeAll(handle(), Buffer.concat(lines.splice(0)));
    written += bytes;
    bytes = 0;
  };
  return {
    flush,
    add: (line: Buffer) => {
      lines.push(line);
      bytes += line.length;
      if (bytes >= MOST_WAITING) flush();
    },
    /** How many bytes the file has, or will have once all is written. */
    size: () => written + bytes,
    isWritten: ({ offset, length }: Place) => offset + length <= written,
    written: () => written,
    /** The file has so many bytes now. */
    begin: (size: number) => {
      written = size;
    },
  };
}

/** Changes whenever somebody writes into a file; `undefined` where that cannot be told. */
function stampOf(file: string): string | undefined {
  try {
    const { size, mtimeMs } = statSync(file);
    return `${size} ${mtimeMs}`;
  } catch {
    return undefined;
  }
}

/** Opens or makes a file of lines; `hear` is told of each line that is there. Throws errors of the disk. */
export function openLines(file: string, hear: (line: Buffer, place: Place) => void): LineFile {
  const { get: handle, close } = handleOf(file);
  handle();
  const { flush, add, size, isWritten, written, begin } = createWaiting(handle);
  const window = createWindow(handle, file);
  begin(eachLine(file, hear));
  const read = (place: Place): Buffer => {
    if (!isWritten(place)) flush();
    return window.read(place, written());
  };
  function* linesAt(places: readonly Place[]): Generator<Buffer> {
    for (const place of places) yield read(place);
  }
  // A file whose last line was cut off goes on in a new line.
  if (size() > 0) add(BREAK);

  let closedAs: string | undefined;
  const closeFile = () => {
    window.forget();
    close();
    closedAs = stampOf(file);
  };

  return {
    read,
    append: (line) => {
      const bytes = Buffer.from(`${line}\n`);
      const place = { offset: size(), length: bytes.length - 1 };
      add(bytes);
      return place;
    },
    flush,
    keep: (places) => {
      let kept: readonly Place[] = [];
      const write = (copy: number) => {
        kept = writeLines(copy, linesAt(places));
        close();
      };
      replaceWhole(file, write, false);
      window.forget();
      begin(kept.reduce((bytes, { length }) => bytes + length + 1, 0));
      return kept;
    },
    close: closeFile,
    isUntouched: () => closedAs !== undefined && stampOf(file) === closedAs,
  };
}
