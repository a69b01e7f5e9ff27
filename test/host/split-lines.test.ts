import { expect, it } from 'vitest';
import { endedLines, splitLines, wholeLines } from '../../src/host/split-lines.ts';

async function* inChunks(text: string, size: number) {
  const bytes = Buffer.from(text);
  for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
}

async function linesOf(text: string, size: number, limit = 1000): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of splitLines(inChunks(text, size), limit)) {
    lines.push(line.type === 'line' ? Buffer.from(line.bytes).toString() : line.type);
  }
  return lines;
}

it.each([1, 2, 3, 7, 1000])('splits the same lines from chunks of %i bytes', async (size) => {
  expect(await linesOf('eins\nzwöi\n\n😀 drei\r\nvier', size)).toEqual([
    'eins',
    'zwöi',
    '',
    '😀 drei\r',
    'vier',
  ]);
  expect(await linesOf('eins\n', size)).toEqual(['eins']);
  expect(await linesOf('', size)).toEqual([]);
});

it.each([1, 5, 64, 1000])('skips lines that are too long, in chunks of %i bytes', async (size) => {
  const text = `kurz\n${'x'.repeat(200)}\n${'y'.repeat(10)}\n${'z'.repeat(11)}`;
  expect(await linesOf(text, size, 10)).toEqual(['kurz', 'too-long', 'y'.repeat(10), 'too-long']);
});

it('survives a line of 100 MB', async () => {
  async function* chunks() {
    for (let i = 0; i < 100; i++) yield Buffer.alloc(1_000_000, 'x');
    yield Buffer.from('\nkurz\n');
  }
  const types: string[] = [];
  for await (const line of splitLines(chunks(), 64_000_000)) types.push(line.type);
  expect(types).toEqual(['too-long', 'line']);
});

it('gives the lines in bytes that have ended, blank ones among them', () => {
  const texts = (text: string) =>
    Array.from(endedLines(Buffer.from(text)), (line) => String(Buffer.from(line)));
  expect(texts('a\n\nbc\nrest')).toEqual(['a', '', 'bc']);
  expect(texts('rest')).toEqual([]);
});

it('pieces end with lines, of so many bytes at least, and the last line is ended', async () => {
  async function* chunks() {
    for (const text of ['one\ntw', 'o\nth', 'ree\nfour\nfi', 've']) yield Buffer.from(text);
  }
  const pieces: string[] = [];
  for await (const piece of wholeLines(chunks(), 8)) pieces.push(String(piece));
  expect(pieces).toEqual(['one\ntwo\n', 'three\nfour\n', 'five\n']);
});
