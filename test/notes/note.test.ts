import { expect, it } from 'vitest';
import { isNote, type NotesEntry, notesKey, notesValue } from '../../src/notes/note.ts';
import { readNotesValue } from '../../src/notes/parse.ts';

const ENTRIES: readonly NotesEntry[] = [
  { note: 'Ask.', about: { actor: { name: 'Angela Merkel', kind: 'person' } }, date: '2020-01-03' },
  { note: 'Why?', about: { link: [{ name: 'NATO' }, { row: 'places-near-east/irak' }] } },
  { note: 'Read again.', about: { article: '2020/01/a' } },
  { view: 'January', at: 'from=2020-01' },
];

it.each(ENTRIES)('is read as it was written: %j', (entry) => {
  expect(readNotesValue(JSON.parse(JSON.stringify(notesValue(entry))))).toEqual(entry);
});

it('is known again by what it says, whenever it was written and whichever end of a link comes first', () => {
  expect(new Set(ENTRIES.map(notesKey)).size).toBe(ENTRIES.length);
  const [first, link] = ENTRIES.filter(isNote);
  expect(first && notesKey({ ...first, date: '2021-01-01' })).toBe(first && notesKey(first));
  const turned = {
    note: 'Why?',
    about: { link: [{ row: 'places-near-east/irak' }, { name: 'NATO' }] },
  } as const;
  expect(notesKey(turned)).toBe(link && notesKey(link));
});
