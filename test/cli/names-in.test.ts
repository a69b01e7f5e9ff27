import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { namesIn } from '../../src/cli/names-in.ts';
import { emptyFolder } from '../empty-folder.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

it('gives the names of a list, and says which rows cannot be used', () => {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const file = join(emptyFolder(), 'mine.tsv');
  writeFileSync(file, 'Ida Fenn\tperson\nNordbit\tthing\n');
  expect(namesIn(file)).toMatchObject([{ name: 'Ida Fenn' }]);
  expect(write.mock.calls.flat().join('')).toContain('mine.tsv:2');
});

it('says that there is no list', () => {
  expect(() => namesIn(join(emptyFolder(), 'none.tsv'))).toThrow('There is no file');
});
