/**
 * How an occurrence file is laid out: magic, version, length of the file, length of the directory (32 bits each, little-endian), the
 * directory as JSON, then columns of whole numbers in LEB128. The strings are one column of lengths and one text.
 */
import { object } from '../base/fields.ts';
import { joinedBytes } from '../base/joined-bytes.ts';
import { VarintWriter } from '../base/varint.ts';
import type { Problem } from '../model.ts';

/** `DOCC`. */
const MAGIC = 0x43434f44;
/** Counted up whenever files of before cannot be read any more. */
export const VERSION = 2;
const PREFIX = 16;

interface Directory {
  readonly columns: readonly (readonly [name: string, length: number, bytes: number])[];
  /** Bytes of the text in which all strings stand. */
  readonly text: number;
  /** What is no column. */
  readonly rest: unknown;
}

/** Columns by name, the strings that they refer to, and all else as JSON. */
export interface Contents {
  readonly columns: ReadonlyMap<string, Uint32Array>;
  readonly strings: readonly string[];
  readonly rest: unknown;
}

/** The lengths of the strings, as a column. */
const LENGTHS = 'strings';

/** Packs columns of whole numbers, strings and the rest into the bytes of a file; `unpack` gives them back. */
export function pack({ columns, strings, rest }: Contents): Uint8Array<ArrayBuffer> {
  const text = new TextEncoder().encode(strings.join(''));
  const lengths = Uint32Array.from(strings, ({ length }) => length);
  const packed = [...columns, [LENGTHS, lengths] as const].map(([name, numbers]) => {
    const writer = new VarintWriter();
    for (const number of numbers) writer.add(number);
    return { name, length: numbers.length, bytes: writer.finish() };
  });
  const directory: Directory = {
    columns: packed.map(({ name, length, bytes }) => [name, length, bytes.length]),
    text: text.length,
    rest,
  };
  const head = new TextEncoder().encode(JSON.stringify(directory));
  const parts = [new Uint8Array(PREFIX), head, ...packed.map(({ bytes }) => bytes), text];
  const file = joinedBytes(parts);
  const view = new DataView(file.buffer);
  [MAGIC, VERSION, file.length, head.length].forEach((number, i) => {
    view.setUint32(4 * i, number, true);
  });
  return file;
}

const AGAIN = 'Build the graph again: dramatis build';

/** What is wrong with an occurrence file. */
export const wrong = (message: string, hint = AGAIN): Problem => ({
  code: 'occurrences/file',
  where: 'occurrences.bin',
  message,
  hint,
});

/** The contents of a file, or what is wrong with it. */
export function unpack(file: Uint8Array): Contents | Problem {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.length < PREFIX || view.getUint32(0, true) !== MAGIC)
    return wrong('It is no file of occurrences.');
  const version = view.getUint32(4, true);
  if (version !== VERSION) return wrong(otherVersion(version));
  const size = view.getUint32(8, true);
  if (size !== file.length)
    return wrong(`It has ${file.length} bytes of ${size}: it was cut off or added to.`);
  const directory = directoryIn(file, view.getUint32(12, true));
  return directory === undefined ? wrong('Its directory is damaged.') : contentsOf(file, view, directory);
}

const otherVersion = (version: number): string =>
  `It is of version ${version}, and this program reads version ${VERSION}.`;

function directoryIn(file: Uint8Array, length: number): Directory | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(file.subarray(PREFIX, PREFIX + length)));
    return isDirectory(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isDirectory(value: unknown): value is Directory {
  const { columns, text } = object(value);
  const isSize = (size: unknown) => Number.isSafeInteger(size) && Number(size) >= 0;
  return (
    isSize(text) &&
    Array.isArray(columns) &&
    columns.every(
      (one) => Array.isArray(one) && typeof one[0] === 'string' && isSize(one[1]) && isSize(one[2]),
    )
  );
}

function contentsOf(file: Uint8Array, view: DataView, directory: Directory): Contents | Problem {
  let at = PREFIX + view.getUint32(12, true);
  const columns = new Map<string, Uint32Array>();
  for (const [name, length, bytes] of directory.columns) {
    const numbers = numbersIn(file.subarray(at, at + bytes), length);
    if (numbers === undefined) return wrong(`Its column “${name}” is damaged.`);
    columns.set(name, numbers);
    at += bytes;
  }
  if (at + directory.text !== file.length) return wrong('Its columns are damaged.');
  const strings = stringsIn(file.subarray(at), columns.get(LENGTHS) ?? new Uint32Array());
  return strings === undefined ? wrong('Its texts are damaged.') : { columns, strings, rest: directory.rest };
}

/** The numbers of a column; `undefined` unless they are so many of at most 32 bits. */
function numbersIn(bytes: Uint8Array, length: number): Uint32Array | undefined {
  if (length > bytes.length) return undefined;
  const numbers = new Uint32Array(length);
  let [count, value, shift] = [0, 0, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (shift > 28 || (shift === 28 && byte > 15)) return undefined;
    value |= (byte & 127) << shift;
    shift += 7;
    if (byte > 127) continue;
    numbers[count] = value;
    count += 1;
    value = 0;
    shift = 0;
  }
  return count === length && shift === 0 ? numbers : undefined;
}

function stringsIn(bytes: Uint8Array, lengths: Uint32Array): readonly string[] | undefined {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  let at = 0;
  const strings = Array.from(lengths, (length) => {
    at += length;
    return text.slice(at - length, at);
  });
  return at === text.length ? strings : undefined;
}
