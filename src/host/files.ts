/** Small helpers around files: hashes, atomic writing, listings in a fixed order. */

import { createHash } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { byCodeUnit } from '../base/order.ts';

/**
 * SHA-256 in hexadecimal.
 * @example
 * sha256('') // 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
 */
export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/**
 * The message of an error, or whatever else was thrown as text.
 * @example
 * messageOf(new Error('no room')) // 'no room'
 */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * What the system calls an error, such as `ENOENT`; empty for errors that are not of the system.
 * @example
 * codeOf(Object.assign(new Error('gone'), { code: 'ENOENT' })) // 'ENOENT'
 * codeOf('gone') // ''
 */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** The names in a folder, sorted; none where the folder does not exist. */
export function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort(byCodeUnit);
  } catch {
    return [];
  }
}

/**
 * Writes a file by what `write` puts into it, so that it is there as a whole or, after any failure, as it was before.
 * Throws errors of the disk, and what `write` throws.
 * @param lasting whether it also outlasts a loss of power. Of many files that is slow one by one: see `makeLasting`.
 */
export function replaceWhole(file: string, write: (handle: number) => void, lasting = true): void {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    const handle = openSync(temporary, 'w');
    try {
      write(handle);
      if (lasting) fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Writes content that is at hand, so that the file is there as a whole or, after any failure, as it was before. */
export function writeWhole(file: string, data: string | Uint8Array, lasting = true): void {
  replaceWhole(file, (handle) => writeAll(handle, data), lasting);
}

/** Writes what comes in pieces, which are not kept, so that the file is there as a whole or as it was before; it outlasts a loss of power. Throws also what the pieces throw. */
export async function writePieces(
  file: string,
  pieces: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>,
): Promise<void> {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    const handle = openSync(temporary, 'w');
    try {
      for await (const piece of pieces) writeAll(handle, piece);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Writes all of it where the file is open. Throws errors of the disk. */
export function writeAll(handle: number, data: string | Uint8Array): void {
  const bytes = typeof data === 'string' ? Buffer.from(data) : data;
  for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written);
}

/** Makes files outlast a loss of power. Throws errors of the disk. */
export function makeLasting(files: Iterable<string>): void {
  for (const file of files) {
    const handle = openSync(file, 'r+');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  }
}

const CHUNK = 1 << 20;

/** The bytes of a file in pieces of 1 MB; it is closed when the reader stops. Throws errors of the disk. */
export function* chunksOf(file: string): Generator<Uint8Array> {
  const handle = openSync(file, 'r');
  try {
    for (;;) {
      const chunk = Buffer.allocUnsafe(CHUNK);
      const length = readSync(handle, chunk);
      if (length === 0) return;
      yield chunk.subarray(0, length);
    }
  } finally {
    closeSync(handle);
  }
}

/** SHA-256 of the bytes of a file, in hexadecimal. Throws what the disk says. */
export function hashOf(file: string): string {
  const hash = createHash('sha256');
  for (const chunk of chunksOf(file)) hash.update(chunk);
  return hash.digest('hex');
}

/** The text of a file, `undefined` where there is none. Throws any other error of the disk. */
export const textOf = (file: string): string | undefined => bytesOf(file)?.toString('utf8');

/** The bytes of a file; `undefined` where there is none. Throws what else the system says. */
export function bytesOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return undefined;
    throw error;
  }
}
