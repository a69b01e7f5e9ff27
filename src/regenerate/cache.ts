/** Remembers what was found in which text, so that only new texts are worked through: `<state>/found/<fingerprint>/findings.jsonl`. */
import { join } from 'node:path';
import type { Article, Found } from '../model.ts';
import { contentKey } from './content-key.ts';
import { type FindingLine, foundIn, type Reasons, reasonsIn } from './finding.ts';
import { type KeptLines, keysIn, openKeptLines } from './kept-lines.ts';

/** What was found, by the text of an article. */
export interface FoundCache extends Pick<KeptLines, 'tidy' | 'close' | 'isUntouched'> {
  /** Names the content of an article: the same text under another id is the same content. */
  readonly keyOf: (article: Article) => string;
  readonly has: (article: Article) => boolean;
  readonly get: (article: Article) => Found | undefined;
  /** Names the content of an article and what was found in it. */
  readonly sumOf: (article: Article) => string | undefined;
  /** Keeps what was found in an article, and gives the sum that names it. */
  readonly set: (article: Article, finding: FindingLine) => string;
}

const FOUND = 'found';
const FILE = 'findings.jsonl';
const TAB = 9;

/** The keys of all articles whose findings are kept for a fingerprint; nothing is written. Throws errors of the disk. */
export const keptKeys = (state: string, fingerprint: string): ReadonlySet<string> =>
  keysIn(join(state, FOUND, fingerprint, FILE));

/** Reads the reasons kept under a key; the last ones stay at hand, since the mentions of an article are asked one after the other. */
function createReasons(lines: KeptLines): (key: string) => Reasons {
  let last: string | undefined;
  let reasons: Reasons = [];
  return (key) => {
    if (key !== last) {
      const line = lines.read(key);
      reasons = line === undefined ? [] : reasonsIn(line.toString('utf8', line.indexOf(TAB) + 1));
      last = key;
    }
    return reasons;
  };
}

/** Opens the cache for results of one fingerprint; results of others are deleted, with `empty` all. */
export function openCache(state: string, fingerprint: string, empty = false): FoundCache {
  const lines = openKeptLines(join(state, FOUND), fingerprint, FILE, empty);
  const reasonsOf = createReasons(lines);
  return {
    keyOf: contentKey,
    has: (article) => lines.sumOf(contentKey(article)) !== undefined,
    get: (article) => {
      const key = contentKey(article);
      const line = lines.read(key);
      return line && foundIn(article, line.toString('utf8', 0, line.indexOf(TAB)), () => reasonsOf(key));
    },
    sumOf: (article) => lines.sumOf(contentKey(article)),
    set: (article, finding) => lines.set(contentKey(article), finding),
    tidy: lines.tidy,
    close: lines.close,
    isUntouched: lines.isUntouched,
  };
}
