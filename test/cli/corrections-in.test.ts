import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { correctionsIn } from '../../src/cli/corrections-in.ts';
import { emptyFolder } from '../empty-folder.ts';

it('reads the corrections of a file', async () => {
  const file = join(emptyFolder(), 'c.yaml');
  writeFileSync(file, '- ignore: Bagdad\n');
  expect(await correctionsIn(file)).toMatchObject([{ verb: 'ignore' }]);
});

it('throws where the file lacks or cannot be read', async () => {
  const file = join(emptyFolder(), 'c.yaml');
  await expect(correctionsIn(file)).rejects.toThrow('There is no file');
  writeFileSync(file, '- ignore: [');
  await expect(correctionsIn(file)).rejects.toThrow(file);
});
