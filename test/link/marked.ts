/** Founds from texts with marks: `[[name|kind]]`, `[[name|kind|row]]`, `[[name|kind|row|flags]]`; `name=text` where the text is inflected. */

import { isRowFlag } from '../../src/knowledge/flags.ts';
import { type Appearance, appearancesIn } from '../../src/link/appearance.ts';
import { localActors } from '../../src/link/article.ts';
import type { Local } from '../../src/link/local.ts';
import { type Found, isRowId, type Kind, type Mention, type Row, type Span } from '../../src/model.ts';
import { knowing } from './knowledge.ts';

const MARK = /\[\[([^\]|]+)\|([a-z]+)(?:\|([^\]|]*))?(?:\|([^\]|]*))?\]\]/gu;

export interface Marked {
  readonly founds: readonly Found[];
  readonly lookup: (rowId: string) => Row | undefined;
  readonly rows: readonly Row[];
  readonly texts: (article: string) => string | undefined;
}

/** Reads marked articles; a row is labelled with the first name marked with it. */
export function marked(articles: readonly string[] | ReadonlyMap<string, string>, language = 'de'): Marked {
  const named =
    articles instanceof Map ? [...articles] : [...articles].map((text, i) => [`a${i}`, text] as const);
  const rows = new Map<string, Row>();
  const texts = new Map<string, string>();
  const founds = named.map(([article, text]) => {
    const { plain, mentions } = strip(text, rows);
    texts.set(article, plain);
    const sentences = sentencesOf(plain);
    return {
      article,
      language,
      sentences,
      mentions: mentions.map((m) => ({ ...m, sentence: at(sentences, m.start) })),
    };
  });
  return { founds, lookup: (id) => rows.get(id), rows: [...rows.values()], texts: (id) => texts.get(id) };
}

function strip(text: string, rows: Map<string, Row>) {
  let plain = '';
  let from = 0;
  const mentions: Mention[] = [];
  for (const match of text.matchAll(MARK)) {
    plain += text.slice(from, match.index);
    from = match.index + match[0].length;
    const [name = '', shown = name] = (match[1] ?? '').split('=');
    const row = match[3] !== undefined && isRowId(match[3]) ? match[3] : undefined;
    const kind = match[2] as Kind;
    if (row !== undefined && !rows.has(row)) {
      rows.set(row, {
        id: row,
        kind,
        label: { de: name, en: name },
        flags: (match[4] ?? '').split(' ').filter(isRowFlag),
      });
    }
    const start = plain.length;
    plain += shown;
    mentions.push({
      start,
      end: plain.length,
      text: shown,
      name,
      kind,
      form: 'name',
      sentence: 0,
      evidence: [{ by: 'rule', id: 'de/test', weight: 1 }],
      ...(row !== undefined && { row }),
    });
  }
  return { plain: plain + text.slice(from), mentions };
}

function sentencesOf(text: string): readonly Span[] {
  const ends = [...text.matchAll(/[.!?](?=\s|$)/gu)].map(({ index }) => index + 1);
  if (ends.at(-1) !== text.length) ends.push(text.length);
  return ends.map((end, i) => ({ start: ends[i - 1] ?? 0, end }));
}

function at(sentences: readonly Span[], offset: number): number {
  return Math.max(
    0,
    sentences.findIndex(({ start, end }) => start <= offset && offset < end),
  );
}

/** The appearances in a marked article. */
export function appearancesOf(article: string): readonly Appearance[] {
  const { founds, lookup, rows, texts } = marked([article]);
  return founds.flatMap((found) => appearancesIn(found, knowing(lookup, rows), texts(found.article)));
}

/** The actors of a marked article. */
export function localsOf(article: string): readonly Local[] {
  const { founds, lookup, rows, texts } = marked([article]);
  return founds.flatMap((found) => localActors(found, knowing(lookup, rows), texts(found.article)));
}
