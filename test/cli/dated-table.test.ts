/** Tables whose head says since when they are as they are. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeDated } from '../../src/cli/dated-table.ts';
import { emptyFolder } from '../empty-folder.ts';

it('the day is that of the last change', () => {
  const file = join(emptyFolder(), 'a.tsv');
  const write = (rows: string, today: string) => {
    writeDated(file, (day) => `# retrieved: fitted, ${day}\n${rows}\n`, today);
    return readFileSync(file, 'utf8');
  };
  expect(write('a\t1', '2026-11-20')).toBe('# retrieved: fitted, 2026-11-20\na\t1\n');
  expect(write('a\t1', '2026-11-29')).toBe('# retrieved: fitted, 2026-11-20\na\t1\n');
  expect(write('a\t2', '2026-11-29')).toBe('# retrieved: fitted, 2026-11-29\na\t2\n');
});
