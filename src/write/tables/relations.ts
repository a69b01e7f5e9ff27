/** The relations: one row for all statements of one type, role and status about an actor, or about the two ends of a link. */
import { relatedIn } from '../../graph/related.ts';
import { RELATIONS } from '../../graph/relations.ts';
import { cellValue, type Field } from '../fields.ts';
import type { Material } from '../material.ts';
import { edgesOf, nodesOf, type Values } from '../order.ts';
import type { Cells } from '../separated.ts';
import type { Table } from './table.ts';

const TEXTS = [
  'type',
  'subject',
  'subject_label',
  'role',
  'status',
  'object',
  'object_label',
  'first',
  'last',
];
const NUMBERS = ['statements', 'articles', 'sources', 'said'];
/** The first sentence that says so, the rules that found it, and the property of Wikidata that says the same. */
const ORIGIN = ['article', 'sentence_number', 'rules', 'wikidata'];

/** With the first sentence that says so. */
export const relations: Table = {
  id: 'relations',
  title: { en: 'Relations', de: 'Beziehungen' },
  columns: [
    ...TEXTS.map((id): Field => ({ id, type: 'string' })),
    ...NUMBERS.map((id): Field => ({ id, type: 'integer' })),
    ...ORIGIN.map((id): Field => ({ id, type: id === 'sentence_number' ? 'integer' : 'string' })),
  ],
  rows: function* (material) {
    for (const { attributes } of nodesOf(material.graph)) yield* rowsOf(material, attributes, []);
    for (const { source, target, attributes } of edgesOf(material.graph))
      yield* rowsOf(material, attributes, [source, target]);
  },
};

/** @param ends those of a link: who is not the subject is the object. */
function* rowsOf({ graph }: Material, { relations }: Values, ends: readonly string[]): Generator<Cells> {
  const labelOf = (id: string | undefined) =>
    id !== undefined && graph.hasNode(id) ? cellValue(graph.getNodeAttributes(id), 'label') : undefined;
  for (const one of relatedIn(relations)) {
    const object = ends.find((end) => end !== one.from);
    const [article, sentence] = one.where[0] ?? [];
    yield [
      ...[one.type, one.from, labelOf(one.from), one.role, one.status, object, labelOf(object)],
      ...[one.first, one.last, one.statements, one.articles, one.sources, one.said ?? 0],
      ...[article, sentence, one.rules.join(' | '), RELATIONS[one.type].wikidata],
    ];
  }
}
