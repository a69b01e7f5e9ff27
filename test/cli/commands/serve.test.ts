/** A graph that is shown without its articles. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { emptyFolder } from '../../empty-folder.ts';
import { MAIN, refreshProgram, run, waitFor } from '../program.ts';

beforeAll(refreshProgram);

const folder = emptyFolder(afterAll);
cpSync('graph', join(folder, 'mine'), { recursive: true });

it('answers with page and graph, offers no door that writes, and ends when it is told to', async () => {
  const child = spawn(process.execPath, [MAIN, 'serve', '--graph', join(folder, 'mine'), '--port', '0']);
  onTestFinished(() => void child.kill('SIGKILL'));
  const address = /http:\S+/.exec(await waitFor(child, /Stop with/))?.[0] ?? '';
  expect(await (await fetch(address)).text()).toContain('<title>');
  expect(await (await fetch(`${address}graph/graph.json`)).json()).toHaveProperty('nodes');
  expect((await fetch(`${address}corrections`)).status).toBe(404);
  child.kill('SIGTERM');
  const [code] = await once(child, 'exit');
  expect(code).toBe(0);
});

it('says where it looked when there is no graph', async () => {
  const nowhere = join(folder, 'nowhere');
  rmSync(nowhere, { recursive: true, force: true });
  const { code, stderr } = await run(['serve', '--graph', nowhere]);
  expect(code).toBe(1);
  expect(stderr).toContain(join(nowhere, 'graph.json'));
});
