import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { occurrencesIn } from '../../src/cli/published-occurrences.ts';
import { emptyFolder } from '../empty-folder.ts';

it('opens the file beside a graph, and says where there is none, or that of another graph', () => {
  expect(occurrencesIn('graph').occurrences.articles.length).toBeGreaterThan(0);
  const folder = emptyFolder(afterAll);
  expect(() => occurrencesIn(folder)).toThrow('Run first: dramatis build');
  copyFileSync('graph/occurrences.bin', join(folder, 'occurrences.bin'));
  writeFileSync(join(folder, 'graph.json'), '{"another": "graph"}');
  expect(() => occurrencesIn(folder)).toThrow('another graph');
});
