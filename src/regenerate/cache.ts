/**
 * Remembers what was found in which text, so that only new texts are worked through: a line each in
 * `<state>/found/<fingerprint>/findings.jsonl`. Lines stay on the disk and are read when somebody asks for them.
 * The file may be deleted at any time; a damaged line is found by its sum and worked out again.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { by } from '../base/order.ts';
import { namesIn, sha256 } from '../host/files.ts';
import { eachLine, type LineFile, openLines, type Place } from '../host/lines.ts';
import type { Article, Found } from '../model.ts';
import { type FindingLine, foundIn, type Reasons, reasonsIn } from './finding.ts';

export interface FoundCache {
  /** Names the content of an article: the same text under another id is the same content. */
  readonly keyOf: (article: Article) => string;
  readonly has: (article: Article) => boolean;
  readonly get: (article: Article) => Found | undefined;
  /** Names the content of an article and what was found in it. */
  readonly sumOf: (article: Article) => string | undefined;
  /** Keeps what was found in an article; it is on the disk soon, so that a build that is ended loses little. */
  readonly set: (article: Article, finding: FindingLine) => void;
  /** At the end of a build, before findings are read: all is on the disk, and what was not asked for goes once it is most of all. */
  readonly tidy: () => void;
  /** Closes the file until somebody asks again. */
  readonly close: () => void;
  /** Whether the file is as it was closed; otherwise it must be opened anew. */
  readonly isUntouched: () => boolean;
}

const FILE = 'findings.jsonl';
const HEX = 64;
/** Where the finding begins in a line: behind the key, its sum, and a blank after each. */
const HEAD = 2 * HEX + 2;
const TAB = 9;

/** Where a finding lies, with the sum of its line. */
interface Kept extends Place {
  readonly sum: string;
}

/** Names the content of an article: the same text under another id is the same content. */
export function contentKey({ id: _, ...content }: Article): string {
  return sha256(JSON.stringify(Object.entries(content).sort(by(([key]) => key))));
}

/** Gives the key of each article, which is worked out once for the same object. */
function createKeys(): (article: Article) => string {
  const keys = new WeakMap<Article, string>();
  return (article) => {
    const key = keys.get(article) ?? contentKey(article);
    keys.set(article, key);
    return key;
  };
}

/** `<key> <sum of key and finding> <finding>` */
const lineOf = (key: string, sum: string, finding: FindingLine): string => `${key} ${sum} ${finding}`;

/** Key and sum of a line that is whole. */
function headOf(line: Buffer): { readonly key: string; readonly sum: string } | undefined {
  const key = line.toString('latin1', 0, HEX);
  const sum = createHash('sha256').update(key).update(line.subarray(HEAD)).digest('hex');
  return line.toString('latin1', HEX + 1, HEAD - 1) === sum ? { key, sum } : undefined;
}

/** The keys of all articles whose findings are kept for a fingerprint; nothing is written. Throws errors of the disk. */
export function keptKeys(state: string, fingerprint: string): ReadonlySet<string> {
  const keys = new Set<string>();
  const file = join(state, 'found', fingerprint, FILE);
  if (!existsSync(file)) return keys;
  eachLine(file, (line) => {
    const head = headOf(line);
    if (head !== undefined) keys.add(head.key);
  });
  return keys;
}

/** Deletes the results of other fingerprints, or with `empty` all, and what killed builds have left. */
function sweep(root: string, fingerprint: string, empty: boolean): void {
  const remove = (...path: string[]) => rmSync(join(root, ...path), { recursive: true, force: true });
  for (const other of namesIn(root)) if (empty || other !== fingerprint) remove(other);
  for (const name of namesIn(join(root, fingerprint))) if (name !== FILE) remove(fingerprint, name);
}

/** Reads the reasons at a place; the last ones are kept, since the mentions of an article are asked one after the other. */
function createReasons(lines: LineFile): (place: Place) => Reasons {
  let last: Place | undefined;
  let reasons: Reasons = [];
  return (place) => {
    if (place !== last) {
      const line = lines.read(place);
      reasons = reasonsIn(line.toString('utf8', line.indexOf(TAB, HEAD) + 1));
      last = place;
    }
    return reasons;
  };
}

function namesAt(lines: LineFile, place: Place): string {
  const line = lines.read(place);
  return line.toString('utf8', HEAD, line.indexOf(TAB, HEAD));
}

/** Opens the cache for results of one fingerprint; results of others are deleted, with `empty` all. */
export function openCache(state: string, fingerprint: string, empty = false): FoundCache {
  const folder = join(state, 'found', fingerprint);
  sweep(join(state, 'found'), fingerprint, empty);
  mkdirSync(folder, { recursive: true });
  const known = new Map<string, Kept>();
  const lines = openLines(join(folder, FILE), (line, place) => {
    const head = headOf(line);
    if (head !== undefined) known.set(head.key, { ...place, sum: head.sum });
  });
  const keyOf = createKeys();
  const reasonsAt = createReasons(lines);
  const used = new Set<string>();
  const placeOf = (article: Article): Kept | undefined => {
    const key = keyOf(article);
    const place = known.get(key);
    if (place) used.add(key);
    return place;
  };
  return {
    keyOf,
    has: (article) => placeOf(article) !== undefined,
    get: (article) => {
      const place = placeOf(article);
      return place && foundIn(article, namesAt(lines, place), () => reasonsAt(place));
    },
    sumOf: (article) => placeOf(article)?.sum,
    set: (article, finding) => {
      const key = keyOf(article);
      const sum = sha256(key + finding);
      known.set(key, { ...lines.append(lineOf(key, sum, finding)), sum });
      used.add(key);
    },
    tidy: () => {
      lines.flush();
      if (known.size > 2 * used.size) forget(lines, known, used);
      used.clear();
    },
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
