import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { complainOf, givenText } from '../../src/cli/given-file.ts';
import { emptyFolder } from '../empty-folder.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

it('gives the text of a file, and says that there is none', () => {
  const file = join(emptyFolder(), 'a.txt');
  expect(() => givenText(file)).toThrow(`There is no file ${file}.`);
  writeFileSync(file, 'Zoë');
  expect(givenText(file)).toBe('Zoë');
});

it('says each problem with its place', () => {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  complainOf([
    { code: 'x/a', where: 'a.tsv:2', message: 'No name.' },
    { code: 'x/b', where: 'a.tsv:7', message: 'No kind.' },
  ]);
  const said = write.mock.calls.flat().join('');
  expect(said).toContain('a.tsv:2: No name.');
  expect(said).toContain('a.tsv:7: No kind.');
});
