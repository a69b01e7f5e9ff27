import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { UndirectedGraph } from 'graphology';
import { expect, it } from 'vitest';
import { versionOf } from '../../src/graph/version.ts';
import { openOccurrences } from '../../src/occurrences/index.ts';
import { readGraph } from '../../src/pipeline.ts';
import { occurrencesOf } from '../../src/publish/occurrences.ts';
import { type PublishedFile, publishedFiles, type Wishes } from '../../src/publish/redaction.ts';
import { hiddenPeople } from '../../src/redact/people.ts';
import { modelFrom } from '../../src/viewer/model/counted.ts';
import { parseGraph } from '../../src/viewer/model/parse.ts';

const json = readFileSync('graph/graph.json', 'utf8');
const bytes = readFileSync('graph/occurrences.bin');
const graph = readGraph(json) ?? new UndirectedGraph();
const occurrences = occurrencesOf(json, bytes);
if ('code' in occurrences) throw new Error(occurrences.message);
const PERSON = 'e:people-mena/kassem-soleimani';

const filesWith = (wishes: Partial<Wishes>) => [
  ...publishedFiles(
    { folder: 'graph', json, graph, occurrences },
    { texts: true, people: new Map(), ...wishes },
  ),
];
const textOf = ({ content }: PublishedFile) => Buffer.from(content).toString('utf8');
const articlesOf = (files: readonly PublishedFile[]) =>
  files.filter(({ path }) => path.startsWith('articles/'));
const fileOf = (files: readonly PublishedFile[], name: string) =>
  Buffer.from(files.find(({ path }) => path === name)?.content ?? '');

function openedFrom(files: readonly PublishedFile[]) {
  const opened = openOccurrences(fileOf(files, 'occurrences.bin'));
  if ('code' in opened) throw new Error(opened.message);
  return opened;
}

/** What the page shows of actors and links, from the occurrences and from graph.json. */
function shownBy(files: readonly PublishedFile[]) {
  return [modelFrom(openedFrom(files)), parseGraph(fileOf(files, 'graph.json').toString('utf8'))].map(
    (model) => ({
      actors: model?.actors.map(({ key, label, mentions, articles }) => [key, label, mentions, articles]),
      links: model?.links
        .map(({ key, sentences, articles, weight }) => [key, sentences, articles, weight])
        .sort(),
      articles: [...(model?.articles.values() ?? [])].map(({ id, title, file }) => [id, title, file]).sort(),
    }),
  );
}

it('without wishes they are the files of the folder, the graph and its occurrences last', () => {
  const files = filesWith({});
  expect(files.slice(-2).map(({ path }) => path)).toEqual(['graph.json', 'occurrences.bin']);
  for (const { path, content } of files)
    expect(Buffer.from(content).equals(readFileSync(`graph/${path}`))).toBe(true);
});

it('with less in them they are named by their content, and graph and occurrences name them', () => {
  const files = filesWith({ texts: false });
  const paths = articlesOf(files)
    .map(({ path }) => path)
    .sort();
  const named = JSON.parse(fileOf(files, 'graph.json').toString()).attributes.articles;
  expect(
    Object.values<{ file: string }>(named)
      .map(({ file }) => file)
      .sort(),
  ).toEqual(paths);
  expect(
    openedFrom(files)
      .occurrences.articles.map(({ file }) => file)
      .sort(),
  ).toEqual(paths);
  for (const file of articlesOf(files))
    expect(file.path).toBe(
      `articles/${createHash('sha256').update(textOf(file)).digest('hex').slice(0, 20)}.json`,
    );
  const size = (all: readonly PublishedFile[]) => all.reduce((sum, { content }) => sum + content.length, 0);
  expect(size(articlesOf(files))).toBeLessThan(0.9 * size(articlesOf(filesWith({}))));
});

it.each([false, true])('who is hidden stands in no byte of any file; initials: %s', (asInitials) => {
  const files = filesWith({ people: hiddenPeople(graph, [PERSON], asInitials) });
  expect(bytes.includes('Soleimani')).toBe(true);
  for (const file of files) {
    expect(textOf(file)).not.toMatch(/Soleimani(?!e)/);
    expect(textOf(file)).not.toMatch(/kassem-soleimani/i);
  }
});

it.each([
  ['left out', { people: hiddenPeople(graph, [PERSON], false) }],
  ['initials', { people: hiddenPeople(graph, [PERSON], true) }],
  ['without texts', { texts: false }],
])('the page counts from the occurrences what graph.json says: %s', (_, wishes) => {
  const [counted, stated] = shownBy(filesWith(wishes));
  expect(counted?.links?.length).toBeGreaterThan(100);
  expect(counted).toEqual(stated);
});

it('occurrences belong to the graph beside them', () => {
  const files = filesWith({ people: hiddenPeople(graph, [PERSON], true) });
  expect(openedFrom(files).version).toBe(versionOf(fileOf(files, 'graph.json').toString('utf8')));
});

it('a sentence of a hidden person still names the others in it', () => {
  const hidden = modelFrom(openedFrom(filesWith({ people: hiddenPeople(graph, [PERSON], false) })));
  const whole = modelFrom(occurrences.opened);
  const other = [...(whole?.linksOf.get(PERSON) ?? [])]
    .map(({ source, target }) => (source.key === PERSON ? target : source))
    .at(0);
  const count = (model: typeof whole) =>
    model?.places?.ofActor(other?.key ?? '').reduce((sum, { sentences }) => sum + sentences.length, 0);
  expect(count(hidden)).toBeGreaterThan(0);
  expect(count(hidden)).toBe(count(whole));
});

it('without occurrences the graph is published alone', () => {
  const files = [...publishedFiles({ folder: 'graph', json, graph }, { texts: true, people: new Map() })];
  expect(files.at(-1)?.path).toBe('graph.json');
});
