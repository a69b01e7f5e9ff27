// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { notebook, openNotebook } from '../../../src/viewer/notes/part.ts';
import { openPage } from '../page.ts';

afterEach(() => localStorage.clear());

it('loads notes only where there may be some', async () => {
  openPage();
  localStorage.clear();
  await openNotebook();
  expect(notebook.loaded.value).toBeNull();
  localStorage.setItem('dramatis.notes', '- note: Ask.\n  article: 2020/01/artikel-1\n');
  await openNotebook();
  const notes = notebook.loaded.value?.notesOn({ of: 'articles', key: '2020/01/artikel-1' });
  expect(notes?.map(({ note }) => note)).toEqual(['Ask.']);
});
