import { expect, it } from 'vitest';
import { bothDirections } from '../../../src/measure/adjacency.ts';
import { componentsOf } from '../../../src/measure/layout/components.ts';

/** The components of a graph whose links are pairs of letters, the smaller first. */
function components(nodes: string, ...links: readonly string[]): readonly string[] {
  const ends = (which: number) => Uint32Array.from(links, (pair) => nodes.indexOf(pair[which] ?? ''));
  const graph = bothDirections(nodes.length, { source: ends(0), target: ends(1) });
  return componentsOf(graph).map((component) => [...component].map((node) => nodes[node]).join(''));
}

it('the largest component comes first, its nodes in order', () => {
  expect(components('abcdef', 'ab', 'cf', 'df')).toEqual(['cdf', 'ab', 'e']);
});

it('components of one size come in the order of their first nodes', () => {
  expect(components('abcd', 'ad')).toEqual(['ad', 'b', 'c']);
});

it('a circle is one component, and nothing has none', () => {
  expect(components('abc', 'ab', 'ac', 'bc')).toEqual(['abc']);
  expect(components('')).toEqual([]);
});
