/** The notes of a file on the actors, links and articles of a graph, as tables have them. */
import type { AnyGraph } from '../graph/graph.ts';
import { isNote, notesByTable, parseNotes, resolveNotes } from '../notes/index.ts';
import { complainOf, givenText } from './given-file.ts';
import { actorsOf } from './graph-actors.ts';

/** Says what of the file cannot be read. Throws `UserError` where there is none. */
export function notesIn(file: string, graph: AnyGraph): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const { entries, problems } = parseNotes(givenText(file), file);
  complainOf(problems);
  const actors = [...actorsOf(graph)].map(([key, actor]) => ({ key, ...actor }));
  return notesByTable(resolveNotes(entries.filter(isNote), actors));
}
