import { expect, it } from 'vitest';
import { editNotes } from '../../src/notes/edit.ts';
import type { Note } from '../../src/notes/note.ts';
import { parseNotes } from '../../src/notes/parse.ts';

const noteOn = (name: string, note: string): Note => ({ note, about: { actor: { name } } });
const OWN = `# Mine, by hand.
- note: First   # really?
  actor: Irak

# About the alliance:
- { note: Second, actor: NATO }
`;

it('begins a file that says what it is, and adds each note once', () => {
  const first = editNotes('', { add: noteOn('Irak', 'Ask.') });
  expect(first.text).toMatch(/^# Notes .*\n#.*\n- note: Ask\.\n {2}actor: Irak\n$/);
  expect(first.changed).toBe(true);
  expect(editNotes(first.text, { add: noteOn('Irak', 'Ask.') })).toEqual({
    text: first.text,
    changed: false,
    problems: [],
  });
});

it('leaves comments and order alone', () => {
  const { text } = editNotes(OWN, { add: noteOn('Iran', 'Third') });
  expect(text).toBe(`${OWN}- note: Third\n  actor: Iran\n`);
  const changed = editNotes(text, { remove: noteOn('NATO', 'Second'), add: noteOn('NATO', 'Better') }).text;
  expect(changed).toBe(text.replace('- { note: Second, actor: NATO }', '- note: Better\n  actor: NATO'));
  expect(editNotes(changed, { remove: noteOn('Irak', 'First') }).text).toBe(
    changed.replace('- note: First   # really?\n  actor: Irak\n', ''),
  );
});

it('changes nothing where nothing is to be removed', () => {
  expect(editNotes(OWN, { remove: noteOn('Iran', 'x') })).toMatchObject({ text: OWN, changed: false });
});

it('an edit that says what stands elsewhere only removes', () => {
  const { text } = editNotes(OWN, { remove: noteOn('NATO', 'Second'), add: noteOn('Irak', 'First') });
  expect(parseNotes(text).entries).toEqual([noteOn('Irak', 'First')]);
});

it('writes nothing into a file that it cannot read', () => {
  const { changed, problems } = editNotes('- note: [', { add: noteOn('Irak', 'x') });
  expect(changed).toBe(false);
  expect(problems[0]?.where).toMatch(/^notes\.yaml:/);
});

it('keeps what passes for YAML only by luck', () => {
  for (const note of ['- a: b', '# no comment', 'yes', '2020-01-01', "it's “so”: [x", 'Zeile\n\nLeer ']) {
    const entry = noteOn('Irak', note.trim());
    expect(parseNotes(editNotes(OWN, { add: entry }).text).entries.at(-1)).toEqual(entry);
  }
});
