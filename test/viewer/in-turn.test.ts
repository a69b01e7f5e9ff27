import { expect, it } from 'vitest';
import { createTurn } from '../../src/viewer/in-turn.ts';

it('tasks wait for those before them, whatever becomes of these', async () => {
  const inTurn = createTurn();
  const done: string[] = [];
  let fail = (_: Error): void => {};
  const first = inTurn(() => new Promise<void>((_, reject) => (fail = reject)));
  const second = inTurn(async () => done.push('second'));
  await Promise.resolve();
  expect(done).toEqual([]);
  fail(new Error('offline'));
  await expect(first).rejects.toThrow('offline');
  expect([await second, done]).toEqual([1, ['second']]);
});
