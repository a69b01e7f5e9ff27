import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { temporaryFolder } from '../../regenerate/folder.ts';
import { runIn, sample } from '../folders.ts';
import { refreshProgram } from '../program.ts';

beforeAll(refreshProgram);

it('says what a build would do, and by its exit code whether there is something', async () => {
  const folder = sample();
  expect(await runIn(folder, 'status')).toMatchObject({
    code: 1,
    stdout: expect.stringMatching(/no graph yet.*\n {2}new +articles\/de\/a\.md\n.*1 of 1 article,/),
  });
  await runIn(folder, 'build');
  expect(await runIn(folder, 'status')).toMatchObject({
    code: 0,
    stdout: 'The graph is up to date with 1 article.\n',
  });
});

it('says that there is no corpus', async () => {
  const folder = temporaryFolder();
  rmSync(folder.corpus, { recursive: true });
  const { code, stderr } = await runIn(folder, 'status');
  expect(code).toBe(2);
  expect(stderr).toContain(join('corpus', 'articles'));
  expect(stderr).not.toContain('    at ');
});

it('is nothing to do again after a build that mends or reads all anew', async () => {
  const folder = sample();
  await runIn(folder, 'build');
  const before = folder.published();
  writeFileSync(join(folder.out, 'problems.json'), 'cut');
  expect(await runIn(folder, 'status')).toMatchObject({ code: 1 });
  expect(await runIn(folder, 'build', '--verify')).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^Mended: problems\.json$/m),
  });
  expect(await runIn(folder, 'build', '--clean')).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('1 article read anew'),
  });
  expect(folder.published()).toEqual(before);
  expect(await runIn(folder, 'status')).toMatchObject({ code: 0 });
});
