/** Every task once more, on a graph of a thousand articles. */
import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAIN, refreshProgram } from '../cli/program.ts';
import { emptyFolder } from '../empty-folder.ts';
import { HANDS } from './hands.ts';
import { writeMadeCorpus } from './made-corpus.ts';
import { TASKS } from './tasks.ts';
import { visitsOf } from './visits.ts';

/** A build of so many articles may take its time on a busy machine, in milliseconds. */
const BUILDING = 600_000;

const corpus = emptyFolder(afterAll);
const graph = emptyFolder(afterAll);
beforeAll(async () => {
  await refreshProgram();
  writeMadeCorpus(corpus, 1000);
  const { status, stderr } = spawnSync(process.execPath, [MAIN, 'build', '--corpus', corpus, '--out', graph]);
  expect(status, String(stderr)).toBe(0);
}, BUILDING);

describe('with a thousand articles', () => {
  const { open } = visitsOf({ folder: graph });
  it.each(TASKS)('$name', async ({ run }) => {
    const [hand] = HANDS;
    if (!hand) expect.fail();
    await run(await open('', hand.options), hand);
  });
});
