import { gzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { gunzipped, unpacker } from '../../../src/read/packed/gzip.ts';
import { readBytes, sourceOf, unpacked, utf8 } from '../files.ts';

it('a packed file is the file it was, by its name', async () => {
  const lines = gzipSync(utf8('{"text": "Eins."}\n{"text": "Zwei."}'));
  expect(await readBytes('deep/a.jsonl.gz', lines)).toMatchObject({
    articles: [{ id: 'deep/a#1' }, { id: 'deep/a#2' }],
    problems: [],
  });
  expect(await unpacked(unpacker, lines, 'notes.gz')).toMatchObject([{ path: 'notes.txt' }]);
});

it('is expanded as often as it is asked for, and while it is read', () => {
  const source = gunzipped(sourceOf(gzipSync(utf8('Text.'))));
  for (let i = 0; i < 2; i++) expect(Buffer.concat([...source.chunks()]).toString()).toBe('Text.');
});

it('that is cut gives the articles before the cut, and says so', async () => {
  const lines = Array.from({ length: 5000 }, (_, i) => JSON.stringify({ text: `Satz ${i * 7919}.` })).join(
    '\n',
  );
  const { problems } = await readBytes('a.jsonl.gz', gzipSync(utf8(lines)).slice(0, -500));
  expect(problems).toMatchObject([{ code: 'read/damaged', where: 'a.jsonl.gz', lost: true }]);
});
