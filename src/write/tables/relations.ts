/** The relations: one row for each typed statement about an actor or about the two ends of a link. */
import { list, number, text } from '../../base/fields.ts';
import { cellValue, type Field } from '../fields.ts';
import type { Material } from '../material.ts';
import { edgesOf, nodesOf, type Values } from '../order.ts';
import type { Cells } from '../separated.ts';
import type { Table } from './table.ts';

const TEXTS = ['type', 'subject', 'object', 'subject_label', 'object_label', 'article'];

export const relations: Table = {
  id: 'relations',
  title: { en: 'Relations', de: 'Beziehungen' },
  columns: [
    ...TEXTS.map((id): Field => ({ id, type: 'string' })),
    { id: 'sentence_number', type: 'integer' },
  ],
  rows: function* (material) {
    for (const { attributes } of nodesOf(material.graph)) yield* rowsOf(material, attributes, []);
    for (const { source, target, attributes } of edgesOf(material.graph))
      yield* rowsOf(material, attributes, [source, target]);
  },
};

/** @param ends those of a link: who is not the subject is the object. */
function* rowsOf({ graph }: Material, { facts }: Values, ends: readonly string[]): Generator<Cells> {
  const labelOf = (id: string | undefined) =>
    id !== undefined && graph.hasNode(id) ? cellValue(graph.getNodeAttributes(id), 'label') : undefined;
  for (const [type, by, article, sentence] of list(facts).map(list)) {
    const subject = text(by);
    const object = ends.find((end) => end !== subject);
    yield [
      text(type),
      subject,
      object,
      labelOf(subject),
      labelOf(object),
      text(article),
      number(sentence, 0),
    ];
  }
}
