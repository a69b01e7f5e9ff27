// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { entries } from '../../../src/viewer/notes/desk.ts';
import { NotesBox } from '../../../src/viewer/notes/notes-box.tsx';
import { openNotebook } from '../../../src/viewer/notes/part.ts';
import { actorNamed, appear, draw, erase, find, openPage, unfold } from '../page.ts';

let host: HTMLElement;
const box = () => draw(<NotesBox subject={{ of: 'actors', key: actorNamed('NATO').key }} />);

beforeEach(() => {
  localStorage.clear();
  entries.value = [];
  openPage();
});
afterEach(() => erase(host));

it('is folded where nothing is noted, and unfolds to a field', async () => {
  host = box();
  expect(find(host, 'details').hasAttribute('open')).toBe(false);
  unfold(host, 'details');
  await appear(host, 'textarea');
});

it('is open where something is noted, and says how much', async () => {
  localStorage.setItem('dramatis.notes', '- note: Ask.\n  actor: NATO\n');
  await openNotebook();
  host = box();
  await appear(host, '.note-text');
  expect(find(host, 'summary .count').textContent).toBe('1');
});
