import { createRequire } from 'node:module';
import { UndirectedGraph } from 'graphology';
import { expect, it } from 'vitest';
import { cypher } from '../../../src/write/formats/cypher.ts';
import { forAnyGraph } from '../any-graph.ts';
import { hostileGraph } from '../hostile-graph.ts';
import { written } from '../material.ts';

// The module form of this package names files that it does not have.
const require = createRequire(import.meta.url);
const { CypherLexer, CypherParser } = require('@neo4j-cypher/antlr4');
const { InputStream, CommonTokenStream, error } = require('@neo4j-cypher/antlr4-browser').default;

/** What Neo4j's grammar objects to. It is older than the way in which constraints are stated now. */
function objectionsTo(text: string): readonly string[] {
  const found: string[] = [];
  const listener = new error.ErrorListener();
  listener.syntaxError = (_: unknown, __: unknown, line: number, column: number, message: string) =>
    found.push(`${line}:${column} ${message}`);
  const stated = text.replaceAll(/^CREATE CONSTRAINT .*;\n/gm, 'RETURN 1;\n').replace(/;\n$/, '');
  const lexer = new CypherLexer(new InputStream(stated));
  const parser = new CypherParser(new CommonTokenStream(lexer));
  for (const part of [lexer, parser]) {
    part.removeErrorListeners();
    part.addErrorListener(listener);
  }
  parser.cypher();
  return found;
}

it('the grammar objects to what is wrong', () => {
  expect(objectionsTo("UNWIND [{id: 'it's'}] AS row RETURN row;")).not.toEqual([]);
});

it('is what the grammar of Neo4j takes, whatever actors are called', () =>
  forAnyGraph(async (graph) => {
    expect(objectionsTo(await written(cypher, graph))).toEqual([]);
  }));

it('names nothing outside of strings that comes from an article', async () => {
  const text = await written(cypher, hostileGraph());
  const outside = text.replace(/'(?:[^'\\]|\\.)*'/gu, "''").replace(/^\/\/.*$/gmu, '');
  expect(outside).not.toMatch(/HYPERLINK|<|onerror|Tab|bold/);
});

it('gives each actor its kind, each article what it mentions, and each link its numbers', async () => {
  const graph = new UndirectedGraph();
  graph.setAttribute('articles', { a: { title: 'Genf' } });
  graph.addNode('e:p', { label: 'Ann', kind: 'person', names: [["O'Neil", 1]] });
  graph.addNode('e:q', { label: 'Genf', kind: 'place' });
  graph.addUndirectedEdgeWithKey('l', 'e:q', 'e:p', { weight: 2.5, sentences: 3 });
  const text = await written(cypher, graph);
  expect(text).toContain(`{id: 'e:p', properties: {label: 'Ann', kind: 'person', names: ['O\\'Neil']}}`);
  expect(text).toContain('SET n:Place');
  expect(text).toContain(`{source: 'e:p', target: 'e:q', properties: {weight: 2.5, sentences: 3}}`);
  expect(text).toContain(`{id: 'a', properties: {title: 'Genf', language: 'de'}}`);
  expect(text).toContain(`{article: 'a', actor: 'e:q', times: 1}`);
});

it('is written in statements of 500 rows at most, articles before what they mention', async () => {
  const graph = new UndirectedGraph();
  const heads = Array.from({ length: 600 }, (_, i) => [`a${i}`, {}] as const);
  graph.setAttribute('articles', Object.fromEntries(heads));
  for (const key of ['e:a', 'e:b']) graph.addNode(key, { label: key, kind: 'person' });
  const statements = (await written(cypher, graph)).split('UNWIND').slice(1);
  for (const one of statements)
    expect(one.split('\n').filter((line) => line.startsWith('{')).length).toBeLessThanOrEqual(501);
  const seen = new Set<string>();
  for (const one of statements) {
    for (const [, id = ''] of one.matchAll(/^\{id: '(a\d+)'/gm)) seen.add(id);
    for (const [, id = ''] of one.matchAll(/article: '(a\d+)'/g)) expect(seen).toContain(id);
  }
  expect(seen.size).toBe(600);
});
