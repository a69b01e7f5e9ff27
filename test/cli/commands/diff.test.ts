import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { runIn, sample } from '../folders.ts';
import { refreshProgram } from '../program.ts';

beforeAll(refreshProgram);

it('says what an article has changed, as lines and as JSON', async () => {
  const folder = sample();
  await runIn(folder, 'build');
  cpSync(folder.out, join(folder.root, 'before'), { recursive: true });
  expect(await runIn(folder, 'diff', 'before', folder.out)).toMatchObject({
    code: 0,
    stdout: 'There is no difference.\n',
  });
  folder.write('de/b.md', '---\nlanguage: de\n---\nHeiko Maas flog nach Paris.\n');
  await runIn(folder, 'build');
  const { code, stdout } = await runIn(folder, 'diff', 'before', folder.out);
  expect(code).toBe(1);
  expect(stdout).toContain('1 article new, 0 gone');
  expect(stdout).toContain('  Heiko Maas: 1 → 2 articles (de/b)');
  expect(stdout).toContain('  Paris: 1 article (de/b)');
  const { stdout: json } = await runIn(folder, 'diff', 'before', folder.out, '--json');
  expect(JSON.parse(json).links.added).toMatchObject([{ names: ['Paris', 'Heiko Maas'], because: ['de/b'] }]);
  expect(await runIn(folder, 'diff', 'before', 'nowhere')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('There is no graph in nowhere'),
  });
});
