// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { entries, notes } from '../../../src/viewer/notes/desk.ts';
import { NotesList } from '../../../src/viewer/notes/notes-list.tsx';
import { actorNamed, click, draw, erase, find, happen, openPage, textsOf } from '../page.ts';

let host: HTMLElement;
const write = (text: string) => {
  const field = find(host, 'textarea') as HTMLTextAreaElement;
  happen(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  happen(() => find(host, 'form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
};
const shown = () => textsOf(host, '.note-text');

beforeEach(() => {
  localStorage.clear();
  entries.value = [];
  openPage();
  host = draw(<NotesList subject={{ of: 'actors', key: actorNamed('NATO').key }} />);
});
afterEach(() => erase(host));

it('keeps a note with its day, and is ready for another one', async () => {
  write('  ');
  write('Ask for the treaty.\nAnd the date.');
  await expect.poll(shown).toEqual(['Ask for the treaty.\nAnd the date.']);
  expect(notes.value[0]?.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect((find(host, 'textarea') as HTMLTextAreaElement).value).toBe('');
});

it('edits a note in its place, unless that is called off, and removes it', async () => {
  write('One');
  await expect.poll(shown).toEqual(['One']);
  click(host, '.notes-list button');
  click(host, '.note-writing button[type="button"]');
  expect(shown()).toEqual(['One']);
  click(host, '.notes-list button');
  write('Two');
  await expect.poll(shown).toEqual(['Two']);
  click(host, '[aria-label="Remove the note “Two”"]');
  await expect.poll(shown).toEqual([]);
});
