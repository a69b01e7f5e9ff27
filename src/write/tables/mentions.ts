/** The mentions: one row for each place of an article that names an actor, with its sentence. */
import { cellValue, type Field } from '../fields.ts';
import type { Material, PublishedArticle } from '../material.ts';
import type { Cells } from '../separated.ts';
import type { Table } from './table.ts';

const TEXTS = [
  'actor',
  'label',
  'kind',
  'form',
  'text',
  'sentence',
  'date',
  'source',
  'title',
  'url',
  'article',
];
const NUMBERS = ['sentence_number', 'start', 'end'];

/** For checking by hand and for statistics of one’s own. */
export const mentions: Table = {
  id: 'mentions',
  title: { en: 'Mentions', de: 'Nennungen' },
  columns: [
    ...TEXTS.map((id): Field => ({ id, type: 'string' })),
    ...NUMBERS.map((id): Field => ({ id, type: 'integer' })),
  ],
  rows: async function* (material) {
    for await (const article of material.articles(material.graph)) yield* rowsOf(material, article);
  },
};

/** Offsets count UTF-16 code units of the article’s text; sentences are numbered from 0. */
function* rowsOf(
  { graph }: Material,
  { id, head, text, sentences, marks }: PublishedArticle,
): Generator<Cells> {
  const { date, source, title, url } = head;
  for (const { entity, kind, form, sentence, start, end } of marks) {
    if (!graph.hasNode(entity)) continue;
    const label = cellValue(graph.getNodeAttributes(entity), 'label');
    const [from, to] = sentences[sentence] ?? [0, 0];
    const words = [text.slice(start, end), text.slice(from, to)];
    yield [entity, label, kind, form, ...words, date, source, title, url, id, sentence, start, end];
  }
}
