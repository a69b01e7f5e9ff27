import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Locked } from '../../src/host/lock.ts';
import { UserError } from '../../src/host/user-error.ts';
import { errorOf, failureOf, outOfMemory } from '../../src/regenerate/failure.ts';
import { NotPublished } from '../../src/regenerate/not-published.ts';

const thrown = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return error;
  }
};

const problem = { code: 'x', where: 'articles/a.txt', message: 'Bad.', lost: true } as const;

describe('what ends a build', () => {
  it.each([
    ['another build', new Locked(17, '/tmp/lock'), Locked],
    ['a loss', new NotPublished([problem], 'Mend it.', true), NotPublished],
    ['something to put right', new UserError('Do this.', 3), UserError],
    ['what the disk says', thrown(() => readFileSync('/nowhere/at/all')), Error],
    ['a fault of the program', thrown(() => JSON.parse('{')), Error],
  ])('is the same after crossing to another thread: %s', (_, error, type) => {
    const back = errorOf(structuredClone(failureOf(error)));
    expect(back).toBeInstanceOf(type);
    expect(back.message).toBe((error as Error).message);
    expect(back.stack?.split('\n')[0]).toContain((error as Error).message.split('\n')[0]);
    for (const field of ['code', 'syscall', 'pid', 'file', 'problems', 'keeps', 'remedy'])
      expect(back[field as keyof Error]).toEqual((error as Error)[field as keyof Error]);
  });

  it('may be anything that was thrown', () => {
    expect(errorOf(failureOf('no error'))).toMatchObject({ message: 'no error' });
  });
});

it('a thread without memory is said so that it can be helped, and no other error', () => {
  const error = Object.assign(new Error('Worker terminated'), { code: 'ERR_WORKER_OUT_OF_MEMORY' });
  expect(outOfMemory(error)).toBeInstanceOf(UserError);
  expect(outOfMemory(error)?.message).toContain('memory');
  expect(outOfMemory(new Error('Worker terminated'))).toBeUndefined();
});
