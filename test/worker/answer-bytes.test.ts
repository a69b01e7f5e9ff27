import { expect, it } from 'vitest';
import { readAll, sizeOf } from '../../src/worker/answer-bytes.ts';

const answer = (body: string | null, headers: Record<string, string> = {}) => new Response(body, { headers });

it('tells how many bytes will come, unless they travel packed or nobody says so', () => {
  expect(sizeOf(answer('abc', { 'content-length': '3' }))).toBe(3);
  expect(sizeOf(answer('abc', { 'content-length': '3', 'content-encoding': 'gzip' }))).toBeNull();
  expect(sizeOf(answer('abc'))).toBeNull();
});

it('reads an answer to its end, and hears of its parts', async () => {
  const heard: number[] = [];
  expect(await readAll(answer('abc'), (count) => heard.push(count))).toEqual(new TextEncoder().encode('abc'));
  expect(heard.reduce((sum, count) => sum + count, 0)).toBe(3);
  expect(await readAll(answer(null), () => {})).toHaveLength(0);
});
