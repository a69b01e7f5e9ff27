// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as desk from '../../../src/viewer/notes/desk.ts';
import { notices } from '../../../src/viewer/state.ts';
import { actorNamed, openPage, strongestLink } from '../page.ts';

const merkel = () => ({ of: 'actors', key: actorNamed('Angela Merkel').key }) as const;
const noteOn = (subject: desk.Subject, note: string) => {
  const about = desk.aboutOf(subject);
  if (!about) throw new Error('the graph does not know it');
  return { note, about };
};

beforeEach(() => {
  localStorage.clear();
  desk.entries.value = [];
  openPage();
});
afterEach(() => {
  document.head.replaceChildren();
  vi.unstubAllGlobals();
});

describe('on a page without a server', () => {
  it('are kept in the browser as the file that would lie beside the articles', async () => {
    const note = noteOn(merkel(), 'Ask.');
    expect(await desk.change({ add: note })).toBe(true);
    expect(await desk.fileText()).toContain('- note: Ask.\n  actor: Angela Merkel (person)\n');
    expect(desk.notesOn(merkel())).toEqual([note]);
    desk.entries.value = [];
    await desk.restore();
    expect(desk.notesOn(merkel())).toEqual([note]);
  });

  it('are changed in place and removed', async () => {
    const [one, two] = [noteOn(merkel(), 'Eins'), noteOn(merkel(), 'Zwei')];
    await desk.change({ add: one });
    await desk.change({ add: two });
    await desk.change({ remove: one, add: noteOn(merkel(), 'Drei') });
    expect(desk.notesOn(merkel()).map(({ note }) => note)).toEqual(['Drei', 'Zwei']);
    await desk.change({ remove: two });
    expect(await desk.fileText()).not.toContain('Zwei');
    expect(desk.notes.value).toHaveLength(1);
  });

  it('are on links and articles as well', async () => {
    const link = { of: 'links', key: strongestLink().key } as const;
    const article = { of: 'articles', key: '2020/01/artikel-1' } as const;
    for (const subject of [link, article]) await desk.change({ add: noteOn(subject, subject.of) });
    expect([link, article].map((subject) => desk.notesOn(subject)[0]?.note)).toEqual(['links', 'articles']);
    expect([...desk.subjects.value.values()].map(({ of }) => of).sort()).toEqual(['articles', 'links']);
    expect(desk.notesForTables().get('articles')).toEqual(new Map([['2020/01/artikel-1', 'articles']]));
  });

  it('say so where the browser keeps nothing', async () => {
    vi.stubGlobal('localStorage', {
      getItem: () => null,
      setItem: () => {
        throw new Error('full');
      },
    });
    expect(await desk.change({ add: { view: 'v', at: '' } })).toBe(false);
    expect(notices.value[0]?.lines).toEqual(['full']);
  });
});

it('of a file are added to those that are there, and what it cannot read is told with its line', async () => {
  await desk.change({ add: { view: 'A', at: 'show=actors' } });
  const file = '- view: A\n  at: show=actors\n- view: B\n  at: show=links\n- frob: x\n';
  expect(await desk.takeIn(file)).toBe(1);
  expect(desk.savedViews.value.map(({ view }) => view)).toEqual(['A', 'B']);
  expect(notices.value[0]?.lines[0]).toMatch(/^notes\.yaml:5 · /);
});

it('go to the server where it serves the page', async () => {
  const meta = document.head.appendChild(document.createElement('meta'));
  meta.name = 'dramatis-token';
  meta.content = 'abc';
  const sent: unknown[] = [];
  vi.stubGlobal('fetch', async (at: string, { body }: RequestInit) => {
    if (body) sent.push([at, JSON.parse(String(body))]);
    return new Response('- view: C\n  at: ""\n');
  });
  await desk.restore();
  expect(desk.savedViews.value).toEqual([{ view: 'C', at: '' }]);
  await desk.change({ add: noteOn(merkel(), 'Ask.'), remove: { view: 'C', at: '' } });
  expect(sent).toEqual([
    ['notes', { add: { note: 'Ask.', actor: 'Angela Merkel (person)' }, remove: { view: 'C', at: '' } }],
  ]);
  expect(localStorage.getItem('dramatis.notes')).toBeNull();
});
