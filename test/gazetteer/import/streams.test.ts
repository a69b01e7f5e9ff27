import { expect, it } from 'vitest';
import { asWhole, jsonOf, lineByLine, rowByRow } from '../../../src/gazetteer/import/streams.ts';

it('gives lines with their numbers, however the pieces are cut', () => {
  const seen: string[] = [];
  const stream = lineByLine((line, number) => {
    seen.push(`${number} ${line}`);
    return [];
  });
  for (const piece of ['a\r', '\nb', '', 'c\n', 'd']) [...stream.write(piece)];
  [...stream.end()];
  expect(seen).toEqual(['1 a', '2 bc', '3 d']);
});

it('skips a line that does not end, without holding it', () => {
  const stream = lineByLine(() => [{ skipped: 'name', line: 0 }]);
  const piece = 'x'.repeat(1 << 22);
  for (let i = 0; i < 20; i += 1) expect([...stream.write(piece)]).toEqual([]);
  expect([...stream.write('\nb\n')]).toEqual([
    { skipped: 'broken', line: 1 },
    { skipped: 'name', line: 0 },
  ]);
});

it('gives the rows of a table to who has read its first row', () => {
  const stream = rowByRow((header) => (row, line) => [
    { skipped: 'name', line: header.length * 10 + row.length + line },
  ]);
  expect([...stream.write('a,b\n1,2\n\n3,4'), ...stream.end()]).toEqual([
    { skipped: 'name', line: 24 },
    { skipped: 'name', line: 26 },
  ]);
});

it('reads a document as a whole, and a line of JSON but for its comma', () => {
  const stream = asWhole((value) => [{ skipped: 'name', line: Number(value) }]);
  expect([...stream.write('1'), ...stream.write('7'), ...stream.end()]).toEqual([
    { skipped: 'name', line: 17 },
  ]);
  expect([...asWhole(() => []).end()]).toEqual([{ skipped: 'broken', line: 1 }]);
  expect(jsonOf(' {"a":1}, ')).toEqual({ a: 1 });
  expect(jsonOf('{')).toBeUndefined();
});
