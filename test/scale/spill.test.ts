import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { eachRecord, spill } from '../../src/scale/spill.ts';
import { emptyFolder } from '../empty-folder.ts';

it('gives back its lines in their order, however many there are, and goes without a trace', () => {
  const lines = spill(join(emptyFolder(), 'lines'));
  const wanted = Array.from({ length: 3000 }, (_, i) => `${i} ${'ä'.repeat(i % 200)}`);
  for (const line of wanted) lines.add(Buffer.from(line));
  lines.close();
  const heard: string[] = [];
  lines.each((line) => heard.push(line.toString()));
  expect(heard).toEqual(wanted);
  lines.remove();
  expect(existsSync(lines.file)).toBe(false);
});

it('reads records out of a file, and says which line is none', () => {
  const lines = spill(join(emptyFolder(), 'lines'));
  lines.add(Buffer.from('{"local":"[2,0,[[\\"Essen\\"]]]","articles":2,"first":"a","position":0}'));
  lines.add(Buffer.from('{}'));
  lines.close();
  const heard: unknown[] = [];
  expect(() => eachRecord(lines.file, ({ articles }) => heard.push(articles))).toThrow('Line 2');
  expect(heard).toEqual([2]);
});
