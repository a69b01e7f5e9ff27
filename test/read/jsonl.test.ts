import { expect, it } from 'vitest';
import { readText } from './files.ts';

it('leaves out broken lines with their number and reads the rest', () => {
  const { articles, problems } = readText(
    'a.jsonl',
    '{"id":"__proto__","text":"A."}\n\n{broken\n[]\n{"text":"B."}\n',
  );
  expect(articles.map(({ id, text }) => [id, text])).toEqual([
    ['__proto__', 'A.'],
    ['a#2', 'B.'],
  ]);
  expect(problems.map(({ where }) => where)).toEqual(['a.jsonl:3', 'a.jsonl:4']);
});

it('reads a last line without its end, and lines that end in a carriage return', () => {
  const { articles, problems } = readText('a.jsonl', '{"text":"A."}\r\n{"text":"B."}');
  expect(articles.map(({ text }) => text)).toEqual(['A.', 'B.']);
  expect(problems).toEqual([]);
});

it('says on which line a field makes no sense', () => {
  const { problems } = readText('a.jsonl', '\n{"text":"A.","date":"soon"}');
  expect(problems).toMatchObject([{ code: 'read/date', where: 'a.jsonl:2' }]);
});
