import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { type Part, partsOf } from '../../src/publish/bundle.ts';
import type { PublishedFile } from '../../src/publish/redaction.ts';

const articles = ['ä', 'bb', 'ccc'].map((content, i) => ({ path: `articles/${i}.json`, content }));
const beside = [
  { path: 'graph.json', content: 'graph' },
  { path: 'occurrences.bin', content: Uint8Array.of(0, 195, 255) },
];
const files = [...articles, ...beside];

/** The files in parts, read back: of each the bytes. */
const unpacked = (parts: Iterable<Part>) =>
  [...parts].map(({ index, content }) => {
    const bytes = gunzipSync(Buffer.from(content, 'base64'));
    let at = 0;
    return index.map(([path, length]): [string, number[]] => {
      at += length;
      return [path, [...bytes.subarray(at - length, at)]];
    });
  });
const asBytes = ({ path, content }: PublishedFile): [string, number[]] => [path, [...Buffer.from(content)]];

it('files come back as they were, byte by byte, those beside the articles alone', () => {
  const [graph, occurrences] = beside.map(asBytes);
  expect(unpacked(partsOf(files))).toEqual([[graph], [occurrences], articles.map(asBytes)]);
});

it('a part that is full is closed', () => {
  expect(unpacked(partsOf(articles, 2)).map((part) => part.length)).toEqual([1, 1, 1]);
});

it('a graph without articles is one part, nothing none', () => {
  expect([...partsOf(beside.slice(1))]).toHaveLength(1);
  expect([...partsOf([])]).toEqual([]);
});
