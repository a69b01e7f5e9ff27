import { expect, it } from 'vitest';
import type { Kind } from '../../src/model.ts';
import type { Note } from '../../src/notes/note.ts';
import { linkNoteKey, notesByTable, resolveNotes } from '../../src/notes/resolve.ts';

const actor = (key: string, label: string, kind: Kind, names: readonly string[] = [], row = '') => ({
  key,
  label,
  kind,
  names: [label, ...names].map((name) => [name, 1] as const),
  ...(row && { row }),
});
const ACTORS = [
  actor('e:a', 'Angela Merkel', 'person', ['Merkel'], 'people-germany/angela-merkel'),
  actor('e:b', 'Georgien', 'place', ['Georgia']),
  actor('e:c', 'Georgia', 'place'),
  actor('e:d', 'Paris', 'place'),
  actor('e:e', 'Paris', 'person'),
];
const on = (note: string, about: Note['about']): Note => ({ note, about });

it('finds actors by row, label, other name, and by a name in other letters', () => {
  const names = [
    { row: 'people-germany/angela-merkel' },
    { name: 'Angela Merkel' },
    { name: 'Merkel', kind: 'person' },
    { name: 'ANGELA MERKEL' },
  ] as const;
  const notes = names.map((reference, i) => on(String(i), { actor: reference }));
  expect(resolveNotes(notes, ACTORS).actors).toEqual(new Map([['e:a', notes]]));
});

it('takes the one that is shown under a name before those that go by it', () => {
  const note = on('x', { actor: { name: 'Georgia' } });
  expect([...resolveNotes([note], ACTORS).actors.keys()]).toEqual(['e:c']);
});

it('leaves out who may be several, and who is nobody', () => {
  const several = on('x', { actor: { name: 'Paris' } });
  const nobody = on('y', { link: [{ name: 'Merkel' }, { name: 'Nobody' }] });
  const row = on('z', { actor: { row: 'people-germany/nobody' } });
  expect(resolveNotes([several, nobody, row], ACTORS)).toEqual({
    actors: new Map(),
    links: new Map(),
    articles: new Map(),
  });
  const exact = on('x', { actor: { name: 'Paris', kind: 'person' } });
  expect([...resolveNotes([exact], ACTORS).actors.keys()]).toEqual(['e:e']);
});

it('knows a link whichever end comes first, and articles by their ids', () => {
  const link = on('x', { link: [{ name: 'Georgien' }, { name: 'Merkel' }] });
  const article = on('y', { article: '2020/1' });
  const { links, articles } = resolveNotes([link, article, { view: 'v', at: '' }], ACTORS);
  expect([...links]).toEqual([[linkNoteKey('e:b', 'e:a'), [link]]]);
  expect([...articles]).toEqual([['2020/1', [article]]]);
});

it('puts all notes on one thing into one cell', () => {
  const notes = [on('Eins.', { article: 'a' }), on('Zwei.', { article: 'a' })];
  expect(notesByTable(resolveNotes(notes, ACTORS)).get('articles')).toEqual(
    new Map([['a', 'Eins. | Zwei.']]),
  );
});
