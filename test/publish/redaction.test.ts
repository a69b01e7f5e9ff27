import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readGraph } from '../../src/pipeline.ts';
import { publishedFiles, type Wishes } from '../../src/publish/redaction.ts';
import { hiddenPeople } from '../../src/redact/people.ts';

const json = readFileSync('graph/graph.json', 'utf8');
const graph = readGraph(json);
if (graph === undefined) throw new Error('the sample has no graph');
const PERSON = 'e:people-mena/kassem-soleimani';

const filesWith = (wishes: Partial<Wishes>) => [
  ...publishedFiles('graph', json, graph, { texts: true, people: new Map(), ...wishes }),
];

it('without wishes they are the files of the folder, the graph last', () => {
  const files = filesWith({});
  expect(files.at(-1)).toEqual({ path: 'graph.json', text: json });
  for (const { path, text } of files) expect(text).toBe(readFileSync(`graph/${path}`, 'utf8'));
});

it('with less in them they are named by their content, and the graph names them', () => {
  const files = filesWith({ texts: false });
  const named = JSON.parse(files.at(-1)?.text ?? '').attributes.articles as Record<string, { file: string }>;
  expect(
    Object.values(named)
      .map(({ file }) => file)
      .sort(),
  ).toEqual(
    files
      .slice(0, -1)
      .map(({ path }) => path)
      .sort(),
  );
  for (const { path, text } of files.slice(0, -1))
    expect(path).toBe(`articles/${createHash('sha256').update(text).digest('hex').slice(0, 20)}.json`);
  const size = (all: ReturnType<typeof filesWith>) => all.reduce((sum, { text }) => sum + text.length, 0);
  expect(size(files)).toBeLessThan(0.9 * size(filesWith({})));
});

it('who is hidden stands in no file', () => {
  const files = filesWith({ people: hiddenPeople(graph, [PERSON], false) });
  for (const { text } of files) expect(text).not.toMatch(/Soleimani(?!e)/);
  for (const { text } of files) expect(text).not.toContain(PERSON);
});
