/** Tables written by hand, as a cluster writes them, and what a page has of them. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { UserError } from '../../src/host/user-error.ts';
import { FACETS } from '../../src/model.ts';
import { BOILERPLATE, FIRST_RECURRING, UNIQUE } from '../../src/occurrences/occurrences.ts';
import { readPageTables } from '../../src/scale/page-tables.ts';
import { emptyFolder } from '../empty-folder.ts';

const article = (id: string, rest: object = {}) => ({
  ...{ article: id, original: id, language: 'de', mentions: 2, sentences: 4, paragraphs: 1, date: null },
  ...rest,
});
const place = (id: string, sentence: number) => ({ article: id, sentence, paragraph: 0 });
const member = (id: string, sentence: number, actor: string, position: number, mentions = 1) => ({
  ...{ article: id, sentence, actor, position, mentions },
});
const actor = (id: string, kind: number, rest: object = {}) => ({
  ...{ actor: id, local: JSON.stringify([kind, 0, []]), because: ['same-name'], label: null, decided: null },
  ...rest,
});
const fact = (subject: string, object: string | null, kind = 'party') => ({
  ...{ article: 'b', sentence: 0, begins: 4, ends: 9, kind, status: 'held', held: null, said: false },
  ...{ subject, object, found_by: 'xx/party/behind' },
});

const TABLES: Readonly<Record<string, readonly object[]>> = {
  page_articles: [
    article('a', { title: 'Alt' }),
    article('c', { original: 'b', date: '2020-03-01' }),
    article('b', { date: '2020-02', language: 'en', mentions: 5 }),
  ],
  page_places: [place('b', 2), place('b', 0), place('c', 0), place('a', 1)],
  page_members: [
    { ...member('b', 0, 'e:spd', 9), facet: null },
    member('b', 0, 'e:p/ida', 1, 3),
    member('b', 2, 'e:p/ida', 0),
    { ...member('c', 0, 'e:bonn', 0), facet: 'club' },
    member('a', 1, 'e:bonn', 0),
  ],
  page_recurring: [
    { article: 'c', sentence: 0, recurs: 'x' },
    { article: 'b', sentence: 0, recurs: 'x' },
    { article: 'b', sentence: 2, recurs: 'y' },
    { article: 'a', sentence: 1, recurs: '' },
  ],
  page_facts: [
    fact('e:p/ida', 'e:spd'),
    fact('e:spd', 'e:p/ida'),
    fact('e:p/ida', 'e:bonn'),
    fact('e:p/ida', 'e:p/ida'),
    fact('e:p/ida', 'e:spd', 'friend'),
  ],
  page_actors: [actor('e:p/ida', 0, { label: 'Ida' }), actor('e:spd', 1), actor('e:bonn', 2)],
  page_names: [{ actor: 'e:p/ida', name: 'Ida Fenn', times: 4 }],
  page_reasons: [{ actor: 'e:p/ida', reason: 'surname-in-article' }],
};

/** The tables in a folder of their own; `afterAll` for `then` keeps it for all tests. */
function written(then?: Parameters<typeof emptyFolder>[0]): string {
  const folder = emptyFolder(then);
  const write = (name: string, rows: readonly object[]) =>
    writeFileSync(join(folder, `${name}.jsonl`), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  for (const [name, rows] of Object.entries(TABLES)) write(name, rows);
  const totals = Object.entries(TABLES).map(([name, { length }]) => [name.slice('page_'.length), length]);
  write(
    'page_totals',
    totals.map(([part, size]) => ({ part, size })),
  );
  return folder;
}

const nothingWrong = { wrongAmong: () => () => false };
const { occurrences, told, mentionsIn } = readPageTables(written(afterAll), nothingWrong);

describe('the articles of tables', () => {
  it('stand by date, those without one last, a copy with its original', () => {
    expect(occurrences.articles.map(({ id, copyOf }) => [id, copyOf])).toEqual([
      ['b', undefined],
      ['c', 'b'],
      ['a', undefined],
    ]);
    expect([...occurrences.version]).toEqual([0, 0, 2]);
    expect(occurrences.articles[2]).toEqual({ id: 'a', language: 'de', title: 'Alt' });
  });

  it('are counted by language', () =>
    expect(mentionsIn).toEqual(
      new Map([
        ['de', 4],
        ['en', 5],
      ]),
    ));
});

it('actors stand by mentions, sentences by number, and who is named in one by position', () => {
  const { actors, kinds, first, sentence, named, members, mentions, facet } = occurrences;
  expect(actors).toEqual(['e:p/ida', 'e:bonn', 'e:spd']);
  expect(kinds).toEqual(['person', 'place', 'organization']);
  expect([...first]).toEqual([0, 2, 3, 4]);
  expect([...sentence]).toEqual([0, 2, 0, 1]);
  expect([...named]).toEqual([0, 2, 3, 4, 5]);
  expect([...members]).toEqual([0, 2, 0, 1, 1]);
  expect([...mentions]).toEqual([3, 1, 1, 1, 1]);
  expect([...facet].map((one) => FACETS[one - 1] ?? '')).toEqual(['', '', '', 'club', '']);
});

it('sentences that recur have the number of where they stand first', () => {
  expect([...occurrences.recurs]).toEqual([
    FIRST_RECURRING,
    FIRST_RECURRING + 1,
    FIRST_RECURRING,
    BOILERPLATE,
  ]);
  expect([UNIQUE, BOILERPLATE].includes(FIRST_RECURRING)).toBe(false);
});

describe('statements', () => {
  const countWith = (wrongAmong: Parameters<typeof readPageTables>[1]['wrongAmong']) =>
    readPageTables(written(), { wrongAmong }).occurrences.facts.type.length;

  it('join actors of the right kinds, two of them, by a type that there is', () =>
    expect(countWith(nothingWrong.wrongAmong)).toBe(1));

  it('are left out where somebody has declared them wrong', () => {
    const asked: unknown[] = [];
    const count = countWith(() => (stated) => {
      asked.push(stated);
      return true;
    });
    expect(count).toBe(0);
    expect(asked).toMatchObject([{ type: 'party', ends: ['e:p/ida', 'e:spd'], start: 4, end: 9 }]);
  });
});

it('what is told of an actor comes from all its rows', () =>
  expect(told.find(({ id }) => id === 'e:p/ida')).toEqual({
    ...{ id: 'e:p/ida', kind: 'person', label: 'Ida', names: [['Ida Fenn', 4]] },
    because: new Set(['same-name', 'surname-in-article']),
  }));

it('a table that lacks is named', () => {
  const folder = written();
  rmSync(join(folder, 'page_names.jsonl'));
  expect(() => readPageTables(folder, nothingWrong)).toThrow(UserError);
  expect(() => readPageTables(folder, nothingWrong)).toThrow('page_names');
});

it.each([
  ['page_articles', 0, 'sentences', -1],
  ['page_members', 4, 'mentions', 'x'],
  ['page_places', 1, 'sentence', 1.5],
  ['page_names', 0, 'times', null],
  ['page_facts', 0, 'begins', {}],
  ['page_actors', 1, 'local', '[7,0,[]]'],
  ['page_actors', 1, 'local', '['],
  ['page_members', 0, 'actor', 'nato'],
])('a cell of %s that cannot be is told with its row', (table, at, column, cell) => {
  const folder = written();
  const rows = (TABLES[table] ?? []).map((row, i) => (i === at ? { ...row, [column]: cell } : row));
  writeFileSync(join(folder, `${table}.jsonl`), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  const message = new RegExp(`^Row ${at + 1} of .+${table}\\.jsonl: .+ is (not|no) `);
  expect(() => readPageTables(folder, nothingWrong)).toThrow(UserError);
  expect(() => readPageTables(folder, nothingWrong)).toThrow(message);
});
