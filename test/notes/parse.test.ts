import { expect, it } from 'vitest';
import { readYamlList } from '../../src/base/yaml-list.ts';
import { parseNotes, readItem, readNotesValue } from '../../src/notes/parse.ts';

const FILE = `# What we asked ourselves.
- note: Ask for the contract.
  actor: Angela Merkel (person)
  date: 2020-01-31
- note: Why together?
  link: [Irak, NATO (organization)]
- view: Only people
  at: "#kind=person"
`;

it('reads notes and views', () => {
  expect(parseNotes(FILE)).toEqual({
    entries: [
      {
        note: 'Ask for the contract.',
        about: { actor: { name: 'Angela Merkel', kind: 'person' } },
        date: '2020-01-31',
      },
      { note: 'Why together?', about: { link: [{ name: 'Irak' }, { name: 'NATO', kind: 'organization' }] } },
      { view: 'Only people', at: 'kind=person' },
    ],
    problems: [],
    broken: false,
  });
});

it('passes over what it cannot read, says where and why, and reads the rest', () => {
  const { entries, problems, broken } = parseNotes(`${FILE}- note: ''\n  actor: X\n- frob\n`, 'my.yaml');
  expect([entries.length, broken]).toEqual([3, false]);
  expect(problems.map(({ where }) => where)).toEqual(['my.yaml:9', 'my.yaml:11']);
});

it('says of a file that cannot be read at all in which line', () => {
  const { entries, problems, broken } = parseNotes(`${FILE}- note: [\n`);
  expect([entries, broken, problems.length]).toEqual([[], true, 1]);
  expect(problems[0]?.where).toMatch(/^notes\.yaml:\d+$/);
  expect(parseNotes('note: x').problems[0]?.where).toBe('notes.yaml:1');
});

it.each([
  [{ note: 'x' }, 'about nothing'],
  [{ note: 'x', frob: 'y' }, '“frob”'],
  [{ note: 'x', actor: 'A', article: 'b' }, '“article”'],
  [{ note: 'x', link: ['A'] }, 'two ends'],
  [{ note: 'x', link: ['A', ''] }, 'empty'],
  [{ note: 'x', actor: '' }, 'empty'],
  [{ note: 'x', article: '' }, 'id of an article'],
  [{ note: 'x', actor: 'A', date: 'yesterday' }, 'day'],
  [{ note: 'x'.repeat(30_000), actor: 'A' }, '20000'],
  [{ view: '', at: 'x' }, 'name'],
  [{ view: 'v' }, '“at”'],
  [{ view: 'v', at: 'x', note: 'y' }, '“note”'],
  [{}, '“note”'],
])('says what is wrong with %j', (value, why) => {
  expect(readNotesValue(value)).toContain(why);
});

it('takes the usual view, and numbers as texts', () => {
  expect(readNotesValue({ view: 2020, at: '' })).toEqual({ view: '2020', at: '' });
});

it('reads an entry of a list alone', () => {
  const list = readYamlList('- view: A\n  at: x\n');
  if ('wrong' in list) throw new Error(list.wrong);
  expect(list.items.map((item) => readItem(item, list))).toEqual([{ view: 'A', at: 'x' }]);
});
