import { beforeAll, describe, expect, it } from 'vitest';
import { pipeline } from '../../src/host/program.ts';
import { type Finding, finderHere } from '../../src/regenerate/finder.ts';
import { batchesOf, finderApart, finderFor } from '../../src/regenerate/finders.ts';
import { refreshProgram } from '../cli/program.ts';

beforeAll(refreshProgram);

const article = (id: string, length: number) => ({ id, text: 'x'.repeat(length) });
const sizes = (...lengths: readonly number[]) =>
  [
    ...batchesOf(
      lengths.map((length, i) => article(`${i}`, length)),
      10,
    ),
  ].map((batch) => batch.length);

describe('batches', () => {
  it('hold about the same amount of text', () => {
    expect(sizes(4, 4, 4, 20, 1, 1)).toEqual([3, 1, 2]);
    expect(sizes(10, 10)).toEqual([1, 1]);
    expect(sizes()).toEqual([]);
  });
});

describe('a finder with threads', () => {
  it('finds what one finds that works here', async () => {
    const articles = Array.from({ length: 40 }, (_, i) => ({
      id: `${i}`,
      text: `Angela Merkel sprach am ${i + 1}. Tag in Bagdad mit Heiko Maas. ${'Ida Fenn schwieg lange. '.repeat(300)}`,
    }));
    const here = new Map<string, Finding>();
    const apart = new Map<string, Finding>();
    await finderHere(await pipeline())(articles, ({ id }, finding) => here.set(id, finding));
    await finderApart(2)(articles, ({ id }, finding) => apart.set(id, finding));
    expect(apart.size).toBe(40);
    for (const [id, finding] of here) expect(apart.get(id)).toEqual(finding);
  });

  it('is asked only where the work is worth its start', async () => {
    const asked: string[] = [];
    const here = async () => void asked.push('here');
    const apart = (count: number) => async () => void asked.push(`${count} threads`);
    for (const [threads, length] of [
      [2, 10],
      [1, 5_000_000],
      [3, 5_000_000],
    ] as const)
      await finderFor(threads, here, apart)([article('a', length)], () => {});
    expect(asked).toEqual(['here', 'here', '3 threads']);
  });
});
