/**
 * Lines that are kept under a key from build to build, in `<root>/<version>/<file>`: `<key> <sum of key and text> <text>`. They stay on the
 * disk and are read when somebody asks for them. The file may be deleted at any time; a damaged line is told by its sum and is as if it were not there.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { namesIn, sha256 } from '../host/files.ts';
import { eachLine, type LineFile, openLines, type Place } from '../host/lines.ts';

/** Texts by key, each with the sum that names it. */
export interface KeptLines {
  /** Names a key and what is kept under it; `undefined` where nothing is. */
  readonly sumOf: (key: string) => string | undefined;
  /** The bytes of what is kept under a key. */
  readonly read: (key: string) => Buffer | undefined;
  /** Keeps a text without line breaks and gives its sum; it is on the disk soon, so that a build that is ended loses little. */
  readonly set: (key: string, text: string) => string;
  /** All is on the disk afterwards. */
  readonly flush: () => void;
  /** All is on the disk afterwards, and what was not asked for since the last time goes once it is most of all. */
  readonly tidy: () => void;
  /** Closes the file until somebody asks again. */
  readonly close: () => void;
  /** Whether the file is as it was closed; otherwise it must be opened anew. */
  readonly isUntouched: () => boolean;
}

/** A key is a SHA-256 in hexadecimal. */
const HEX = 64;
/** Where the text begins in a line: behind the key, its sum, and a blank after each. */
const HEAD = 2 * HEX + 2;

/** Where a line lies, with its sum. */
interface Kept extends Place {
  readonly sum: string;
}

const lineOf = (key: string, sum: string, text: string): string => `${key} ${sum} ${text}`;

/** Key and sum of a line that is whole. */
function headOf(line: Buffer): { readonly key: string; readonly sum: string } | undefined {
  const key = line.toString('latin1', 0, HEX);
  const sum = createHash('sha256').update(key).update(line.subarray(HEAD)).digest('hex');
  return line.toString('latin1', HEX + 1, HEAD - 1) === sum ? { key, sum } : undefined;
}

/** The keys of all lines in a file that are whole; nothing is written. Throws errors of the disk. */
export function keysIn(file: string): ReadonlySet<string> {
  const keys = new Set<string>();
  if (!existsSync(file)) return keys;
  eachLine(file, (line) => {
    const head = headOf(line);
    if (head !== undefined) keys.add(head.key);
  });
  return keys;
}

/** Deletes what is kept of other versions, or with `empty` all, and what killed builds have left. */
function sweep(root: string, version: string, file: string, empty: boolean): void {
  const remove = (...path: string[]) => rmSync(join(root, ...path), { recursive: true, force: true });
  for (const other of namesIn(root)) if (empty || other !== version) remove(other);
  for (const name of namesIn(join(root, version))) if (name !== file) remove(version, name);
}

/** Opens the lines of one version; those of others are deleted, with `empty` all. Throws errors of the disk. */
export function openKeptLines(root: string, version: string, file: string, empty = false): KeptLines {
  sweep(root, version, file, empty);
  mkdirSync(join(root, version), { recursive: true });
  const known = new Map<string, Kept>();
  const lines = openLines(join(root, version, file), (line, place) => {
    const head = headOf(line);
    if (head !== undefined) known.set(head.key, { ...place, sum: head.sum });
  });
  const used = new Set<string>();
  const placeOf = (key: string): Kept | undefined => {
    const place = known.get(key);
    if (place) used.add(key);
    return place;
  };
  return {
    sumOf: (key) => placeOf(key)?.sum,
    read: (key) => {
      const place = placeOf(key);
      return place && lines.read(place).subarray(HEAD);
    },
    set: (key, text) => {
      const sum = sha256(key + text);
      known.set(key, { ...lines.append(lineOf(key, sum, text)), sum });
      used.add(key);
      return sum;
    },
    tidy: () => {
      lines.flush();
      if (known.size > 2 * used.size) forget(lines, known, used);
      used.clear();
    },
    flush: lines.flush,
    close: lines.close,
    isUntouched: lines.isUntouched,
  };
}

/** Forgets what was not used. */
function forget(lines: LineFile, known: Map<string, Kept>, used: ReadonlySet<string>): void {
  for (const key of known.keys()) if (!used.has(key)) known.delete(key);
  const places = lines.keep([...known.values()]);
  [...known].forEach(([key, { sum }], i) => {
    const place = places[i];
    if (place) known.set(key, { ...place, sum });
  });
}
