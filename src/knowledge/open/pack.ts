/** Opens a pack without copying it. */

import { isObject, list } from '../../base/fields.ts';
import {
  AT,
  align,
  type Directory,
  LAYOUT,
  MAGIC,
  PREFIX,
  packSum,
  type TypeName,
} from '../format/directory.ts';
import { PackError } from '../format/pack-error.ts';
import type { Provenance } from '../format/provenance.ts';

/** An opened pack: typed views into the buffer. Each throws a `PackError` where the pack has no such section. */
export interface Pack {
  readonly u8: (name: string) => Uint8Array;
  readonly u16: (name: string) => Uint16Array;
  readonly u32: (name: string) => Uint32Array;
  readonly text: (name: string) => string;
  /** What the pack was made of. */
  readonly made: readonly Provenance[];
}

/**
 * Opens a pack; `file` is how messages call it. Throws a `PackError` for bytes that are not a pack, an older one, only part of one, or not
 * those that were written.
 */
export function openPack(given: Uint8Array, file: string): Pack {
  const bytes = given.byteOffset % 4 === 0 ? given : new Uint8Array(given);
  checkWhole(bytes, file);
  const { buffer, byteOffset } = bytes;
  const { directory, base } = readDirectory(bytes, file);
  const places = new Map(directory.sections.map((section) => [section[0], section]));
  const view =
    <T>(type: TypeName, make: (offset: number, length: number) => T) =>
    (name: string): T => {
      const [, found, offset, length] = places.get(name) ?? ['', '', 0, 0];
      if (found !== type) throw new PackError(file, `the section "${name}"`, `of type ${type} is missing`);
      return make(byteOffset + base + offset, length);
    };
  return {
    u8: view('u8', (offset, length) => new Uint8Array(buffer, offset, length)),
    u16: view('u16', (offset, length) => new Uint16Array(buffer, offset, length / 2)),
    u32: view('u32', (offset, length) => new Uint32Array(buffer, offset, length / 4)),
    text: view('text', (offset, length) => new TextDecoder().decode(new Uint8Array(buffer, offset, length))),
    made: directory.made,
  };
}

const numberAt = ({ buffer, byteOffset }: Uint8Array, at: number): number =>
  new DataView(buffer, byteOffset).getUint32(at, true);

function checkWhole(bytes: Uint8Array, file: string): void {
  if (bytes.length < PREFIX || numberAt(bytes, AT.magic) !== MAGIC)
    throw new PackError(file, 'the file', 'is not a pack, or only the beginning of one');
  if (numberAt(bytes, AT.layout) !== LAYOUT)
    throw new PackError(file, 'the pack', `has another layout than this program reads (${LAYOUT})`);
  const length = numberAt(bytes, AT.length);
  if (bytes.length !== length)
    throw new PackError(file, 'the file', `has ${bytes.length} bytes instead of ${length}`);
  if (length % 4 !== 0 || packSum(bytes) !== numberAt(bytes, AT.sum))
    throw new PackError(file, 'the file', 'is damaged: its check sum is another');
}

/** The directory and where the sections begin. */
function readDirectory(
  bytes: Uint8Array,
  file: string,
): { readonly directory: Directory; readonly base: number } {
  const end = PREFIX + numberAt(bytes, AT.directory);
  return { directory: parseDirectory(bytes.subarray(PREFIX, end), file), base: align(end) };
}

const isDirectory = (value: unknown): value is Directory =>
  isObject(value) &&
  Array.isArray(value.made) &&
  Array.isArray(value.sections) &&
  value.sections.every(isSection);

const isSection = (value: unknown): value is Directory['sections'][number] => {
  const [name, type, offset, length] = list(value);
  return typeof name === 'string' && typeof type === 'string' && [offset, length].every(Number.isSafeInteger);
};

function parseDirectory(bytes: Uint8Array, file: string): Directory {
  try {
    const directory: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (isDirectory(directory)) return directory;
  } catch {
    // Said below.
  }
  throw new PackError(file, 'the directory', 'is damaged or cut off');
}
