import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { narrowed } from '../../src/cli/narrowed.ts';
import { publishedGraph } from '../../src/cli/published-graph.ts';
import type { Choices } from '../../src/filters/index.ts';
import { emptyFolder } from '../empty-folder.ts';
import { countedFixture } from '../viewer/counted.ts';

const folder = emptyFolder(afterAll);
const { file, json } = countedFixture();
writeFileSync(join(folder, 'graph.json'), json);
writeFileSync(join(folder, 'occurrences.bin'), file);
const of = (choices: Choices, about: readonly string[] = []) =>
  narrowed(folder, publishedGraph(folder), { choices, about });

describe('chosen articles', () => {
  it('give a graph with their counts, measured, that says what it is of', () => {
    const { graph, origin } = of({ from: '2020-02' });
    expect(graph.nodes().sort()).toEqual(['e:w', 'e:x', 'e:y']);
    expect(graph.getNodeAttributes('e:x')).toMatchObject({ label: 'x', articles: 1, first: '2020-02-01' });
    expect(graph.getNodeAttribute('e:x', 'pagerank')).toBeGreaterThan(0);
    expect(graph.getEdgeAttributes('e:x|e:y')).toMatchObject({ sentences: 1, articles: 1 });
    expect(Object.keys(graph.getAttribute('articles'))).toEqual(['a2']);
    expect(origin.part).toBe('from=2020-02');
  });

  it('are chosen by whom they name', () => {
    const { graph, origin } = of({}, ['z']);
    expect(Object.keys(graph.getAttribute('articles'))).toEqual(['a1']);
    expect(origin.part).toBe('about=e%3Az');
    expect(() => of({}, ['Nobody'])).toThrow('No actor is called “Nobody”');
  });

  it('have links in another window, and of some kinds', () => {
    expect(of({ window: 'article' }).graph.hasEdge('e:w|e:x')).toBe(true);
    expect(of({ minimum: 2 }).graph.edges()).toEqual(['e:x|e:y']);
  });

  it('are refused where none is left, or nothing can be counted', () => {
    expect(() => of({ from: '2030' })).toThrow('No article is left of from=2030');
    rmSync(join(folder, 'occurrences.bin'));
    expect(() => of({ from: '2020' })).toThrow('There is no occurrences.bin');
    writeFileSync(join(folder, 'occurrences.bin'), 'x');
    expect(() => of({ from: '2020' })).toThrow('occurrences.bin: ');
  });
});
