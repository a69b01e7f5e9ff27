/** Texts made ready to be searched at every key: whole, by the beginnings of their words, and by words with slips of the keyboard. */
import { createColumn, startsOf } from '../../base/column.ts';
import { lazily } from '../../base/lazily.ts';
import { lettersOf, slipsAllowed, slipsIn } from './slips.ts';

/** A text that was found: lower is better. */
export interface Match {
  /** The number of the text. */
  readonly text: number;
  readonly score: number;
}

/** Names that can be searched, exactly or with slips. */
export interface NameIndex {
  /** Makes ready for slips, which else happens when the first is looked for. */
  readonly prepare: () => void;
  /** Texts that are the query, begin with it, or have words that begin with its words; then those that have it somewhere. */
  readonly exact: (query: string) => readonly Match[];
  /** Texts with words that begin like those of the query but for a slip or two; found where `exact` finds nothing. */
  readonly slipped: (query: string) => readonly Match[];
}

/** Every text begins with these, so that the beginnings of words are all behind a blank. */
const BEGIN = '\n ';
/** Shorter queries are no parts of words. */
const SHORTEST_PART = 3;
const SLIPPED = 4;

/** An index of texts that are written as `searchKey` writes them. */
export function indexNames(texts: readonly string[]): NameIndex {
  const all = texts.map((text) => BEGIN + text).join('');
  const starts = startsOf(Uint32Array.from(texts, ({ length }) => BEGIN.length + length));
  /** The texts that have a piece somewhere, in order, each once. */
  const holding = (piece: string): readonly number[] => {
    const found: number[] = [];
    let text = 0;
    for (let at = all.indexOf(piece); at !== -1; ) {
      while ((starts[text + 1] ?? all.length) <= at) text += 1;
      found.push(text);
      at = all.indexOf(piece, starts[text + 1] ?? all.length);
    }
    return found;
  };
  const graded = (found: readonly number[], query: string, words: readonly string[]) =>
    found.flatMap((text): readonly Match[] => {
      const score = grade(texts[text] ?? '', query, words);
      return score === null ? [] : [{ text, score }];
    });
  const words = lazily(() => indexWords(texts));
  return {
    prepare: () => void words(),
    exact(query) {
      const parts = query.split(' ');
      const longest = parts.reduce((a, b) => (b.length > a.length ? b : a), '');
      const begun = graded(holding(` ${longest}`), query, parts);
      if (begun.length > 0 || query.length < SHORTEST_PART) return begun;
      return holding(query).map((text) => ({ text, score: 3 }));
    },
    slipped: (query) => slippedIn(words(), query),
  };
}

/** 0 for the whole text, 1 for its beginning, 2 where each word begins a word of it; null else. */
function grade(text: string, query: string, words: readonly string[]): number | null {
  if (text.startsWith(query)) return text.length === query.length ? 0 : 1;
  const padded = ` ${text}`;
  return words.every((word) => padded.includes(` ${word}`)) ? 2 : null;
}

/** The distinct words of texts, and where they stand. */
interface Words {
  readonly words: readonly string[];
  /** Which letters each has, as bits. */
  readonly letters: Uint32Array;
  /** The texts of word `w` are those from `first[w]` up to, without, `first[w + 1]`. */
  readonly first: Uint32Array;
  readonly texts: Uint32Array;
}

function indexWords(texts: readonly string[]): Words {
  const places = new Map<string, number[]>();
  texts.forEach((text, i) => {
    for (const word of text.split(' ')) {
      const known = places.get(word);
      if (known === undefined) places.set(word, [i]);
      else if (known.at(-1) !== i) known.push(i);
    }
  });
  const words = [...places.keys()];
  const column = createColumn();
  for (const list of places.values()) for (const text of list) column.push(text);
  return {
    words,
    letters: Uint32Array.from(words, lettersOf),
    first: startsOf(Uint32Array.from(places.values(), ({ length }) => length)),
    texts: column.finish(),
  };
}

function slippedIn(index: Words, query: string): readonly Match[] {
  let found: Map<number, number> | null = null;
  for (const part of query.split(' ')) {
    const near = textsNear(index, part);
    if (found === null) found = near;
    else
      for (const [text, slips] of found) {
        const more = near.get(text);
        if (more === undefined) found.delete(text);
        else found.set(text, slips + more);
      }
  }
  return [...(found ?? [])].map(([text, slips]) => ({ text, score: SLIPPED + slips }));
}

/** The texts with a word that begins like `part`, with the fewest slips; whole words are a little nearer. */
function textsNear({ words, letters, first, texts }: Words, part: string): Map<number, number> {
  const most = slipsAllowed(part);
  const wanted = lettersOf(part);
  const found = new Map<number, number>();
  for (let w = 0; w < words.length; w += 1) {
    if (ones(wanted & ~(letters[w] ?? 0)) > most) continue;
    const slips = slipsIn(part, words[w] ?? '', most);
    if (slips === null) continue;
    for (let i = first[w] ?? 0; i < (first[w + 1] ?? 0); i += 1) {
      const text = texts[i] ?? 0;
      found.set(text, Math.min(slips, found.get(text) ?? slips));
    }
  }
  return found;
}

/** How many bits are set (Warren, Hacker's Delight). */
function ones(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
