import { expect, it } from 'vitest';
import { readBundled } from '../../src/read/bundled.ts';
import { WORDS } from './files.ts';

const TEXT = 'Der Stadtrat von Nettetal hat am Montag über das Freibad beraten, das geschlossen ist.';
const read = (...lines: readonly string[]) => readBundled(lines, WORDS);

it('a title of two lines of names, and lines below the text, are told from it', () => {
  expect(
    read('Bad bleibt zu', 'Bote', '6. Januar 2020', TEXT, 'Länge: 12 Wörter', 'Sprache: Deutsch'),
  ).toEqual({
    fields: { title: 'Bad bleibt zu', source: 'Bote', date: '6. Januar 2020', language: 'Deutsch' },
    body: TEXT,
  });
});

it('a source states its day where no line does', () => {
  expect(read('Bad bleibt zu', 'Quelle: Bote vom 06.01.2020, Seite 3', TEXT)?.fields).toMatchObject({
    source: 'Bote',
    date: '06.01.2020',
  });
  expect(read('Bad bleibt zu', 'Quelle: Bote', TEXT)?.fields).toMatchObject({ source: 'Bote' });
});

it('lines without a text are no article', () => {
  expect(read('', 'Inhalt: 2 Dokumente')).toBeUndefined();
  expect(read()).toBeUndefined();
});
