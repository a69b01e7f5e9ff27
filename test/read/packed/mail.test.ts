import { expect, it } from 'vitest';
import { mailParts, parseMail } from '../../../src/read/packed/mail.ts';
import { readBytes, utf8, WORDS } from '../files.ts';

const mail = (head: readonly string[], body: string) => utf8([...head, '', body].join('\r\n'));

it('a message is an article with its subject, its day and its sender', async () => {
  const bytes = mail(
    [
      'From: =?utf-8?q?J=C3=B6rg_Maas?= <maas@example.org>',
      'Subject: =?utf-8?b?V2FobCBpbiBLw7ZsbiB1bmQgZGFuYWNo?=',
      'Date: Fri, 03 Jan 2020 23:30:00 -0500',
      'Content-Type: text/plain; charset=iso-8859-1',
      'Content-Transfer-Encoding: quoted-printable',
    ],
    'Sch=F6n, dass alle da =\r\nsind.',
  );
  expect((await readBytes('a.eml', bytes)).articles).toEqual([
    {
      id: 'a',
      title: 'Wahl in Köln und danach',
      date: '2020-01-03',
      source: 'Jörg Maas',
      text: 'Wahl in Köln und danach\n\nSchön, dass alle da sind.',
    },
  ]);
});

const MIXED = mail(
  ['Subject: Akte', 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary="x"'],
  [
    '--x',
    'Content-Type: text/html; charset=utf-8',
    '',
    '<p>Merkel kam.</p><div class="footer">Abmelden</div>',
    '--x',
    'Content-Type: text/csv; name="t.csv"',
    'Content-Disposition: attachment; filename="../t.csv"',
    '',
    'text',
    'Maas ging.',
    '--x',
    'Content-Type: image/png; name="b.png"',
    'Content-Disposition: attachment; filename="b.png"',
    '',
    'x',
    '--x--',
  ].join('\r\n'),
);

it('what is attached is read like any file, or counted', async () => {
  const { articles, problems } = await readBytes('a.eml', MIXED);
  expect(articles).toMatchObject([
    { id: 'a.eml/.._t', text: 'Maas ging.' },
    { id: 'a', text: 'Akte\n\nMerkel kam.' },
  ]);
  expect(problems).toMatchObject([
    { code: 'read/columns' },
    { code: 'read/unknown', message: expect.stringContaining('.png') },
  ]);
});

it('its text counts before its page', async () => {
  const alternative = mail(
    ['Content-Type: multipart/alternative; boundary="x"'],
    '--x\r\nContent-Type: text/plain\r\n\r\nText.\r\n--x\r\nContent-Type: text/html\r\n\r\n<p>Page.</p>\r\n--x--',
  );
  const [draft] = mailParts(await parseMail(alternative), 'a.eml', WORDS);
  expect(draft).toMatchObject({ body: expect.stringMatching(/^Text\.\s*$/) });
});
