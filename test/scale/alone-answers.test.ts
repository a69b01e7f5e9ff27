import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { aloneAnswers } from '../../src/scale/alone-answers.ts';
import { emptyFolder } from '../empty-folder.ts';

it('gives the lines of some of the records, and leaves no file behind', () => {
  const file = join(emptyFolder(), 'alone');
  const answers = aloneAnswers(file);
  const lines = Array.from({ length: 50_000 }, (_, i) => `${'x'.repeat(i % 60)} ${i}\n`);
  answers.add(Buffer.from(lines.slice(0, 3).join('')));
  answers.add(Buffer.from(''));
  for (const line of lines.slice(3)) answers.add(Buffer.from(line));
  const chosen = lines.flatMap((_, i) => (i === 0 || i % 7 === 3 ? [i] : []));
  const given = [...answers.chosen(Uint32Array.from(chosen))].map((some) => Buffer.from(some).toString());
  expect(given.length).toBeGreaterThan(1);
  expect(given.join('')).toBe(chosen.map((i) => lines[i]).join(''));
  expect(existsSync(file)).toBe(false);
});
