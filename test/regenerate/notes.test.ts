import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { createCorpusReader } from '../../src/regenerate/corpus.ts';
import { changeNotes, notesText, readNotes } from '../../src/regenerate/notes.ts';
import { emptyFolder } from '../empty-folder.ts';

const corpus = emptyFolder(afterAll);
mkdirSync(join(corpus, 'articles'), { recursive: true });

it('are none without a file, and lie beside the articles', async () => {
  expect([notesText(corpus), readNotes(corpus).entries]).toEqual(['', []]);
  const add = { note: 'Ask.', about: { actor: { name: 'Irak' } } };
  await changeNotes(corpus, { add });
  expect(readFileSync(join(corpus, 'notes.yaml'), 'utf8')).toBe(notesText(corpus));
  expect(readNotes(corpus).entries).toEqual([add]);
});

it('that cannot be read are a problem of the build, with their line', async () => {
  writeFileSync(join(corpus, 'notes.yaml'), '- note: Ask.\n  actor: Irak\n- note: Of whom?\n');
  const { problems } = await createCorpusReader(corpus)();
  expect(problems.map(({ where, code }) => [code, where])).toEqual([['notes/entry', 'notes.yaml:3']]);
});
