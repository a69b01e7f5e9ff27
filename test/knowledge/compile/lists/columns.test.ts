/** The columns of a table of names. */
import { expect, it } from 'vitest';
import { parseColumns } from '../../../../src/knowledge/compile/lists/columns.ts';

const parsed = (...columns: readonly string[]) =>
  parseColumns('a.tsv', { number: 6, text: columns.join('\t') }, ['de', 'en']);

it('are names by language, words of a language, and what every table has', () => {
  const { columns, problems } = parsed('en', 'de', 'also', 'spellings', 'de:people', 'flags');
  expect(problems).toEqual([]);
  expect(columns).toMatchObject({ names: ['en', 'de'], words: ['de:people'] });
});

it.each([
  [['de', 'also', 'flags', 'fr'], '"fr" is not a column'],
  [['de', 'also', 'flags', 'de:colour'], '"de:colour" is not a column'],
  [['de', 'also'], 'the header row has no column "flags"'],
  [['also', 'de', 'flags'], 'the first column is not headed by the code of a language'],
])('%j are refused, with the columns there are', (columns, message) => {
  expect(parsed(...columns).problems).toEqual([
    { code: 'knowledge/list', where: 'a.tsv:6', message, hint: expect.stringContaining('(de, en), also, ') },
  ]);
});

it('of a table without a header row are none', () => {
  expect(parseColumns('a.tsv', undefined, ['de']).problems.map(({ where }) => where)).toContain('a.tsv:1');
});
