import { expect, it } from 'vitest';
import { problemLines, problemText } from '../../src/regenerate/problems.ts';

const problem = (code: string, where: string) => ({ code, where, message: 'Wrong.' });

it('a problem is told with its place, and with what to do where there is something', () => {
  expect(problemText({ code: 'x', where: 'a.md:2', message: 'Wrong.' })).toBe('  a.md:2: Wrong.');
  expect(problemText({ code: 'x', where: 'a.md', message: 'Wrong.', hint: 'Mend it.' })).toBe(
    '  a.md: Wrong.\n    Mend it.',
  );
});

it('three hundred problems of one kind are a summary, and hide none of another kind', () => {
  const many = Array.from({ length: 300 }, (_, i) => problem('read/binary', `a${i}.txt`));
  expect(problemLines([...many.slice(0, 200), problem('read/long', 'b.txt'), ...many.slice(200)])).toEqual([
    '  a0.txt: Wrong.',
    '  a1.txt: Wrong.',
    '  a2.txt: Wrong.',
    '  … and 297 more of this kind',
    '  b.txt: Wrong.',
  ]);
});

it('a few problems of one kind are told one by one', () => {
  const few = Array.from({ length: 4 }, (_, i) => problem('read/binary', `a${i}.txt`));
  expect(problemLines(few)).toEqual(few.map(problemText));
});
