import { expect, it } from 'vitest';
import { MAX_PENDING } from '../../src/base/pending.ts';
import { MAX_TEXT, MAX_WHOLE, tooLarge, tooLong, tooMuchText } from '../../src/read/limits.ts';

it('what is too large is said with its size, and the limit, in millions', () => {
  expect(tooMuchText(MAX_TEXT + 1, 'a.txt').message).toBe(
    'Its text has 2.1 million characters; up to 2 million are read.',
  );
  expect(tooLarge(MAX_WHOLE + 1, 'a.txt').message).toBe(
    'The file has 50.1 MB; of this kind, up to 50 MB are read.',
  );
  expect(tooLong('The line', 'a.jsonl:3').message).toBe(
    'The line is longer than 64 million characters and is left out.',
  );
});

it('what is left out is lost, and the reader told where and what to do', () => {
  const problems = [
    tooMuchText(MAX_TEXT * 3, 'a.txt'),
    tooLarge(MAX_WHOLE * 2, 'a.txt'),
    tooLong('The line', 'a.txt'),
  ];
  for (const problem of problems)
    expect(problem).toMatchObject({ where: 'a.txt', lost: true, hint: expect.stringMatching(/^Split it/) });
});

it('a streamed file may hold any article that may be read', () => {
  expect(MAX_PENDING).toBeGreaterThan(6 * MAX_TEXT);
});
