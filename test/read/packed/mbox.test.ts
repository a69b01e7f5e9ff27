import { describe, expect, it } from 'vitest';
import { MAX_WHOLE } from '../../../src/read/limits.ts';
import { messagesOf } from '../../../src/read/packed/mbox.ts';
import { readBytes, utf8 } from '../files.ts';

const message = (subject: string, body: string) =>
  `From x@example.org Mon Jan  6 10:00:00 2020\nSubject: ${subject}\nContent-Type: text/plain; charset=utf-8\n\n${body}\n\n`;

describe('a folder of mail', () => {
  it('gives each message, with lines that only look like a beginning', async () => {
    const bytes = utf8(message('A', 'Für alle.\nFrom here on.\n\n>From Kiel.') + message('B', 'Zwei.'));
    expect((await readBytes('a.mbox', bytes)).articles.map(({ id, text }) => [id, text])).toEqual([
      ['a#1', 'A\n\nFür alle.\nFrom here on.\n\nFrom Kiel.'],
      ['a#2', 'B\n\nZwei.'],
    ]);
  });

  it('is read in pieces, wherever they are cut, and one message at a time', () => {
    const bytes = utf8(message('A', 'Für alle.') + message('B', 'Zwei.'));
    for (const size of [1, 7, 50]) {
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
        bytes.subarray(i * size, (i + 1) * size),
      );
      const [first, second, ...others] = messagesOf({ size: bytes.length, chunks: () => chunks });
      expect(new TextDecoder().decode(first)).toContain('Für alle.');
      expect(new TextDecoder().decode(second)).toContain('Zwei.');
      expect(others).toEqual([]);
    }
  });

  it('loses a message that is too large, and no other', () => {
    const large = 'a'.repeat(1_000_000);
    function* chunks() {
      yield utf8('From a\n\n');
      for (let i = 0; i <= MAX_WHOLE / 1e6; i++) yield utf8(`${large}\n`);
      yield utf8('\nFrom b\n\nText.');
    }
    const messages = [...messagesOf({ size: 0, chunks })];
    expect(messages.map((bytes) => bytes?.length)).toEqual([undefined, 6]);
  });

  it('without a message is damaged', async () => {
    expect((await readBytes('a.mbox', utf8('Hallo\n'))).problems).toMatchObject([{ code: 'read/damaged' }]);
  });
});
