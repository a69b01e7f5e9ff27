import { expect, it } from 'vitest';
import { countLine, linesGiven, MAX_LINE, noLines } from '../../src/scale/given-lines.ts';

async function* pieces(...texts: readonly string[]) {
  for (const text of texts) yield Buffer.from(text);
}

it.each([
  ['', 0],
  ['a', 1],
  ['a\n', 1],
  ['a\n\nb', 3],
])('of %j are counted', async (text, lines) =>
  expect(await linesGiven(pieces(text))).toMatchObject({ lines }),
);

it('are the same in any order and in any pieces, and others with any other byte', async () => {
  const given = await linesGiven(pieces('{"id":1}\n{"id":2}\r\n\n{"id":3}\n'));
  expect(await linesGiven(pieces('{"id":3}\n\n{"i', 'd":1}\n{"id":2}\r\n'))).toEqual(given);
  for (const other of ['{"id":1}\n{"id":2}\n\n{"id":3}', '{"id":1}\n{"id":2}\r\n\n{"id":4}'])
    expect((await linesGiven(pieces(other))).crc, other).not.toBe(given.crc);
});

it('have the published sum, which begins anew at 2³²', () => {
  const given = noLines();
  const line = { type: 'line', bytes: Buffer.from('123456789') } as const;
  countLine(given, line);
  expect(given).toEqual({ lines: 1, crc: 0xcbf43926 });
  countLine(given, line);
  expect(given).toEqual({ lines: 2, crc: 0x97e8724c });
});

it('that are too long count, and have no sum', async () => {
  expect(await linesGiven(pieces('x'.repeat(MAX_LINE + 1), '\n'))).toEqual({ lines: 1, crc: 0 });
});
