import { zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { unknownKinds } from '../../src/read/packed-file.ts';
import { readBytes, utf8 } from './files.ts';

it('files inside files are read as deep as archives lie in archives, and no deeper', async () => {
  const nested = (depth: number): Uint8Array =>
    zipSync(depth === 0 ? { 'a.txt': utf8('Text.') } : { 'in.zip': nested(depth - 1) });
  expect((await readBytes('a.zip', nested(3))).articles).toMatchObject([
    { id: 'a.zip/in.zip/in.zip/in.zip/a' },
  ]);
  expect(await readBytes('a.zip', nested(4))).toMatchObject({
    articles: [],
    problems: [{ code: 'read/inside', lost: true }],
  });
});

it('what is not read is counted by its ending, most first', () => {
  const paths = ['a.png', 'b.PNG', 'deep/c.mp3', 'deep.er/d'];
  expect(unknownKinds(paths, 'x.zip')).toEqual({
    code: 'read/unknown',
    where: 'x.zip',
    message: '4 files of kinds that are not read: 2 .png, 1 .mp3, 1 without an ending.',
  });
  expect(unknownKinds(['a.png'], '').message).toBe('1 file of a kind that is not read: 1 .png.');
  const many = Array.from({ length: 30 }, (_, i) => `a.x${i}`);
  expect(unknownKinds(many, '').message.endsWith(', ….')).toBe(true);
});
