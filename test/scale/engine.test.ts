import { join } from 'node:path';
import { expect, it } from 'vitest';
import { UserError } from '../../src/host/user-error.ts';
import { openEngine } from '../../src/scale/engine.ts';
import { emptyFolder } from '../empty-folder.ts';
import { engineHere } from './engine-here.ts';

it('makes tables, and repeats a step while something is open', async () => {
  const { make, rows } = await engineHere();
  await make([
    { table: 'a', select: 'SELECT 1 AS n' },
    { table: 'a', select: 'SELECT n * 2 AS n FROM a', until: 'SELECT count(*) AS open FROM a WHERE n < 100' },
    { table: 'b', select: "SELECT n, 'x' AS word FROM a" },
  ]);
  expect(await rows('SELECT * FROM b')).toEqual([{ n: 128, word: 'x' }]);
});

it('throws what is wrong with a step', async () => {
  const { make } = await engineHere();
  await expect(make([{ table: 'a', select: 'SELECT nothing' }])).rejects.toThrow('nothing');
});

it('says what memory is where it is none', async () => {
  const opened = openEngine({ overflow: join(emptyFolder(), 'overflow'), threads: 1, memory: '3 elephants' });
  await expect(opened).rejects.toThrow(UserError);
  await expect(opened).rejects.toThrow('with 3 elephants of memory');
});
