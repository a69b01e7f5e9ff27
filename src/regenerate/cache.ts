/**
 * Remembers what was found in which text, so that only new texts are worked through: JSON Lines in 256 shards below
 * `<state>/found/<fingerprint>/`. It may be deleted at any time; a damaged line is found by its sum and worked out again.
 */
import { appendFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { by } from '../base/order.ts';
import { namesIn, sha256, writeWhole } from '../host/files.ts';
import type { Article, Found } from '../model.ts';

/** What is found in a text, whatever the id of its article. */
type Finding = Omit<Found, 'article'>;

export interface FoundCache {
  readonly get: (article: Article) => Found | undefined;
  /** Keeps what was found; it is on the disk soon, so that a build that is ended loses little. */
  readonly set: (article: Article, found: Found) => void;
  /** Writes what is not written yet, and forgets what was not asked for since the last flush where a shard is rewritten. */
  readonly flush: () => void;
}

const HEX = 64;
/** How much may wait to be written, in UTF-16 code units. */
const MOST_WAITING = 8_000_000;

/** The same text under another id is the same content. */
const keyOf = ({ id: _, ...content }: Article): string => {
  const fields = Object.entries(content).sort(by(([key]) => key));
  return sha256(JSON.stringify(fields));
};

/** `<key> <sum of the rest> <finding as JSON>` */
const lineOf = (key: string, json: string) => `${key} ${sha256(key + json)} ${json}\n`;

function* readLines(shard: string): Generator<[key: string, json: string]> {
  for (const line of shard.split('\n')) {
    const key = line.slice(0, HEX);
    const json = line.slice(2 * HEX + 2);
    if (line.slice(HEX + 1, 2 * HEX + 1) === sha256(key + json)) yield [key, json];
  }
}

/** Appends lines to their shards. They begin anew, whatever a build that was killed has left at the end of a shard. */
function append(folder: string, waiting: ReadonlyMap<string, readonly string[]>): void {
  mkdirSync(folder, { recursive: true });
  for (const [shard, lines] of waiting) appendFileSync(join(folder, `${shard}.jsonl`), `\n${lines.join('')}`);
}

const shardOf = (key: string) => key.slice(0, 2);

/** Opens the cache for results of one fingerprint; results of others are deleted, with `empty` all. */
export function openCache(state: string, fingerprint: string, empty = false): FoundCache {
  const root = join(state, 'found');
  const folder = join(root, fingerprint);
  for (const other of namesIn(root)) {
    if (empty || other !== fingerprint) rmSync(join(root, other), { recursive: true, force: true });
  }
  const known = new Map<string, string>();
  for (const name of namesIn(folder)) {
    if (!name.endsWith('.jsonl')) {
      rmSync(join(folder, name), { force: true });
      continue;
    }
    for (const [key, json] of readLines(readFileSync(join(folder, name), 'utf8'))) known.set(key, json);
  }
  let used = new Set<string>();
  const changed = new Set<string>();
  let waiting = new Map<string, string[]>();
  let waits = 0;
  const wait = (key: string, json: string) => {
    const shard = shardOf(key);
    const lines = waiting.get(shard) ?? [];
    lines.push(lineOf(key, json));
    waiting.set(shard, lines);
    waits += json.length;
    if (waits >= MOST_WAITING) save();
  };
  const save = () => {
    append(folder, waiting);
    waiting = new Map();
    waits = 0;
  };

  return {
    get: (article) => {
      const key = keyOf(article);
      const json = known.get(key);
      if (json === undefined) return undefined;
      used.add(key);
      return { article: article.id, ...(JSON.parse(json) as Finding) };
    },
    set: (article, { article: _, ...finding }) => {
      const key = keyOf(article);
      const json = JSON.stringify(finding);
      known.set(key, json);
      used.add(key);
      changed.add(shardOf(key));
      wait(key, json);
    },
    flush: () => {
      for (const key of known.keys()) if (changed.has(shardOf(key)) && !used.has(key)) known.delete(key);
      if (changed.size > 0) mkdirSync(folder, { recursive: true });
      waiting = new Map();
      waits = 0;
      for (const shard of changed) {
        const keys = [...known.keys()].filter((key) => key.startsWith(shard)).sort();
        const lines = keys.map((key) => lineOf(key, known.get(key) ?? ''));
        writeWhole(join(folder, `${shard}.jsonl`), lines.join(''));
      }
      changed.clear();
      used = new Set();
    },
  };
}
