import { expect, it } from 'vitest';
import { componentsOf } from '../../../src/measure/layout/components.ts';

/** The components of a graph whose links are pairs of letters. */
function components(nodes: string, ...links: readonly string[]): readonly string[] {
  const neighbours = (node: string) =>
    links.filter((pair) => pair.includes(node)).map((pair) => ({ node: pair.replace(node, '') }));
  return componentsOf([...nodes], neighbours).map((component) => component.join(''));
}

it('the largest component comes first, its nodes in order', () => {
  expect(components('abcdef', 'ab', 'cf', 'fd')).toEqual(['cdf', 'ab', 'e']);
});

it('components of one size come in the order of their first nodes', () => {
  expect(components('abcd', 'ad')).toEqual(['ad', 'b', 'c']);
});

it('a circle is one component, and nothing has none', () => {
  expect(components('abc', 'ab', 'bc', 'ca')).toEqual(['abc']);
  expect(components('')).toEqual([]);
});
