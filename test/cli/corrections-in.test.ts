import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { correctionsIn } from '../../src/cli/corrections-in.ts';
import { emptyFolder } from '../empty-folder.ts';

it('reads the corrections of a file', () => {
  const file = join(emptyFolder(), 'c.yaml');
  writeFileSync(file, '- ignore: Bagdad\n');
  expect(correctionsIn(file)).toMatchObject([{ verb: 'ignore' }]);
});

it('throws where the file lacks or cannot be read', () => {
  const file = join(emptyFolder(), 'c.yaml');
  expect(() => correctionsIn(file)).toThrow('There is no file');
  writeFileSync(file, '- ignore: [');
  expect(() => correctionsIn(file)).toThrow(file);
});
