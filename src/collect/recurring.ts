/** Sentences that recur: each counts once, and what a source prints below many articles never does. */
import { BOILERPLATE, FIRST_RECURRING, UNIQUE } from '../occurrences/occurrences.ts';
import type { HashedArticle } from './versions.ts';

/** Sentences of fewer words are the same only in versions of one article: elsewhere two may have chosen the same words. */
const TELLING_WORDS = 5;
/** A sentence in so many articles of one source, versions aside, is boilerplate. */
export const BOILERPLATE_FROM = 5;

/** A sentence that a source prints again and again. */
export interface Boilerplate {
  readonly source: string;
  /** Where it stands first: the number of the article and of the sentence. */
  readonly article: number;
  readonly sentence: number;
  /** In how many articles it stands, versions aside. */
  readonly articles: number;
}

/** A number for each sentence, shared by those that are the same. */
export interface Recurring {
  /** Of each sentence of each article `UNIQUE`, `BOILERPLATE`, or the number that it shares with others. */
  readonly numbers: readonly Uint32Array[];
  readonly boilerplate: readonly Boilerplate[];
}

interface Printed extends Boilerplate {
  readonly versions: Set<number>;
}

/** Compares all sentences; `version` as `findVersions` gives it, `repeated` the hashes that stand more than once. */
export function findRecurring(
  articles: readonly HashedArticle[],
  version: Uint32Array,
  repeated: ReadonlySet<number>,
): Recurring {
  const printed = printings(articles, version, repeated);
  const isBoilerplate = (source: string, hash: number) =>
    (printed.get(hash)?.get(source)?.versions.size ?? 0) >= BOILERPLATE_FROM;
  const known = new Map<string, number>();
  const numberOf = (key: string): number => {
    const number = known.get(key) ?? known.size + FIRST_RECURRING;
    known.set(key, number);
    return number;
  };
  const numbers = articles.map(({ source, hashes, words }, i) => {
    const column = new Uint32Array(hashes.length).fill(UNIQUE);
    hashes.forEach((hash, sentence) => {
      if (!repeated.has(hash)) return;
      const isShort = (words[sentence] ?? 0) < TELLING_WORDS;
      const key = isShort ? `${version[i]} ${hash}` : String(hash);
      column[sentence] = isBoilerplate(source, hash) ? BOILERPLATE : numberOf(key);
    });
    return column;
  });
  return { numbers, boilerplate: boilerplateIn(printed) };
}

type Printings = ReadonlyMap<number, ReadonlyMap<string, Printed>>;

/** By hash, then by source: in which articles the sentence stands. */
function printings(
  articles: readonly HashedArticle[],
  version: Uint32Array,
  repeated: ReadonlySet<number>,
): Printings {
  const printed = new Map<number, Map<string, Printed>>();
  articles.forEach(({ source, hashes }, article) => {
    hashes.forEach((hash, sentence) => {
      if (!repeated.has(hash)) return;
      const bySource = printed.get(hash) ?? new Map<string, Printed>();
      const one = bySource.get(source) ?? { source, article, sentence, articles: 0, versions: new Set() };
      one.versions.add(version[article] ?? article);
      printed.set(hash, bySource.set(source, one));
    });
  });
  return printed;
}

/** Most printed first. */
function boilerplateIn(printed: Printings): readonly Boilerplate[] {
  const found = [...printed.values()].flatMap((bySource) =>
    [...bySource.values()].filter(({ versions }) => versions.size >= BOILERPLATE_FROM),
  );
  return found
    .map(({ versions, ...one }) => ({ ...one, articles: versions.size }))
    .sort((a, b) => b.articles - a.articles || a.article - b.article || a.sentence - b.sentence);
}
