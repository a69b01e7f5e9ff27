/** Finds the names that somebody has added, before all others: they are rows of the file's own. */
import { foldWords, idPart } from '../link/index.ts';
import type { Article, Found, Kind, Mention, Row } from '../model.ts';
import { type Add, type Correction, ofVerb, type Said } from './correction.ts';
import { type Effects, reasoned } from './effects.ts';
import { evidenceOf } from './evidence.ts';
import type { Mend } from './mend.ts';
import { tidy } from './reference.ts';
import { holdsAt } from './scope.ts';

/** A word without the genitive that it may stand in, in a language. */
export type WithoutGenitive = (language: string, word: string) => string;
interface Added {
  readonly correction: Add & Said;
  readonly name: string;
  readonly row: string;
  /** Its words, and what stands between them. */
  readonly words: readonly string[];
  readonly gaps: readonly string[];
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** The sources of the rows that the file adds to the lists. */
const SOURCES: Readonly<Record<Kind, string>> = {
  person: 'added-people',
  organization: 'added-organizations',
  place: 'added-places',
};

export interface AddedNames {
  readonly find: Mend;
  readonly rows: ReadonlyMap<string, Row>;
}

/** What finds the added names, and notes which of them there are. */
export function addedNames(
  corrections: readonly Correction[],
  withoutGenitive: WithoutGenitive,
  effects: Effects,
): AddedNames {
  const adds = ofVerb(corrections, 'add');
  const rows = new Map<string, Row>();
  const byFirst = new Map<string, Added[]>();
  for (const correction of adds) {
    const { name, kind, also } = correction;
    const row = `${SOURCES[kind]}/${idPart(foldWords(name))}`;
    if (!rows.has(row)) rows.set(row, { id: row, kind, label: { und: name }, flags: [] });
    for (const one of [name, ...also]) {
      const words = wordsOf(one);
      const first = words[0]?.text ?? '';
      const gaps = words.slice(1).map(({ start }, i) => tidyGap(one.slice(words[i]?.end, start)));
      const added = { correction, name, row, words: words.map(({ text }) => text), gaps };
      byFirst.set(first, [...(byFirst.get(first) ?? []), added]);
    }
  }
  const find: Mend = (article, found) => {
    const hits = hitsIn(article, found, byFirst, withoutGenitive);
    for (const { added } of hits) effects.changed.add(added.correction);
    return hits.length === 0 ? found : { ...found, mentions: inserted(article, found, hits, effects) };
  };
  return { rows, find: adds.length === 0 ? (_, found) => found : find };
}

const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    text: word.normalize('NFC'),
    start: index,
    end: index + word.length,
  }));

const tidyGap = (gap: string): string => gap.replace(/\s+/gu, ' ');

interface HitOfName {
  readonly added: Added;
  readonly start: number;
  readonly end: number;
}

/** Where added names stand: at each word the longest one, none within another. */
function hitsIn(
  article: Article,
  { language }: Found,
  byFirst: ReadonlyMap<string, readonly Added[]>,
  withoutGenitive: WithoutGenitive,
): readonly HitOfName[] {
  const words = wordsOf(article.text);
  const hits: HitOfName[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i]?.text ?? '';
    const bare = withoutGenitive(language, word);
    const candidates = [...(byFirst.get(word) ?? []), ...(bare === word ? [] : (byFirst.get(bare) ?? []))];
    const spanOf = (added: Added) => ({
      start: words[i]?.start ?? 0,
      end: words[i + added.words.length - 1]?.end ?? 0,
    });
    const fitting = candidates.filter(
      (added) =>
        stands(added, words, i, article.text, (last) => withoutGenitive(language, last)) &&
        holdsAt(added.correction.in, article, spanOf(added)),
    );
    const [longest] = fitting.sort((a, b) => b.words.length - a.words.length);
    if (longest === undefined) continue;
    hits.push({ added: longest, ...spanOf(longest) });
    i += longest.words.length - 1;
  }
  return hits;
}

function stands(
  { words: wanted, gaps }: Added,
  words: readonly Word[],
  at: number,
  text: string,
  bare: (word: string) => string,
): boolean {
  return wanted.every((word, k) => {
    const there = words[at + k];
    if (there === undefined) return false;
    const gap = k === 0 ? undefined : text.slice(words[at + k - 1]?.end, there.start);
    if (gap !== undefined && tidyGap(gap) !== gaps[k - 1]) return false;
    return there.text === word || (k === wanted.length - 1 && bare(there.text) === word);
  });
}

/** The mentions with the added ones in the place of all that they overlap; a longer name around one stays. */
function inserted(
  { text }: Article,
  { mentions, sentences }: Found,
  hits: readonly HitOfName[],
  effects: Effects,
): readonly Mention[] {
  const free = hits.filter(({ start, end }) =>
    mentions.every((one) => !(one.start <= start && end <= one.end && one.end - one.start > end - start)),
  );
  const overlapped = (one: Mention) => free.some(({ start, end }) => one.start < end && start < one.end);
  const found = free.map(({ added, start, end }): Mention => {
    const before = mentions.find((one) => one.start < end && start < one.end);
    const sentence = sentences.findIndex((span) => span.start <= start && start < span.end);
    const mention: Mention = {
      start,
      end,
      kind: added.correction.kind,
      form: 'name',
      text: text.slice(start, end),
      name: tidy(added.name),
      row: added.row,
      sentence: Math.max(0, before?.sentence ?? sentence),
      ...(before?.credit && { credit: true }),
      evidence: [evidenceOf(added.correction, 'mention')],
    };
    return reasoned(mention, added.correction, before, effects);
  });
  return [...mentions.filter((one) => !overlapped(one)), ...found].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}
