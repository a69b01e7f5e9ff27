/** The articles that mention an actor of the graph: one row an article. */
import type { Field } from '../fields.ts';
import type { Table } from './table.ts';

const TEXTS = ['id', 'title', 'date', 'source', 'language', 'url', 'copy_of'];
const NUMBERS = ['actors', 'mentions', 'sentences', 'characters'];

/** Ids, titles and addresses, without the texts. */
export const articles: Table = {
  id: 'articles',
  title: { en: 'Articles', de: 'Artikel' },
  columns: [
    ...TEXTS.map((id): Field => ({ id, type: 'string' })),
    ...NUMBERS.map((id): Field => ({ id, type: 'integer' })),
  ],
  rows: async function* ({ graph, articles }) {
    for await (const { id, head, language, text, sentences, marks } of articles(graph)) {
      const named = marks.map(({ entity }) => entity).filter((entity) => graph.hasNode(entity));
      if (named.length === 0) continue;
      const { title, date, source, url, copyOf } = head;
      const counts = [new Set(named).size, named.length, sentences.length, text.length];
      yield [id, title, date, source, head.language ?? language, url, copyOf, ...counts];
    }
  },
};
