import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openPublished } from '../../src/cli/published.ts';
import { temporaryFolder } from '../regenerate/folder.ts';

it('gives the graph and its articles', () => {
  const { graph, article } = openPublished('graph');
  expect(graph.hasNode('e:countries/iran')).toBe(true);
  const [id = ''] = Object.keys(graph.getAttribute('articles'));
  const found = article(id);
  expect(found?.id).toBe(id);
  expect(found?.marks.length).toBeGreaterThan(0);
  expect(article('nowhere')).toBeUndefined();
});

it('says how to make a graph where there is none', () => {
  const { root } = temporaryFolder();
  expect(() => openPublished(root)).toThrow('dramatis build');
  writeFileSync(join(root, 'graph.json'), '{');
  expect(() => openPublished(root)).toThrow('There is no graph');
});
