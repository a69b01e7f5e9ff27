// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { fileFrom } from '../../../src/viewer/add/from-address.ts';

const PAGE = 'http://127.0.0.1:4600/graph/index.html#actor=e:x';
const answering = (body: string, type: string, status = 200) => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    return new Response(body, {
      status,
      statusText: status === 404 ? 'Not Found' : '',
      headers: { 'content-type': type },
    });
  });
  return asked;
};
afterEach(() => {
  vi.unstubAllGlobals();
});

it.each([
  ['feeds/news.xml', 'application/rss+xml', 'news.xml', 'http://127.0.0.1:4600/graph/feeds/news.xml'],
  ['/feed', 'application/rss+xml; charset=utf-8', 'feed.xml', 'http://127.0.0.1:4600/feed'],
  [' http://127.0.0.1:4600/ ', 'text/html', 'page.html', 'http://127.0.0.1:4600/'],
  ['/100%.xml', 'text/xml', '100%.xml', 'http://127.0.0.1:4600/100%.xml'],
  ['/Gr%C3%BC%C3%9Fe.txt', 'text/plain', 'Grüße.txt', 'http://127.0.0.1:4600/Gr%C3%BC%C3%9Fe.txt'],
  ['notiz', 'text/plain', 'notiz.txt', 'http://127.0.0.1:4600/graph/notiz'],
])('%s is fetched as a file of its kind', async (written, type, name, address) => {
  const asked = answering('Ein Text.', type);
  const file = await fileFrom(written, PAGE);
  expect(file).toBeInstanceOf(File);
  expect([(file as File).name, await (file as File).text(), asked]).toEqual([name, 'Ein Text.', [address]]);
});

it.each([
  'https://example.org/feed.xml',
  '//example.org/',
  'javascript:alert(1)',
  'file:///etc/passwd',
  'http://[',
])('%s leads elsewhere, and nobody is asked', async (written) => {
  const asked = answering('', 'text/html');
  expect(await fileFrom(written, PAGE)).toMatchObject({ code: 'viewer/address', where: written });
  expect(asked).toEqual([]);
});

it('what is not there is said', async () => {
  answering('', 'text/html', 404);
  expect(await fileFrom('gone', PAGE)).toMatchObject({
    code: 'viewer/missing',
    message: expect.stringContaining('404'),
  });
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('Failed to fetch');
  });
  expect(await fileFrom('gone', PAGE)).toMatchObject({ message: expect.stringContaining('Failed to fetch') });
});
