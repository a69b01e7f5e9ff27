/** The published graph of chosen articles. */

import { join } from 'node:path';
import { chosenNetwork } from '../connect/chosen.ts';
import type { Choices } from '../filters/index.ts';
import type { Network } from '../graph/network.ts';
import { readOutline } from '../graph/read-outline.ts';
import { bytesOf } from '../host/files.ts';
import { UserError } from '../host/user-error.ts';
import { measure, previousOf } from '../measure/index.ts';
import { isEntityId } from '../model.ts';
import { readGraph } from '../pipeline.ts';
import { occurrencesOf } from '../publish/occurrences.ts';
import type { Chosen } from '../regenerate/chosen.ts';
import { OCCURRENCE_FILE } from '../regenerate/publish.ts';
import { networkText } from '../write/formats/json.ts';
import { centreOf } from './centre.ts';
import { chosenWords } from './filter-options.ts';
import type { PublishedGraph } from './published-graph.ts';

/** The graph of what is chosen, measured as the whole was, known actors near their places. Throws a `UserError` where it cannot be counted, or nothing is left. */
export function narrowed(folder: string, whole: PublishedGraph, { choices, about }: Chosen): PublishedGraph {
  const ids = about.map((name) => centreOf(whole.graph, name)).filter(isEntityId);
  const wanted: Choices = ids.length > 0 ? { ...choices, about: ids } : choices;
  const network = countedGraph(folder, whole, wanted);
  if (network.ids.length === 0) throw new UserError(`No article is left of ${chosenWords(wanted)}.`);
  const before = readOutline(new TextEncoder().encode(whole.json));
  measure(network, before && previousOf(before));
  const graph = readGraph(networkText(network)) ?? whole.graph;
  return { ...whole, graph, origin: { ...whole.origin, part: chosenWords(wanted) } };
}

function countedGraph(folder: string, { json, graph }: PublishedGraph, choices: Choices): Network {
  const bytes = bytesOf(join(folder, OCCURRENCE_FILE));
  const file = bytes && occurrencesOf(json, bytes);
  if (file === undefined)
    throw new UserError(
      `There is no ${OCCURRENCE_FILE} in ${folder}, from which articles are chosen. Run first: dramatis build`,
    );
  if ('code' in file) throw new UserError(`${file.where}: ${file.message} ${file.hint ?? ''}`.trim());
  return chosenNetwork(graph, file.opened, choices);
}
