import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Alone } from '../../src/link/index.ts';
import { aloneAnswers, aloneLine } from '../../src/scale/alone-answers.ts';
import { lineOf } from '../../src/scale/record-lines.ts';
import { emptyFolder } from '../empty-folder.ts';

const all = Array.from({ length: 20_000 }, (_, i): Alone => {
  const linked = { record: 'x'.repeat(i % 60), id: `e:p/${i}`, apart: false, because: [] } as const;
  return { linked, bears: i % 2 === 0 ? [] : [[`person/${i}`, i]] };
});

it('gives the answers of some of the records, and leaves no file behind', async () => {
  const file = join(emptyFolder(), 'alone');
  const answers = aloneAnswers(file);
  const lines = all.map((one, i) => aloneLine(i === 1 ? undefined : one));
  answers.add(Buffer.from(lines.slice(0, 3).join('')));
  answers.add(Buffer.from(''));
  for (const line of lines.slice(3)) answers.add(Buffer.from(line));
  const [alone, asked] = [2, 3].map((every) => all.flatMap((_, i) => (i % (every * 5) === 5 ? [i] : [])));
  const heard: unknown[] = [];
  const numbers = { alone: Uint32Array.from(alone ?? []), asked: Uint32Array.from(asked ?? []) };
  const given: string[] = [];
  for await (const some of answers.chosen(numbers, (...one) => heard.push(one))) given.push(`${some}`);
  expect(given.length).toBeGreaterThan(1);
  expect(given.join('')).toBe(
    (alone ?? [])
      .flatMap((i) => all[i]?.linked ?? [])
      .map(lineOf)
      .join(''),
  );
  expect(heard).toEqual(
    (asked ?? []).flatMap((i) => all[i] ?? []).map(({ linked, bears }) => [linked.record, linked.id, bears]),
  );
  expect(existsSync(file)).toBe(false);
});
