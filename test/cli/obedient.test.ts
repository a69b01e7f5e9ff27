import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { obedientPipeline } from '../../src/cli/obedient.ts';
import { emptyFolder } from '../empty-folder.ts';

it('obeys corrections and names of files, and says which lacks', async () => {
  const corrections = join(emptyFolder(), 'c.yaml');
  writeFileSync(corrections, '- ignore: Bagdad\n');
  const article = { id: 'a', text: 'Angela Merkel reiste nach Bagdad.' };
  const found = (await obedientPipeline({ corrections })).find(article);
  expect(found.mentions.map(({ name }) => name)).toEqual(['Angela Merkel']);
  expect((await obedientPipeline({})).find(article).mentions).toHaveLength(2);
  await expect(obedientPipeline({ names: 'none.tsv' })).rejects.toThrow('none.tsv');
});
