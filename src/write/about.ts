/** What every export says of itself: what it holds, and what it is cited by. */
import { object, text } from '../base/fields.ts';
import { byCodeUnit } from '../base/order.ts';
import type { AnyGraph } from '../graph/graph.ts';
import type { Value } from './fields.ts';
import type { Material } from './material.ts';

/** One line about the export, such as `articles` and their number. */
export type Statement = readonly [what: string, value: Value];

/** Title, program, hash, part, window, counts and the days of the first and last article; without what is not known. */
export function about({ graph, origin }: Material): readonly Statement[] {
  const articles = Object.values(object(graph.getAttribute('articles'))).map(object);
  const dates = articles
    .map(({ date }) => text(date))
    .filter(Boolean)
    .sort(byCodeUnit);
  const all: readonly Statement[] = [
    ['title', titleOf(graph)],
    ['program', origin.program],
    ['graph', origin.hash],
    ['part', origin.part],
    ['window', text(graph.getAttribute('window'))],
    ['actors', graph.order],
    ['links', graph.size],
    ['articles', articles.length],
    ['first', dates.at(0) ?? ''],
    ['last', dates.at(-1) ?? ''],
    ['undated', articles.length - dates.length],
  ];
  return all.filter(([what, value]) => value !== '' && !(what === 'undated' && value === 0));
}

/**
 * The title of a graph, empty where it has none.
 * @example
 * titleOf({ getAttribute: () => 'Winter' }) // 'Winter'
 */
export const titleOf = (graph: AnyGraph): string => text(graph.getAttribute('title'));

/**
 * The statements in a line: `program: dramatis 0.1.0; actors: 3; …`.
 * @example
 * const graph = { getAttribute: (of) => (of === 'title' ? 'Winter' : undefined), order: 3, size: 2 };
 * aboutLine({ graph, origin: { program: 'dramatis', hash: '', part: '' } }) // 'title: Winter; program: dramatis; actors: 3; links: 2; articles: 0'
 */
export const aboutLine = (material: Material): string =>
  about(material)
    .map(([what, value]) => `${what}: ${value}`)
    .join('; ');
