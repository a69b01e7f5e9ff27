/** The graph of the articles that a reader has chosen, counted and measured as the command line does; actors stay where the page shows them. */
import { UndirectedGraph } from 'graphology';
import { chosenNetwork } from '../../connect/chosen.ts';
import type { Choices } from '../../filters/index.ts';
import type { AnyGraph } from '../../graph/graph.ts';
import { readOutline } from '../../graph/read-outline.ts';
import { measureInPlace, previousOf } from '../../measure/index.ts';
import type { Opened } from '../../occurrences/index.ts';
import { networkText } from '../../write/formats/json.ts';

/** `whole` is the published graph, and `json` its text. */
export function narrowedGraph(whole: AnyGraph, json: string, opened: Opened, choices: Choices): AnyGraph {
  const network = chosenNetwork(withNew(whole, opened), opened, choices);
  const outline = readOutline(new TextEncoder().encode(json));
  measureInPlace(network, outline && previousOf(outline));
  return UndirectedGraph.from(JSON.parse(networkText(network)));
}

/** With those who are counted, but were not published: governments that are told apart. */
function withNew(whole: AnyGraph, { actors, occurrences }: Opened): AnyGraph {
  const isNew = (id: string, i: number) => !whole.hasNode(id) && 'x' in (actors[i] ?? {});
  if (!occurrences.actors.some(isNew)) return whole;
  const all = whole.copy();
  occurrences.actors.forEach((id, i) => {
    if (isNew(id, i)) all.addNode(id, actors[i]);
  });
  return all;
}
