import { expect, it } from 'vitest';
import { readBytes, utf8 } from '../files.ts';

const saved = (page: string) =>
  utf8(
    [
      'From: <Saved by Blink>',
      'Snapshot-Content-Location: https://example.org/wahl',
      'Subject: Wahl',
      'Date: Fri, 27 Nov 2026 10:00:00 +0000',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; type="text/html"; boundary="x"',
      '',
      '--x',
      'Content-Type: text/html',
      'Content-Transfer-Encoding: quoted-printable',
      'Content-Location: https://example.org/wahl',
      '',
      page,
      '--x',
      'Content-Type: image/png',
      'Content-Transfer-Encoding: base64',
      'Content-Location: https://example.org/a.png',
      '',
      'AAAA',
      '--x--',
    ].join('\r\n'),
  );

it('a saved page is its article with its address, and not of the day on which it was saved', async () => {
  const page =
    '<html><head><meta charset=3D"utf-8"></head><body><nav>Men=C3=BC</nav><article><h1>Die Wahl</h1><p>Merkel ka=\r\nm.</p></article></body></html>';
  const { articles, problems } = await readBytes('a.mhtml', saved(page));
  expect(articles).toEqual([
    { id: 'a', title: 'Die Wahl', url: 'https://example.org/wahl', text: 'Die Wahl\n\nMerkel kam.' },
  ]);
  expect(problems).toEqual([]);
});

it('without a page is damaged', async () => {
  expect((await readBytes('a.mht', utf8('Subject: x\r\n\r\nText'))).problems).toMatchObject([
    { code: 'read/damaged' },
  ]);
});
