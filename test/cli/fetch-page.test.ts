import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { fetchPage, isAddress } from '../../src/cli/fetch-page.ts';

/** The address of a server on this machine. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

it('gives a page with its kind, and where it was found in the end', async () => {
  const address = await serve((request, response) => {
    if (request.url === '/old') response.writeHead(302, { location: '/new' }).end();
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<p>Text.');
  });
  const { bytes, ending, url } = await fetchPage(`${address}/old`);
  expect([new TextDecoder().decode(bytes), ending, url]).toEqual(['<p>Text.', '.html', `${address}/new`]);
});

it.each([
  ['application/x-ndjson', '.jsonl'],
  ['application/vnd.oasis.opendocument.text', '.odt'],
])('knows all formats by what servers call them: %s', async (type, ending) => {
  const address = await serve((_, response) => void response.writeHead(200, { 'content-type': type }).end());
  expect((await fetchPage(address)).ending).toBe(ending);
});

it('says what cannot be had', async () => {
  const address = await serve((request, response) => {
    if (request.url === '/picture') response.writeHead(200, { 'content-type': 'image/png' }).end('x');
    else response.writeHead(404).end();
  });
  await expect(fetchPage(`${address}/none`)).rejects.toThrow('404');
  await expect(fetchPage(`${address}/picture`)).rejects.toThrow('image/png');
  await expect(fetchPage('http://127.0.0.1:1/')).rejects.toThrow('cannot be fetched');
});

it('addresses are told from files', () => {
  expect(['https://example.org', 'HTTP://x', 'a.html', '-', 'ftp://x'].map(isAddress)).toEqual([
    ...[true, true, false, false, false],
  ]);
});
