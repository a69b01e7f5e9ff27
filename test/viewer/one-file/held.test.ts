// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { partsOf } from '../../../src/publish/bundle.ts';
import { heldFiles } from '../../../src/viewer/one-file/held.ts';

const files = Array.from({ length: 30 }, (_, i) => ({
  path: `articles/${i}.json`,
  content: `{"n":${i},"ä":"😀"}`,
}));
const beside = [
  { path: 'graph.json', content: '{"nodes":[]}' },
  { path: 'occurrences.bin', content: Uint8Array.of(0, 195, 40, 255) },
];
for (const { index, content } of partsOf([...files, ...beside], 60)) {
  const part = document.createElement('script');
  part.type = 'text/plain';
  part.setAttribute('data-files', JSON.stringify(index));
  part.textContent = content;
  document.body.append(part);
}
const source = heldFiles(document);

it('files are answered as fetch would, in any order, more than once', async () => {
  for (const i of [0, 29, 3, 3, 17]) {
    const answer = await source(`graph/articles/${i}.json`);
    expect([answer.ok, await answer.json()]).toEqual([true, { n: i, ä: '😀' }]);
  }
  expect(await (await source('graph/graph.json?17', { cache: 'no-cache' })).text()).toBe('{"nodes":[]}');
});

it('bytes are answered as bytes, as the page asks for the occurrences', async () => {
  const answer = await source('graph/occurrences.bin', { cache: 'no-cache' });
  expect([...new Uint8Array(await answer.arrayBuffer())]).toEqual([0, 195, 40, 255]);
});

it('what the page does not hold is not found', async () => {
  expect(await source('graph/articles/none.json')).toMatchObject({ ok: false, status: 404 });
});
