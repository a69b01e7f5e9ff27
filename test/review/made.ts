/** Small corpora as `Example` of src/review/finder.ts writes them, with the texts in which the names stand. */
import type { FullArticle, Mark } from '../../src/graph/article-file.ts';
import { languages } from '../../src/languages/index.ts';
import { type EntityId, KINDS, type Kind } from '../../src/model.ts';
import type { Opened } from '../../src/occurrences/index.ts';
import type { Corpus, Example } from '../../src/review/index.ts';
import { corpusOf, FINDERS } from '../../src/review/index.ts';

interface Named {
  readonly names: readonly string[];
  readonly kind: Kind;
  readonly listed: boolean;
  readonly sure: number;
}

export interface Made {
  readonly opened: Opened;
  readonly corpus: Corpus;
  readonly articles: ReadonlyMap<string, FullArticle>;
}

const NAMED = /^(.+?)(\*?) \((\w+)\)(?: (\d+))?$/u;

function read(text: string): Named {
  const [, names = '', star, kindText, sure = '100'] = NAMED.exec(text.trim()) ?? [];
  const kind = KINDS.find((one) => one === kindText);
  if (kind === undefined) throw new Error(`No actor: ${text}`);
  return { names: names.split('='), kind, listed: star === '*', sure: Number(sure) };
}

const idOf = ({ names, kind }: Named): EntityId =>
  `e:${kind}/${names[0]?.toLowerCase().replaceAll(' ', '-')}`;

/** The corpus of an example; the further names of an actor stand in its later sentences. */
export function made(example: Example, language = 'de'): Made {
  const sentences = example.map((article) =>
    article.split(' / ').map((sentence) => sentence.split(' + ').filter(Boolean).map(read)),
  );
  const all = sentences.flat(2);
  const actors = [...new Map(all.map((one) => [idOf(one), one])).values()];
  const number = new Map(actors.map((one, i) => [idOf(one), i]));
  const places = sentences.flatMap((article) => article.map((named, sentence) => ({ sentence, named })));
  const members = places.flatMap(({ named }) => named);
  const countOf = (id: EntityId) => all.filter((one) => idOf(one) === id).length;
  const column = (values: readonly number[]) => Uint32Array.from(values);
  const starts = (lengths: readonly number[]) => {
    let sum = 0;
    return column([
      0,
      ...lengths.map((length) => {
        sum += length;
        return sum;
      }),
    ]);
  };
  const none = new Uint32Array();
  const opened: Opened = {
    version: 'v',
    graph: {},
    actors: actors.map((one) => ({
      label: one.names[0],
      kind: one.kind,
      ...(one.listed && { row: idOf(one).slice(2) }),
      names: one.names.map((name, i) => [name, i === 0 ? countOf(idOf(one)) : 1]),
    })),
    occurrences: {
      actors: actors.map(idOf),
      kinds: actors.map(({ kind }) => kind),
      articles: example.map((_, i) => ({
        id: `a${i}`,
        language,
        file: `articles/a${i}.json`,
        title: `Nr. ${i}`,
      })),
      version: column(example.map((_, i) => i)),
      sentences: column(sentences.map(({ length }) => length)),
      paragraphs: column(example.map(() => 1)),
      first: starts(sentences.map(({ length }) => length)),
      sentence: column(places.map(({ sentence }) => sentence)),
      paragraph: column(places.map(() => 0)),
      recurs: column(places.map(() => 0)),
      named: starts(places.map(({ named }) => named.length)),
      members: column(members.map((one) => number.get(idOf(one)) ?? -1)),
      mentions: column(members.map(() => 1)),
      confidence: column(members.map(({ sure }) => sure)),
      facet: column(members.map(() => 0)),
      facts: {
        texts: [],
        ...{ type: none, subject: none, object: none, role: none, status: none, rule: none },
        ...{ article: none, sentence: none },
      },
    },
  };
  const seen = new Map<string, number>();
  const articles = new Map(
    sentences.map((article, i) => [`a${i}`, articleOf(article, language, seen)] as const),
  );
  return { opened, corpus: corpusOf(opened, languages), articles };
}

function articleOf(
  sentences: readonly (readonly Named[])[],
  language: string,
  seen: Map<string, number>,
): FullArticle {
  let text = '';
  const marks: Mark[] = [];
  const spans = sentences.map((named, sentence): [number, number] => {
    const start = text.length;
    for (const one of named) {
      const id = idOf(one);
      const turn = seen.get(id) ?? 0;
      seen.set(id, turn + 1);
      const name = one.names[turn % one.names.length] ?? '';
      const { kind } = one;
      marks.push({
        ...{ start: text.length, end: text.length + name.length, kind, entity: id, sentence },
        ...{ form: 'name', confidence: one.sure / 100, evidence: [] },
      });
      text += `${name} kam. `;
    }
    text = `${text.trimEnd()} `;
    return [start, text.length];
  });
  return { text, language, sentences: spans, marks, relations: [] };
}

/** The finder of an id. */
export const finderOf = (id: string) => {
  const found = FINDERS.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No finder: ${id}`);
  return found;
};
