/** The graph of chosen articles, counted anew from the occurrences that are published with the whole. */
import { list, pairs, text } from '../base/fields.ts';
import type { AnyGraph } from '../graph/graph.ts';
import type { Network } from '../graph/network.ts';
import { type Entity, isEntityId, isRowId, KINDS } from '../model.ts';
import type { Opened } from '../occurrences/index.ts';
import { type Selection, windowIn } from '../occurrences/selection.ts';
import { count } from './count.ts';
import { buildGraph } from './graph.ts';

/** The network of a selection, before it is measured; what linking has told of the actors is taken from the whole graph. */
export function chosenNetwork(whole: AnyGraph, opened: Opened, selection: Selection): Network {
  const counted = count(opened.occurrences, { window: windowIn(opened.graph), ...selection });
  return buildGraph(entitiesOf(whole), counted, { title: text(whole.getAttribute('title')) });
}

/** The actors of a graph as linking has given them. */
function entitiesOf(graph: AnyGraph): readonly Entity[] {
  return graph.mapNodes((key, { label, kind, names, row, description, sameAs, because }): Entity => {
    const links = text(sameAs).split(' ').filter(Boolean);
    return {
      id: isEntityId(key) ? key : `e:${key}`,
      label: text(label),
      kind: KINDS.find((one) => one === kind) ?? 'person',
      names: pairs(names),
      because: list(because).flatMap(reasonIn),
      ...(typeof row === 'string' && isRowId(row) && { row }),
      ...(typeof description === 'string' && { description }),
      ...(links.length > 0 && { sameAs: links }),
    };
  });
}

function reasonIn(value: unknown): Entity['because'] {
  const [id, weight] = list(value);
  return [{ by: 'link', id: text(id), weight: Number(weight) || 0 }];
}
