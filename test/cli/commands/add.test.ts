import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { beforeAll, expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../../regenerate/folder.ts';
import { runIn, TEXT } from '../folders.ts';
import { refreshProgram, run } from '../program.ts';

beforeAll(refreshProgram);

it('adds files, the articles of an archive and standard input, and says what they are', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder.root, 'a.txt'), `Wahl in Kiel\n\n${TEXT}`);
  const bytes = (text: string) => new TextEncoder().encode(text);
  writeFileSync(join(folder.root, 'x.zip'), zipSync({ 'b.txt': bytes(TEXT), 'c.txt': bytes('') }));
  expect(await runIn(folder, 'add', 'a.txt')).toMatchObject({
    code: 0,
    stdout: 'articles/added/a.txt: Wahl in Kiel\n',
  });
  expect(await runIn(folder, 'add', '--each', 'x.zip')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('x.zip/c.txt'),
  });
  const input = await run(['add', '-'], `date 2020-01-06\nNeues\n\n${TEXT}`, folder.root);
  expect(input).toMatchObject({
    code: 0,
    stdout: 'articles/added/2020-01-06-neues.json: Neues, 2020-01-06\n',
  });
  expect(await runIn(folder, 'build')).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^3 articles/),
  });
});

it('fetches a page, and says what cannot be added', async () => {
  const folder = temporaryFolder();
  const server = createServer((request, response) => {
    if (request.url !== '/a') response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'text/html' }).end(`<h1>Reise</h1><p>${TEXT}</p>`);
  });
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  expect(await runIn(folder, 'add', `${address}/a`)).toMatchObject({
    code: 0,
    stdout: 'articles/added/reise.json: Reise\n',
  });
  for (const what of [`${address}/none`, 'none.txt']) {
    const { code, stderr } = await runIn(folder, 'add', what);
    expect(code).toBe(1);
    expect(stderr).toContain(what);
    expect(stderr).not.toContain('    at ');
  }
});
