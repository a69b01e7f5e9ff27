import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { type Part, partsOf } from '../../src/publish/bundle.ts';

const files = ['ä', 'bb', 'ccc', 'graph'].map((text, i) => ({ path: `${i}.json`, text }));

/** The files in parts, read back. */
function unpacked(parts: readonly Part[]): unknown[] {
  return parts.map(({ index, content }) => {
    const bytes = gunzipSync(Buffer.from(content, 'base64'));
    let at = 0;
    return index.map(([path, length]) => {
      at += length;
      return [path, bytes.subarray(at - length, at).toString('utf8')];
    });
  });
}

it('files come back as they were, the last one alone', () => {
  expect(unpacked([...partsOf(files)])).toEqual([
    [
      ['0.json', 'ä'],
      ['1.json', 'bb'],
      ['2.json', 'ccc'],
    ],
    [['3.json', 'graph']],
  ]);
});

it('a part that is full is closed', () => {
  expect(unpacked([...partsOf(files, 2)]).map((part) => (part as unknown[]).length)).toEqual([1, 1, 1, 1]);
});

it('a graph without articles is one part, nothing none', () => {
  expect([...partsOf(files.slice(3))]).toHaveLength(1);
  expect([...partsOf([])]).toEqual([]);
});
