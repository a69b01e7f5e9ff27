/** The entries of a ZIP file by its central directory (APPNOTE 6.3), expanded one by one when they are asked for. */
import { Inflate } from 'fflate';
import type { ByteSource } from '../decode.ts';
import { Unreadable, wholeBytes } from '../whole.ts';
import { crc32 } from './crc32.ts';
import { expanding } from './expanding.ts';

/** A file in the archive, and what opens it. */
export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** Expanded; throws `Unreadable` where it cannot be, or was made to explode. `size` is what the archive states. */
  readonly source: ByteSource;
}

/** Largest archive, in bytes. */
const MAX_ZIP = 200_000_000;
/** More entries than this are no archive of articles. */
const MAX_ENTRIES = 100_000;

const END = { signature: 0x06054b50, size: 22, entries: 10, directory: 16, longestComment: 0xffff } as const;
const ENTRY = { signature: 0x02014b50, size: 46 } as const;
const LOCAL = { size: 30, name: 26, extra: 28 } as const;
const METHOD = { stored: 0, deflated: 8 } as const;
const FLAG = { encrypted: 1, utf8: 0x800 } as const;

const noZip = () =>
  new Unreadable('read/damaged', 'It is no whole ZIP file: its directory is missing.', 'Fetch it again.');

function endOf(view: DataView): number {
  const least = Math.max(0, view.byteLength - END.size - END.longestComment);
  for (let at = view.byteLength - END.size; at >= least; at--)
    if (view.getUint32(at, true) === END.signature) return at;
  throw noZip();
}

const decodeName = (bytes: Uint8Array, isUtf8: boolean): string => {
  const text = new TextDecoder().decode(bytes);
  return isUtf8 || !text.includes('\ufffd') ? text : new TextDecoder('windows-1252').decode(bytes);
};

/** The bytes of an entry as they lie in the archive. */
function packedBytes(bytes: Uint8Array, view: DataView, local: number, size: number): Uint8Array {
  if (local + LOCAL.size > bytes.length) throw noZip();
  const names = view.getUint16(local + LOCAL.name, true) + view.getUint16(local + LOCAL.extra, true);
  const start = local + LOCAL.size + names;
  return bytes.subarray(start, start + size);
}

/** Bytes as they come; throws at their end where they are not those that were packed. */
function* checked(chunks: Iterable<Uint8Array>, stated: number): Generator<Uint8Array> {
  let sum = 0;
  for (const chunk of chunks) {
    sum = crc32(chunk, sum);
    yield chunk;
  }
  if (sum !== stated)
    throw new Unreadable('read/damaged', 'What is packed in it is damaged.', 'Fetch it again.');
}

function entryAt(
  bytes: Uint8Array,
  view: DataView,
  at: number,
): { readonly entry: ZipEntry; readonly next: number } {
  if (at + ENTRY.size > bytes.length || view.getUint32(at, true) !== ENTRY.signature) throw noZip();
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const packed = view.getUint32(at + 20, true);
  const nameLength = view.getUint16(at + 28, true);
  const behind = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const local = view.getUint32(at + 42, true);
  const nameAt = at + ENTRY.size;
  const chunks = () => {
    const raw = packedBytes(bytes, view, local, packed);
    const sum = view.getUint32(at + 16, true);
    if (method === METHOD.stored) return checked([raw], sum);
    if (method === METHOD.deflated)
      return checked(
        expanding([raw], (give) => new Inflate(give)),
        sum,
      );
    throw new Unreadable(
      'read/zip-method',
      'It is compressed in a way that is not read.',
      'Pack it anew as ZIP.',
    );
  };
  const entry = {
    name: decodeName(bytes.subarray(nameAt, nameAt + nameLength), (flags & FLAG.utf8) !== 0),
    isEncrypted: (flags & FLAG.encrypted) !== 0,
    source: { size: view.getUint32(at + 24, true), chunks },
  };
  return { entry, next: nameAt + nameLength + behind };
}

/** The entries of a ZIP file in the order of its directory, folders left out. Throws `Unreadable` for what is none. */
export function openZip(source: ByteSource): readonly ZipEntry[] {
  const bytes = wholeBytes(source, MAX_ZIP);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + END.entries, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + END.directory, true);
  for (let i = 0; i < Math.min(count, MAX_ENTRIES); i++) {
    const { entry, next } = entryAt(bytes, view, at);
    if (!entry.name.endsWith('/')) entries.push(entry);
    at = next;
  }
  return entries;
}

/** The text of the entry of a name, `undefined` where there is none. Throws `Unreadable` for more than `most` bytes. */
export function textOfEntry(entries: readonly ZipEntry[], name: string, most: number): string | undefined {
  const entry = entries.find((one) => one.name === name);
  if (entry?.isEncrypted) throw encrypted();
  return entry && new TextDecoder().decode(wholeBytes(entry.source, most));
}

/** What is said of files that nobody can read without a password. */
export const encrypted = (): Unreadable =>
  new Unreadable('read/encrypted', 'It is protected by a password.', 'Save it without a password.');
