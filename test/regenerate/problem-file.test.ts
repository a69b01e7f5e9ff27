import { expect, it } from 'vitest';
import { problemFile } from '../../src/regenerate/problem-file.ts';

it('lists problems with file, line, what is wrong and what to do, under a version', () => {
  const text = problemFile([
    {
      code: 'read/damaged',
      where: 'articles/a.jsonl:12',
      message: 'It is cut off.',
      hint: 'Mend it.',
      lost: true,
    },
    { code: 'regenerate/again', where: 'articles/b.txt', message: 'It is read already.' },
  ]);
  expect(text.endsWith('\n')).toBe(true);
  expect(JSON.parse(text)).toEqual({
    version: 1,
    problems: [
      {
        ...{ code: 'read/damaged', file: 'articles/a.jsonl', line: 12 },
        ...{ message: 'It is cut off.', hint: 'Mend it.', lost: true },
      },
      { code: 'regenerate/again', file: 'articles/b.txt', message: 'It is read already.' },
    ],
  });
});

it('does not list which columns were guessed, which is told once', () => {
  const note = {
    code: 'read/columns',
    where: 'articles/a.csv',
    message: 'Columns: …',
    columns: { text: 'Text' },
  };
  expect(JSON.parse(problemFile([note])).problems).toEqual([]);
});
