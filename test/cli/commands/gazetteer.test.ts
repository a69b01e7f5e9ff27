/** Names of one's own on the command line: imported, listed, found by a build. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { runIn, sample } from '../folders.ts';
import { refreshProgram } from '../program.ts';

beforeAll(refreshProgram);

it('become lists that the next build asks first', async () => {
  const folder = sample();
  writeFileSync(
    join(folder.root, 'firms.csv'),
    'name,kind,description,id\nBagdad,organization,a firm of that name,Q901\nUnbekannt,,,\n',
  );
  const imported = await runIn(folder, 'gazetteer', 'import', 'firms.csv');
  expect(imported).toMatchObject({ code: 0, stdout: expect.stringContaining('1 name (a table') });
  expect(imported.stderr).toContain('1 record of no kind');
  expect(await runIn(folder, 'gazetteer', 'list')).toMatchObject({
    code: 0,
    stdout: 'gazetteer/firms.tsv: 1 organization\n',
  });
  await runIn(folder, 'build');
  const { stdout } = await runIn(folder, 'explain', 'Bagdad');
  expect(stdout).toContain('Bagdad (organization, e:own-organizations/bagdad)');
});

it('are not imported from what is no list', async () => {
  const folder = sample();
  writeFileSync(join(folder.root, 'notes.txt'), 'Es war einmal.');
  expect(await runIn(folder, 'gazetteer', 'import', 'notes.txt')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('begins like none'),
  });
});
