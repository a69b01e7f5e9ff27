import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readSealed, writeSealed } from '../../src/regenerate/sealed.ts';
import { emptyFolder } from '../empty-folder.ts';

/** A file with a text, in a folder that was not there. */
function sealed(text: string): string {
  const file = join(emptyFolder(), 'deep/file');
  writeSealed(file, 'p', text);
  return file;
}

it.each(['', 'one line', 'two\nlines\n'])('the text %j is there again for what it is of', (text) => {
  const file = sealed(text);
  expect(readSealed(file, 'p')).toBe(text);
  expect(readSealed(file, 'q')).toBeUndefined();
});

it('what was damaged, or is not there, is as if nothing had been kept', () => {
  const file = sealed('some text');
  writeFileSync(file, readFileSync(file, 'utf8').replace('some', 'same'));
  expect(readSealed(file, 'p')).toBeUndefined();
  expect(readSealed(join(emptyFolder(), 'none'), 'p')).toBeUndefined();
});

it('what cannot be kept does no harm', () => {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'taken'));
  writeSealed(join(folder, 'taken'), 'p', 'text');
  expect(readSealed(join(folder, 'taken'), 'p')).toBeUndefined();
});
