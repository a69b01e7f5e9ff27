import { expect, it } from 'vitest';
import { parseWordClasses } from '../../../../src/knowledge/compile/lists/word-classes.ts';
import { languages } from '../../../../src/languages/index.ts';
import { readWordClasses } from '../../../../src/tools/compile/sources.ts';

const HEAD =
  '# id: a/word-classes\n# title: A table\n# licence: MIT\n# origin: written for a test\n# retrieved: own words, 2026-11-29\n';
const parse = (...rows: readonly string[]) => parseWordClasses('a.tsv', `${HEAD}${rows.join('\n')}\n`);

it('a table gives its classes in order', () => {
  const { source, problems } = parse('1\tKöln Bonn', '2\tlief');
  expect(source?.classes).toEqual([['Köln', 'Bonn'], ['lief']]);
  expect(problems).toEqual([]);
});

it.each([
  [['1 Köln'], 'a.tsv:6', 'the row is none'],
  [['1\t'], 'a.tsv:6', 'the row is none'],
  [['1\tKöln  Bonn'], 'a.tsv:6', 'the row is none'],
  [['1\tKöln', '2\tBonn Köln'], 'a.tsv:7', '"Köln" stands twice'],
])('%j is a problem', (rows, where, message) =>
  expect(parse(...rows).problems).toMatchObject([{ where, message }]),
);

it.each(languages.map(({ code }) => code))('the table of %s is in order, if there is one', (code) => {
  const { sources, problems } = readWordClasses('.', code);
  expect(problems).toEqual([]);
  for (const { head } of sources) expect(head.id).toBe(`${code}/word-classes`);
});
