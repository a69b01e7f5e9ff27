/** Founds and actors from letters. */

import type { ArticleInfo } from '../../src/collect/index.ts';
import { type Counted, count } from '../../src/connect/index.ts';
import { endsOf } from '../../src/connect/pairs.ts';
import type { EntityId, Found, Linked } from '../../src/model.ts';
import type { Occurrences } from '../../src/occurrences/index.ts';
import type { Selection } from '../../src/occurrences/selection.ts';
import { collected } from '../occurrences/collected.ts';

export interface Corpus {
  readonly founds: readonly Found[];
  readonly linked: Linked;
}

/** `corpus({ a1: ['xy', 'z'] })` is one article with two sentences; each letter is a person. */
export function corpus(articles: Readonly<Record<string, readonly string[]>>): Corpus {
  const letters = [...new Set(Object.values(articles).flat().join(''))].sort();
  const idOf = (letter: string): EntityId => `e:${letter}`;
  const founds = Object.entries(articles).map(([article, sentences]): Found => {
    return {
      article,
      language: 'de',
      sentences: sentences.map((_, i) => ({ start: i * 10, end: i * 10 + 10 })),
      mentions: sentences.flatMap((names, sentence) =>
        [...names].map((name, i) => ({
          ...{ start: sentence * 10 + i, end: sentence * 10 + i + 1, text: name, name, sentence },
          ...{ kind: 'person', form: 'name', evidence: [{ by: 'rule', id: 'de/r', weight: 1 }] },
        })),
      ) as Found['mentions'],
    };
  });
  return {
    founds,
    linked: {
      entities: letters.map((name) => ({
        id: idOf(name),
        kind: 'person',
        label: name,
        names: [[name, 1]],
        because: [],
      })),
      actors: founds.map(({ mentions }) => mentions.map(({ name }) => idOf(name))),
    },
  };
}

/** Articles of ten letters a sentence, with a text that `corpus` fits: small letters are names, capitals are words of a sentence. */
export interface Printed extends Omit<ArticleInfo, 'text'> {
  /** `AB xy`: the words A and B, then who is named. A sentence without words is like no other. */
  readonly sentences: readonly string[];
}

let unlike = 0;

/** Occurrences of printed articles: sentences with the same words are the same. */
export function printed(articles: readonly Printed[]): {
  readonly corpus: Corpus;
  readonly occurrences: Occurrences;
} {
  const parts = articles.map(({ sentences }) => sentences.map((one) => one.split(' ')));
  const names = articles.map(({ id }, i) => [id, (parts[i] ?? []).map(([, who = '']) => who)] as const);
  const lettered = corpus(Object.fromEntries(names));
  const texts = parts.map((sentences) => sentences.map(([words = '']) => wordy(words)));
  const founds = lettered.founds.map((found, i) => {
    let at = 0;
    const sentences = (texts[i] ?? []).map((text) => {
      at += text.length + 1;
      return { start: at - text.length - 1, end: at - 1 };
    });
    return { ...found, sentences };
  });
  const infos = articles.map(({ sentences: _, ...info }, i): ArticleInfo & { text: string } => ({
    ...info,
    text: (texts[i] ?? []).join('\n'),
  }));
  const whole = { founds, linked: lettered.linked };
  return { corpus: whole, occurrences: collected(founds, lettered.linked, infos).occurrences };
}

/** A sentence of six words for each capital letter; one like no other for none. */
function wordy(words: string): string {
  unlike += 1;
  const letters = words === '' ? [`U${unlike}`] : [...words];
  return letters.map((letter) => [1, 2, 3, 4, 5, 6].map((i) => `${letter}${i}`).join(' ')).join(' ');
}

export const occurrencesOf = (
  { founds, linked }: Corpus,
  articles: readonly ArticleInfo[] = [],
): Occurrences => collected(founds, linked, articles).occurrences;

export const countOf = (of: Corpus, selection?: Selection): Counted => count(occurrencesOf(of), selection);

/** What is together, readably, in code unit order: `xy a1:0`. */
export function shown(counted: Counted): readonly string[] {
  const { instances, occurrences, pairs } = counted;
  const found = Array.from(pairs.starts, (from, pair) => {
    const letters = endsOf(counted, pair).map((number) => occurrences.actors[number]?.[2] ?? '?');
    return Array.from({ length: (pairs.ends[pair] ?? 0) - from }, (_, i) => {
      const article = occurrences.articles[instances.article(from + i)]?.id;
      return `${letters.sort().join('')} ${article}:${instances.sentence(from + i)}`;
    });
  });
  return found.flat().sort();
}
