import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sha256 } from '../../src/host/files.ts';
import { keysIn, openKeptLines } from '../../src/regenerate/kept-lines.ts';
import { emptyFolder } from '../empty-folder.ts';

const [A, B] = [sha256('a'), sha256('b')];
const open = (root: string, version = 'v1') => openKeptLines(root, version, 'some.jsonl');
const textOf = (lines: ReturnType<typeof open>, key: string) => lines.read(key)?.toString('utf8');

/** A folder in which two texts are kept. */
function kept(): string {
  const root = emptyFolder();
  const lines = open(root);
  expect(lines.set(A, 'Äpfel')).toBe(lines.sumOf(A));
  lines.set(B, 'Birnen');
  lines.tidy();
  lines.close();
  return root;
}

it('lines are there again for the same version, and gone for another one', () => {
  const root = kept();
  expect(textOf(open(root), A)).toBe('Äpfel');
  expect(textOf(open(root, 'v2'), A)).toBeUndefined();
  expect(readdirSync(root)).toEqual(['v2']);
});

it('a line with another text than it had is as if it were not there, the others stay', () => {
  const root = kept();
  const file = join(root, 'v1/some.jsonl');
  writeFileSync(file, readFileSync(file, 'utf8').replace('pfel', 'pfal'));
  const lines = open(root);
  expect([lines.sumOf(A), textOf(lines, A), textOf(lines, B)]).toEqual([undefined, undefined, 'Birnen']);
  expect([...keysIn(file)]).toEqual([B]);
});

it('what was not asked for goes once it is more than what was', () => {
  const root = kept();
  const lines = open(root);
  const file = join(root, 'v1/some.jsonl');
  const before = statSync(file).size;
  for (const word of ['c', 'd', 'e']) lines.set(sha256(word), word);
  lines.tidy();
  expect(statSync(file).size).toBeGreaterThan(before);
  lines.read(B);
  lines.tidy();
  expect([textOf(lines, A), textOf(lines, B)]).toEqual([undefined, 'Birnen']);
  expect(statSync(file).size).toBeLessThan(before);
});

it('somebody who writes into a closed file is noticed, and what killed builds have left goes', () => {
  const root = kept();
  mkdirSync(join(root, 'v1'), { recursive: true });
  writeFileSync(join(root, 'v1/some.jsonl.9.tmp'), '');
  const lines = open(root);
  lines.close();
  expect(lines.isUntouched()).toBe(true);
  writeFileSync(join(root, 'v1/some.jsonl'), '');
  expect(lines.isUntouched()).toBe(false);
  expect(readdirSync(join(root, 'v1'))).toEqual(['some.jsonl']);
});
